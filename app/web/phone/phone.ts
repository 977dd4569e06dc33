// Shipa on a phone: the manifest by which a browser installs it, its icons, and the worker that shows a page of ours
// when there is no connection. Nothing of a person is ever kept on the device.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { type Lang, langs, sayIn } from '../../../kernel/texts.ts'
import { palette } from '../../../ui/colours.ts'
import type { Assets } from '../assets.ts'
import { texts } from '../texts.ts'
import { phoneTexts } from './phone.texts.ts'

export const icons = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
  // iOS reads no manifest for the icon and cuts the corners itself.
  { file: 'icon-apple-180.png', size: 180, purpose: 'maskable' },
] as const

export const manifestPath = (lang: Lang) => `/${lang}/app.webmanifest`
export const appleIcon = '/icons/icon-apple-180.png'
export const offlinePath = '/offline'

/** What the page says of the colour around it: light and dark. */
export const themeColours = { light: palette('light').ground!, dark: palette('dark').ground! }

export function servePhone(server: Hono, assets: Assets) {
  for (const lang of langs) {
    const manifest = JSON.stringify(manifestOf(lang))
    server.get(manifestPath(lang), context =>
      context.body(manifest, 200, {
        'content-type': 'application/manifest+json; charset=utf-8',
        'cache-control': 'public, max-age=3600',
      }),
    )
  }
  for (const { file } of icons) {
    const icon = new Uint8Array(readFileSync(`app/web/phone/${file}`))
    server.get(`/icons/${file}`, context =>
      context.body(icon, 200, { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' }),
    )
  }
  const worker = workerOf(assets)
  // At the root, so that it serves every page; asked for again each time, so that a new one takes over at once.
  server.get('/service-worker.js', context =>
    context.body(worker, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  )
}

/** As https://www.w3.org/TR/appmanifest/ names its parts. */
export function manifestOf(lang: Lang): object {
  const say = sayIn(lang)
  return {
    id: '/',
    lang,
    name: say(phoneTexts.name),
    short_name: say(texts.brand),
    description: say(texts.footer),
    start_url: `/${lang}/`,
    scope: '/',
    display: 'standalone',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: icons
      .filter(({ file }) => `/icons/${file}` !== appleIcon)
      .map(({ file, size, purpose }) => ({
        src: `/icons/${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  }
}

/** All that the worker ever keeps: the stylesheet, the brand's icon and the page without a connection. */
export function shellOf(assets: Assets): string[] {
  return [assets.css, '/favicon.ico', ...langs.map(lang => `/${lang}${offlinePath}`)]
}

/** The worker with its shell; another shell is another worker, which browsers take in place of the old one. */
export function workerOf(assets: Assets): string {
  const shell = shellOf(assets)
  const source = readFileSync('app/web/phone/worker.js', 'utf8')
  const version = createHash('sha256').update(JSON.stringify(shell)).update(source).digest('hex').slice(0, 12)
  return `const shell = ${JSON.stringify(shell)}\nconst version = '${version}'\n${source}`
}
