// Serves the pages: finds the page of an address, loads it through the gate, runs its forms, and turns a
// refusal into the page that says so or into the way that leads on (sign in, accept, confirm).
import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Caller, Gate } from '../../kernel/gate.ts'
import { causeOf, log } from '../../kernel/log.ts'
import type { After, Form, FormRequest, Page, PageRequest } from '../../kernel/page.ts'
import { gateRefusal, Refusal, statusOf } from '../../kernel/refusal.ts'
import { isLang, type Lang, langs, sayIn, say as sayText } from '../../kernel/texts.ts'
import { type Actor, nobody } from '../../kernel/work.ts'
import { HtmlDocument, LinkButton } from '../../ui/index.ts'
import type { Assets } from './assets.ts'
import { formOf, readForm } from './form.ts'
import { Framed } from './frames.tsx'
import { appleIcon, manifestPath, themeColours } from './phone/phone.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { texts } from './texts.ts'

export interface Web {
  gate: Gate
  assets: Assets
  pages: readonly Page[]
  trial: boolean
  publicUrl: string
  /** Names for the staff frame. */
  placeOf(
    actor: Actor,
    lang: Lang,
  ): Promise<{ organisation: string; branch?: string; duty: string } | undefined>
}

/** Puts every page of the catalogue under /kk, /ru and /en. */
export function servePages(server: Hono, web: Web) {
  const shelf = createShelf()
  server.get('/', context => context.redirect('/kk/', 302))
  for (const lang of langs) {
    for (const page of web.pages) {
      if (page.keep && page.forms) throw new Error(`${page.path} is kept for everybody and writes`)
      const path = `/${lang}${page.path === '/' ? '' : page.path}`
      server.get(path, context => show(web, context, page, lang, shelf))
      if (page.forms) server.post(path, context => submit(web, context, page, lang))
    }
  }
  // A printed address names no language: whoever follows it is led to the page in the one they read.
  // What stands under /api/ without a language is for programs.
  for (const { path } of web.pages) {
    if (path !== '/' && !path.startsWith('/api/')) server.get(path, inTheirLanguage)
  }
  server.notFound(context => {
    const lang = langOf(context)
    if (context.req.path.startsWith('/api/'))
      return context.json({ title: texts.absent[lang], status: 404 }, 404)
    return plainPage(web, context, lang, 404, texts.absent[lang], texts.absentLead[lang])
  })
  server.onError((error, context) => {
    const number = randomUUID().slice(0, 8)
    log('bug', { number, method: context.req.method, route: context.req.routePath, cause: causeOf(error) })
    const lang = langOf(context)
    const lead = sayText(lang, texts.bugLead, { number })
    if (context.req.path.startsWith('/api/'))
      return context.json({ title: texts.bug[lang], detail: lead, status: 500 }, 500)
    return plainPage(web, context, lang, 500, texts.bug[lang], lead)
  })
}

function inTheirLanguage(context: Context): Response {
  const { pathname, search } = new URL(context.req.url)
  context.header('vary', 'accept-language')
  return context.redirect(`/${acceptedLang(context)}${pathname}${search}`, 302)
}

async function show(web: Web, context: Context, page: Page, lang: Lang, shelf: Shelf): Promise<Response> {
  const kept = page.keep && isNobody(context) ? shelf.find(addressOf(context)) : undefined
  if (kept) return sendKept(context, kept, page.keep!)
  const visit = await arrive(web, context, lang)
  try {
    const html = await render(web, context, page, visit, {})
    if (!page.keep || !isNobody(context)) return context.html(html)
    shelf.put(addressOf(context), html, page.keep)
    return sendKept(context, html, page.keep)
  } catch (error) {
    if (error instanceof Refusal) return refused(web, context, visit, error)
    throw error
  }
}

function isNobody(context: Context): boolean {
  return callerOf(context, 'kk', 'web').token === undefined
}

function addressOf(context: Context): string {
  const { pathname, search } = new URL(context.req.url)
  return pathname + search
}

function sendKept(context: Context, html: string, seconds: number): Response {
  context.header('cache-control', `public, max-age=${seconds}`)
  context.header('vary', 'Cookie')
  return context.html(html) as Response
}

