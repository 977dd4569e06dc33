import type { ReactNode } from 'react'
import type { Lang } from './figures.tsx'
import { BrandMark, Icon, type IconName } from './icon.tsx'
import { Menu } from './overlay.tsx'

export type NavLink = { href: string; label: string; icon?: IconName; current?: boolean; count?: number }
export type Alternate = { lang: Lang; href: string; label: string }
/** The person signed in. Signing out is an act, so it is a form with its hidden fields (the CSRF token). */
export type UserMenu = {
  name: string
  items: NavLink[]
  signOut: { action: string; label: string; hidden?: Record<string, string> }
}

/** What every frame asks. `words` are the few texts of the frame itself. */
export type FrameProps = {
  lang: Lang
  /** The page's h1. Left out where the page draws its own. */
  title?: ReactNode
  lead?: ReactNode
  /** Back to where the person came from, above the title. */
  back?: { href: string; label: string }
  brand: { href: string; name: string }
  alternates: Alternate[]
  banner?: ReactNode
  children: ReactNode
  words: { skip: string; languages: string; nav: string }
}
export type PublicFrameProps = FrameProps & {
  nav: NavLink[]
  signIn?: NavLink
  user?: UserMenu
  footer: {
    operator: ReactNode
    documentsLabel: string
    documents: NavLink[]
  } /** Full width, for search results and the front page. */
  wide?: boolean
}
export type PersonFrameProps = FrameProps & { nav: NavLink[]; user: UserMenu; footer?: ReactNode }
export type StaffFrameProps = FrameProps & {
  place: { organisation: string; branch?: string; duty: string; change?: { href: string; label: string } }
  /** How secret the page is; stands over its content on the screen and on paper. */
  mark: string
  search: { action: string; label: string; hint: string; value?: string }
  nav: NavLink[]
  waiting: NavLink[]
  waitingLabel: string
  user: UserMenu
  /** The dialog of keys (id `keys`), opened by `?`. */
  keys?: ReactNode
}
export type PlainFrameProps = Omit<FrameProps, 'words'> & { words: { skip: string; languages: string } }

export function PublicFrame({ nav, signIn, user, footer, wide, ...frame }: PublicFrameProps) {
  return (
    <div className="frame public">
      <Top {...frame} />
      <header className="top">
        <Brand {...frame.brand} />
        <Nav label={frame.words.nav} links={nav} />
        <Languages {...frame} label={frame.words.languages} />
        {user ? (
          <User {...user} />
        ) : (
          signIn && (
            <a className="button quiet small sign-in" href={signIn.href}>
              <Icon name="user" />
              {signIn.label}
            </a>
          )
        )}
      </header>
      <Main {...frame} wide={wide} />
      <footer className="foot">
        <div className="operator">{footer.operator}</div>
        <nav aria-label={footer.documentsLabel}>
          {footer.documents.map(link => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </nav>
      </footer>
    </div>
  )
}

/** The cabinet: nav beside the brand on a desk, a bar under the thumb on a phone. */
export function PersonFrame({ nav, user, footer, ...frame }: PersonFrameProps) {
  return (
    <div className="frame person">
      <Top {...frame} />
      <header className="top">
        <Brand {...frame.brand} />
        <Nav label={frame.words.nav} links={nav} thumb />
        <Languages {...frame} label={frame.words.languages} />
        <User {...user} />
      </header>
      <Main {...frame} />
      {footer && <footer className="foot">{footer}</footer>}
    </div>
  )
}

export function StaffFrame({
  place,
  mark,
  search,
  nav,
  waiting,
  waitingLabel,
  user,
  keys,
  ...frame
}: StaffFrameProps) {
  return (
    <div className="frame staff">
      <Top {...frame} />
      <header className="top">
        <Brand {...frame.brand} />
        <p className="place">
          <strong>{place.organisation}</strong>
          <span>
            {[place.branch, place.duty].filter(Boolean).join(' · ')}
            {place.change && <a href={place.change.href}>{place.change.label}</a>}
          </span>
        </p>
        <search>
          <form action={search.action} method="get" className="staff-search">
            <Icon name="search" size={18} />
            <input
              type="search"
              name="q"
              aria-label={search.label}
              placeholder={search.hint}
              defaultValue={search.value}
              data-keys-search=""
            />
            <kbd aria-hidden>/</kbd>
          </form>
        </search>
        <Languages {...frame} label={frame.words.languages} />
        <User {...user} />
      </header>
      <div className="side">
        <Nav label={frame.words.nav} links={nav} />
        {waiting.length > 0 && (
          <section className="waiting" aria-labelledby="waiting">
            <h2 id="waiting">{waitingLabel}</h2>
            <Nav label={waitingLabel} links={waiting} />
          </section>
        )}
      </div>
      <Main {...frame} mark={mark} wide />
      {keys}
    </div>
  )
}

/** One answer and one way on: a payment's result, an error, a printed slip. */
export function PlainFrame(frame: PlainFrameProps) {
  return (
    <div className="frame plain">
      <Top {...frame} />
      <header className="top">
        <Brand {...frame.brand} />
        <Languages {...frame} label={frame.words.languages} />
      </header>
      <Main {...frame} />
    </div>
  )
}

function Top({ words, banner }: { words: { skip: string }; banner?: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {banner && <aside className="banner">{banner}</aside>}
    </>
  )
}

function Main({
  title,
  lead,
  back,
  wide,
  mark,
  children,
}: Pick<FrameProps, 'title' | 'lead' | 'back' | 'children'> & { wide?: boolean; mark?: string }) {
  return (
    <main id="main" className={wide ? 'wide' : undefined} tabIndex={-1}>
      {mark && (
        <p className="mark">
          <Icon name="lock" size={16} />
          {mark}
        </p>
      )}
      {back && (
        <a className="back" href={back.href} data-keys-back="">
          <Icon name="arrow-left" size={18} />
          {back.label}
        </a>
      )}
      {title && <h1>{title}</h1>}
      {lead && <p className="lead">{lead}</p>}
      {children}
    </main>
  )
}

function Brand({ href, name }: { href: string; name: string }) {
  return (
    <a className="brand" href={href}>
      <BrandMark />
      <span>{name}</span>
    </a>
  )
}

function Nav({ label, links, thumb }: { label: string; links: NavLink[]; thumb?: boolean }) {
  return (
    <nav className={thumb ? 'nav thumb' : 'nav'} aria-label={label}>
      {links.map(link => (
        <a key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
          {link.icon && <Icon name={link.icon} />}
          <span>{link.label}</span>
          {link.count !== undefined && <span className="count">{link.count}</span>}
        </a>
      ))}
    </nav>
  )
}

function Languages({ lang, alternates, label }: { lang: Lang; alternates: Alternate[]; label: string }) {
  return (
    <nav className="languages" aria-label={label}>
      {alternates.map(alternate => (
        <a
          key={alternate.lang}
          href={alternate.href}
          lang={alternate.lang}
          hrefLang={alternate.lang}
          aria-current={alternate.lang === lang ? 'true' : undefined}
        >
          {alternate.label}
        </a>
      ))}
    </nav>
  )
}

function User({ name, items, signOut }: UserMenu) {
  return (
    <Menu label={name} icon="user" items={items} end>
      <form method="post" action={signOut.action}>
        {Object.entries(signOut.hidden ?? {}).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <button type="submit">{signOut.label}</button>
      </form>
    </Menu>
  )
}
