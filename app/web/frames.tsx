// The frames of ui/ filled with Shipa's own words, navigation and the person at the page.
import type { ReactNode } from 'react'
import type { Page } from '../../kernel/page.ts'
import { type Lang, langs, type Say } from '../../kernel/texts.ts'
import type { Actor } from '../../kernel/work.ts'
import { workplaceOf } from '../../modules/accounts/index.ts'
import {
  Dialog,
  type NavLink,
  PersonFrame,
  PlainFrame,
  PublicFrame,
  StaffFrame,
  type UserMenu,
} from '../../ui/index.ts'
import { langNames, texts } from './texts.ts'

/** As many as a thumb finds on a phone; what is behind them stands in the person's menu. */
const thumbPlaces = 5

export interface FrameInput {
  frame: Page['frame']
  lang: Lang
  say: Say
  actor: Actor
  /** Path without the language, and the query, for the language links. */
  path: string
  query: string
  pages: readonly Page[]
  trial: boolean
  /** Name of the acting organisation and branch, for staff. */
  place?: { organisation: string; branch?: string; duty: string }
  children: ReactNode
}

export function Framed({ frame, ...input }: FrameInput) {
  const { lang, say, actor, children } = input
  const to = (path: string) => `/${lang}${path}`
  const common = {
    lang,
    brand: { href: to('/'), name: say(texts.brand) },
    alternates: langs.map(other => ({
      lang: other,
      href: `/${other}${input.path}${input.query}`,
      label: langNames[other],
    })),
    banner: input.trial ? (
      <>
        {say(texts.trial)} <a href={to('/mailbox')}>{say(texts.mailbox)}</a>
      </>
    ) : undefined,
    words: { skip: say(texts.skip), languages: say(texts.languages), nav: say(texts.nav) },
  }
  const links = navigation({ frame, ...input }, to)
  const nav = frame === 'person' ? links.slice(0, thumbPlaces) : links
  const user: UserMenu = {
    name: actor.name ?? '',
    items: [
      { href: to('/cabinet'), label: say(texts.cabinet), icon: 'user' },
      ...(actor.duty
        ? [{ href: to(workplaceOf(actor.duty)), label: say(texts.workplace), icon: 'calendar' as const }]
        : []),
      ...links.slice(nav.length),
      { href: to('/cabinet/security'), label: say(texts.security), icon: 'lock' },
    ],
    signOut: { action: to('/sign-out'), label: say(texts.signOut), hidden: { do: 'send' } },
  }
  switch (frame) {
    case 'bare':
      return <>{children}</>
    case 'plain':
      return <PlainFrame {...common}>{children}</PlainFrame>
    case 'person':
      return (
        <PersonFrame {...common} nav={nav} user={user}>
          {children}
        </PersonFrame>
      )
    case 'staff':
      return (
        <StaffFrame
          {...common}
          nav={nav}
          user={user}
          place={{
            organisation: input.place?.organisation ?? '',
            ...(input.place?.branch ? { branch: input.place.branch } : {}),
            duty: input.place?.duty ?? '',
            change: { href: to('/duty'), label: say(texts.changeDuty) },
          }}
          // BL-1: every workplace may show people, so each of its pages says that it is confidential.
          mark={say(texts.confidential)}
          search={{
            action: to(workplaceOf(actor.duty)),
            label: say(texts.search),
            hint: say(texts.searchHint),
          }}
          waiting={[]}
          waitingLabel={say(texts.waiting)}
          keys={
            <Dialog id="keys" title={say(texts.keys)} close={say(texts.close)}>
              <p>{say(texts.keySearch)}</p>
              <p>{say(texts.keyHelp)}</p>
              <p>{say(texts.keyBack)}</p>
            </Dialog>
          }
        >
          {children}
        </StaffFrame>
      )
    default:
      return (
        <PublicFrame
          {...common}
          nav={nav}
          wide
          {...(actor.account ? { user } : { signIn: { href: to('/sign-in'), label: say(texts.signIn) } })}
          footer={{
            operator: <p>{say(texts.footer)}</p>,
            documentsLabel: say(texts.documents),
            documents: [
              { href: to('/documents'), label: say(texts.documents) },
              { href: to('/verify'), label: say(texts.verify) },
              { href: to('/acts'), label: say(texts.acts) },
              { href: to('/clauses'), label: say(texts.clauses) },
              { href: to('/api'), label: say(texts.api) },
            ],
          }}
        >
          {children}
        </PublicFrame>
      )
  }
}

function navigation({ frame, pages, actor, say, path }: FrameInput, to: (path: string) => string): NavLink[] {
  return pages
    .filter(page => page.frame === frame && page.nav && mayCome(page.nav.who, actor))
    .sort((a, b) => a.nav!.order - b.nav!.order)
    .map(({ path: target, nav }) => ({
      href: to(target),
      label: say(nav!.label),
      ...(nav!.icon ? { icon: nav!.icon as NonNullable<NavLink['icon']> } : {}),
      current: path === target,
    }))
}

function mayCome(who: readonly string[], actor: Actor): boolean {
  return (
    who.includes('anyone') ||
    (who.includes('person') && actor.person !== null) ||
    who.includes(actor.duty ?? '-')
  )
}