async function submit(web: Web, context: Context, page: Page, lang: Lang): Promise<Response> {
  const caller = callerOf(context, lang, 'web')
  const visit = await arrive(web, context, lang)
  let form = formOf(new URLSearchParams())
  try {
    // Only for whom the page is made the program holds a file in memory.
    if (page.uploads) mayEnter(page, visit.actor)
    form = await readForm(context.req.raw, page.uploads)
    const action = page.forms![form.text('do') || 'send']
    if (!action) return plainPage(web, context, lang, 404, texts.absent[lang], texts.absentLead[lang])
    const key = form.maybe('once') ?? randomUUID()
    const request: FormRequest = {
      ...visit.request,
      // One form may run several acts; each gets a key of its own made from the form's.
      run: (act, input) => web.gate.run(act, input, { ...caller, key: `${key}:${act.name}` }),
      form,
      session: token => keepSession(context, web, token),
    }
    return answer(context, await action(request))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const elsewhere = wayOn(visit, error, { query: new URL(context.req.url).search, isForm: true })
    if (elsewhere) return context.redirect(elsewhere, 303)
    try {
      const html = await render(web, context, page, visit, { refusal: error, typed: form })
      return context.html(html, statusOf[error.kind] as 422)
    } catch (second) {
      // The page itself cannot be shown (any more): say at least why the form was refused.
      if (second instanceof Refusal) return refused(web, context, visit, error)
      throw second
    }
  }
}

function answer(context: Context, after: After): Response {
  if ('go' in after) return context.redirect(after.go, 303)
  // A paper is read at once; a file that was asked for is kept, and the page stays where it is.
  const way = after.type === 'application/pdf' ? 'inline' : 'attachment'
  return context.body(new Uint8Array(after.file), 200, {
    'content-type': after.type,
    'content-disposition': `${way}; filename="${after.name.replace(/[^\w.-]/g, '_')}"`,
    'cache-control': 'no-store',
  })
}

interface Visit {
  lang: Lang
  actor: Actor
  request: PageRequest
  /** Path without the language. */
  path: string
}

async function arrive(web: Web, context: Context, lang: Lang): Promise<Visit> {
  const caller = callerOf(context, lang, 'web')
  const actor = caller.token ? await web.gate.whoIs(caller) : nobody
  const path = context.req.path.slice(3) || '/'
  const request: PageRequest = {
    lang,
    say: sayIn(lang),
    actor,
    now: web.gate.clock(),
    params: context.req.param() as Record<string, string>,
    query: new URL(context.req.url).searchParams,
    run: (act, input) => web.gate.run(act, input, caller),
    to: path => `/${lang}${path}`,
  }
  return { lang, actor, request, path }
}

/** The language that the caller prefers, Kazakh where it is none of ours. */
export function acceptedLang(context: Context): Lang {
  const first = (context.req.header('accept-language') ?? '').slice(0, 2).toLowerCase()
  return isLang(first) ? first : 'kk'
}

/** Who calls, from a cookie or a bearer token, and from where. */
export function callerOf(context: Context, lang: Lang, channel: 'web' | 'api'): Caller {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(context.req.header('authorization') ?? '')?.[1]
  const token = bearer ?? getCookie(context, 'shipa') ?? getCookie(context, 'shipa', 'host')
  const key = context.req.header('idempotency-key')
  return {
    ...(token ? { token } : {}),
    ...(key ? { key } : {}),
    origin: {
      lang,
      address: context.env?.incoming?.socket?.remoteAddress ?? '',
      device: (context.req.header('user-agent') ?? '').slice(0, 300),
      channel,
    },
  }
}

function keepSession(context: Context, web: Web, token: string | null) {
  const secure = web.publicUrl.startsWith('https:')
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const
  // With https the name itself binds the cookie to this very host.
  const named = secure ? ({ ...options, prefix: 'host' } as const) : options
  setCookie(context, 'shipa', token ?? '', token ? named : { ...named, maxAge: 0 })
}

