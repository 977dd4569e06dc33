import type { ReactNode } from 'react'
import type { Lang } from './figures.tsx'

export type HtmlDocumentProps = {
  lang: Lang
  title: string
  description?: string
  css: string[]
  /** Islands and nothing else: a public page usually has none. */
  scripts?: string[]
  alternates?: { lang: Lang; href: string }[]
  robots?: string
  canonical?: string
  refresh?: number
  /** What a phone needs to install the site: manifest, icon of iOS, colours around the page. */
  phone?: { manifest: string; appleIcon: string; colours: { light: string; dark: string } }
  theme?: 'light' | 'dark'
  children: ReactNode
}

/** The whole of <html>; whoever sends it puts `<!doctype html>` before it. */
export function HtmlDocument({
  lang,
  title,
  description,
  css,
  scripts = [],
  alternates = [],
  robots,
  canonical,
  refresh,
  phone,
  theme,
  children,
}: HtmlDocumentProps) {
  return (
    <html lang={lang} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {robots && <meta name="robots" content={robots} />}
        {refresh && <meta httpEquiv="refresh" content={String(refresh)} />}
        {canonical && <link rel="canonical" href={canonical} />}
        {alternates.map(alternate => (
          <link key={alternate.lang} rel="alternate" hrefLang={alternate.lang} href={alternate.href} />
        ))}
        {phone && (
          <>
            <link rel="manifest" href={phone.manifest} />
            <link rel="apple-touch-icon" href={phone.appleIcon} />
            <meta name="theme-color" media="(prefers-color-scheme: light)" content={phone.colours.light} />
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content={phone.colours.dark} />
          </>
        )}
        {css.map(href => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map(src => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}
