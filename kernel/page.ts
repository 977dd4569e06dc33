// A page is declared like an act: where it stands, what it loads through the gate, what its forms do and
// how it looks. It is rendered on the server; a form posts to its own address and needs no JavaScript.
import type { ReactNode } from 'react'
import type { Answer, AnyAct, Input } from './act.ts'
import type { Refusal } from './refusal.ts'
import type { Lang, Say, Text } from './texts.ts'
import type { Actor } from './work.ts'

export interface PageRequest {
  lang: Lang
  say: Say
  actor: Actor
  now: Date
  /** Parts of the path: `/doctors/:slug`. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Runs an act through the gate as the person at this page. A form's post carries its own key. */
  run<A extends AnyAct>(act: A, input: Input<A>): Promise<Answer<A>>
  /** Address within Shipa in the language of the page: `to('/visits')` is `/kk/visits`. */
  to(path: string): string
}

export interface FormRequest extends PageRequest {
  form: Form
  /** Sets or (with null) ends the session cookie: sign in, sign out. */
  session(token: string | null): void
}

/** What came in a form. Text is untrusted and unparsed; the act's schema judges it. */
export interface Form {
  text(name: string): string
  /** Undefined when the field was left empty. */
  maybe(name: string): string | undefined
  all(name: string): string[]
  ticked(name: string): boolean
  /** The parts `name.day`, `name.month`, `name.year` of a DayInput as YYYY-MM-DD; empty when all are. */
  day(name: string): string
  /** A whole number, or NaN, which no schema lets in. */
  number(name: string): number
  /** Undefined when no file was chosen. A page that asks for one declares `uploads`. */
  file(name: string): SentFile | undefined
}

export interface SentFile {
  /** As the browser calls it: shown to the person, never believed. */
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** After a form: go on to another address (303), or answer a file. */
export type After = { go: string } | { file: Buffer; type: string; name: string }

export interface ViewProps<Data> {
  data: Data
  lang: Lang
  say: Say
  actor: Actor
  now: Date
  to(path: string): string
  /** The refusal of the form that was just sent, with what was typed; show them with `ErrorSummary`. */
  refusal?: Refusal
  typed: Form
  /** The message for one field of the refused form. */
  faultOf(field: string): string | undefined
  /**
   * The hidden field that makes a form safe to send twice: put `<input type="hidden" {...once} />`
   * into every form that writes.
   */
  once: { name: string; value: string }
}

export interface Page<Data = any> {
  /** `/doctors/:slug`; served as /kk/doctors/…, /ru/…, /en/…. */
  path: string
  frame: 'public' | 'person' | 'staff' | 'plain' | 'bare'
  /** Title of the browser's tab; the view draws its own `<h1>`. */
  title: (data: Data, say: Say) => string
  description?: (data: Data, say: Say) => string
  /** Loads through the gate; a refusal becomes the page that says so, or the way to sign in. */
  load: (request: PageRequest) => Promise<Data>
  view: (props: ViewProps<Data>) => ReactNode
  /** Actions of the page's forms by the value of the field `do`; without one the action is `send`. */
  forms?: Record<string, (request: FormRequest) => Promise<After>>
  /**
   * Most bytes that its forms may carry, files included; without it 1 MiB. Read into memory only for whom the frame
   * is made; the form says `encType="multipart/form-data"`.
   */
  uploads?: number
  /** Island scripts of this page by name: `day-board` is `day-board.island.ts`. */
  islands?: readonly string[]
  /** Addresses beyond our own that this page's islands may ask: a program on the person's own machine. */
  connects?: readonly string[]
  /** True: this page may ask the person for camera and microphone; every other page may not. */
  captures?: true
  /** Entry in the navigation of a frame, for those who may run the named duty. */
  nav?: { label: Text; order: number; who: readonly string[]; icon?: string }
  /**
   * Seconds that the program, a browser or a proxy may keep the page for whoever is not signed in. Only for
   * pages without forms that write: the key of such a form must be everybody's own.
   */
  keep?: number
  /** False: search engines stay out. Only public pages are let in at all. */
  index?: boolean
}

export function page<Data>(declaration: Page<Data>): Page<Data> {
  return declaration
}