async function render(
  web: Web,
  context: Context,
  page: Page,
  visit: Visit,
  sent: { refusal?: Refusal; typed?: Form },
): Promise<string> {
  const { request, lang, actor } = visit
  mayEnter(page, actor)
  const data = await page.load(request)
  const say = request.say
  const faultOf = (field: string) => {
    const fault = sent.refusal?.fields.find(one => one.field === field)
    return fault && say(fault.says, fault.values)
  }
  const body = page.view({
    data,
    lang,
    say,
    actor,
    now: request.now,
    to: request.to,
    ...(sent.refusal ? { refusal: sent.refusal } : {}),
    typed: sent.typed ?? formOf(new URLSearchParams()),
    faultOf,
    once: { name: 'once', value: randomUUID() },
  })
  const place = page.frame === 'staff' ? await web.placeOf(actor, lang) : undefined
  const query = new URL(context.req.url).search
  const title = page.title(data, say)
  const open = page.frame === 'public' && page.index !== false
  const html = renderToStaticMarkup(
    <HtmlDocument
      lang={lang}
      title={`${title} · ${say(texts.brand)}`}
      {...(page.description ? { description: page.description(data, say) } : {})}
      css={[web.assets.css]}
      scripts={['phone', ...(page.frame === 'staff' ? ['staff-keys'] : []), ...(page.islands ?? [])].map(
        web.assets.island,
      )}
      phone={{ manifest: manifestPath(lang), appleIcon, colours: themeColours }}
      alternates={
        open ? langs.map(other => ({ lang: other, href: `${web.publicUrl}/${other}${visit.path}` })) : []
      }
      {...(open ? {} : { robots: 'noindex' })}
    >
      <Framed
        frame={page.frame}
        lang={lang}
        say={say}
        actor={actor}
        path={visit.path}
        query={query}
        pages={web.pages}
        trial={web.trial}
        {...(place ? { place } : {})}
      >
        {body}
      </Framed>
    </HtmlDocument>,
  )
  context.header('cache-control', 'no-store')
  if (page.connects) context.set('connects', page.connects)
  if (page.captures) context.set('captures', true)
  return `<!doctype html>${html}`
}

async function refused(web: Web, context: Context, visit: Visit, refusal: Refusal): Promise<Response> {
  const elsewhere = wayOn(visit, refusal, { query: new URL(context.req.url).search, isForm: false })
  if (elsewhere) return context.redirect(elsewhere, 302)
  const { lang } = visit
  const title = { absent: texts.absent, forbidden: texts.forbidden, unavailable: texts.busy }[
    refusal.kind as string
  ]
  const words = refusal.words(lang)
  return plainPage(
    web,
    context,
    lang,
    statusOf[refusal.kind],
    title ? title[lang] : words,
    title ? words : '',
  )
}

// Some refusals are a door: behind it the person comes back to where she was.
function wayOn(
  { request, path }: Visit,
  refusal: Refusal,
  { query, isForm }: { query: string; isForm: boolean },
): string | undefined {
  const next = encodeURIComponent(request.to(path + query))
  switch (refusal.code) {
    case 'sign-in-needed':
      return request.to(`/sign-in?next=${next}`)
    case 'second-factor-needed':
      return request.to(`/sign-in/second?next=${next}`)
    case 'confirmation-needed':
      // Nothing was done yet: whoever comes back from the password must not think that it was.
      return request.to(`/confirm?next=${next}${isForm ? '&again=yes' : ''}`)
    case 'documents-not-accepted': {
      const organisation = refusal.data?.organisation
      const of = typeof organisation === 'string' ? `organisation=${organisation}&` : ''
      return request.to(`/documents/accept?${of}next=${next}`)
    }
    case 'restricted':
      return request.to('/cabinet/restrictions')
    default:
      return undefined
  }
}

// A page that loads nothing yet would stand open to everybody: its frame tells for whom it is made.
function mayEnter({ frame }: Page, actor: Actor) {
  if (frame === 'person' && !actor.person)
    throw gateRefusal(actor.account ? 'second-factor-needed' : 'sign-in-needed')
  if (frame === 'staff' && !actor.duty) throw gateRefusal(actor.account ? 'not-your-duty' : 'sign-in-needed')
}

function plainPage(
  web: Web,
  context: Context,
  lang: Lang,
  status: number,
  title: string,
  lead: string,
): Response {
  const say = sayIn(lang)
  const html = renderToStaticMarkup(
    <HtmlDocument
      lang={lang}
      title={`${title} · ${say(texts.brand)}`}
      css={[web.assets.css]}
      robots="noindex"
    >
      <Framed
        frame="plain"
        lang={lang}
        say={say}
        actor={nobody}
        path="/"
        query=""
        pages={web.pages}
        trial={web.trial}
      >
        <h1>{title}</h1>
        <p>{lead}</p>
        <LinkButton href={`/${lang}/`}>{say(texts.home)}</LinkButton>
      </Framed>
    </HtmlDocument>,
  )
  context.header('cache-control', 'no-store')
  return context.html(`<!doctype html>${html}`, status as 200) as Response
}

function langOf(context: Context): Lang {
  const first = context.req.path.split('/')[1]
  return isLang(first) ? first : 'kk'
}
