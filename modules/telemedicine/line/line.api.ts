import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { lineLost } from '../refusals.ts'

const both = { who: ['person', 'doctor'], purpose: 'care', clauses: ['PF-1.7e'] } as const
const signalKind = z.enum(['offer', 'answer'])

/**
 * Asked by a window every few seconds, so it leaves no row in the journal: that somebody entered stands there, and so
 * does every look at what was written. That the window is still open is noted as a session's last sight is.
 */
export const askLine = declare({
  ...both,
  name: 'ask-line',
  says: {
    kk: 'Бейнебайланыс бөлмесінде не өзгергенін сұрау',
    ru: 'Спросить, что изменилось в комнате видеосвязи',
    en: 'Ask what has changed in a video room',
  },
  kind: 'read',
  touches: [],
  asks: z.strictObject({
    booking: id(),
    line: id(),
    /** The last signal that was taken; it and those before it are removed. */
    after: z.int().min(0),
    isConnected: z.boolean(),
  }),
  answers: z.object({
    /** `elsewhere`: the person has entered from another window, and this one is let go. */
    stage: z.enum(['waiting', 'let-in', 'over', 'elsewhere']),
    /** How many wait for the same doctor with an earlier time. */
    ahead: z.int(),
    /** The line of the other side; null while nobody stands there. */
    other: z.string().nullable(),
    messages: z.int(),
    /** How many files the patient has opened to this doctor. */
    files: z.int(),
    identity: z.boolean(),
    signals: z.array(z.object({ signal: z.int(), from: z.string(), kind: signalKind, body: z.string() })),
  }),
  refusals: { 'line-lost': lineLost },
})

export const sendSignal = declare({
  ...both,
  name: 'send-signal',
  says: {
    kk: 'Бейнебайланыс орнату үшін екінші жаққа желі мекенжайларын беру',
    ru: 'Передать другой стороне сетевые адреса для видеосвязи',
    en: 'Give the other side the network addresses for the video line',
  },
  kind: 'write',
  once: 'free',
  touches: ['account'],
  asks: z.strictObject({
    booking: id(),
    line: id(),
    to: id(),
    kind: signalKind,
    /** What the browser says of itself (SDP), as it is. */
    body: paragraph(40_000, 1),
  }),
  answers: z.object({}),
  refusals: { 'line-lost': lineLost },
})
