// Finds an address for every page: begins at those without a parameter and follows the links of each page it
// sees, as somebody signed in would.
import type { BrowserContext } from 'playwright-core'
import type { Page } from '../../kernel/page.ts'

/** A page at an address where it can be seen. */
export interface Sight {
  page: Page
  /** Without the language. */
  path: string
}

/** What this visitor can see of `wanted`, each page once. */
export async function walk(
  context: BrowserContext,
  pages: readonly Page[],
  wanted: ReadonlySet<Page>,
): Promise<Sight[]> {
  const seen = new Map<Page, Sight>()
  const known = new Set<string>()
  const tried = new Map<Page, number>()
  const ways = pages.filter(page => !page.path.includes(':')).map(page => page.path)
  for (let path = ways.shift(); path !== undefined; path = ways.shift()) {
    const page = pageAt(pages, path)
    if (!page || known.has(path) || seen.has(page) || (tried.get(page) ?? 0) >= 5) continue
    known.add(path)
    tried.set(page, (tried.get(page) ?? 0) + 1)
    const answer = await context.request.get(`/kk${path}`)
    const arrived = new URL(answer.url())
    if (answer.status() !== 200 || pageAt(pages, arrived.pathname.slice(3) || '/') !== page) continue
    seen.set(page, { page, path })
    ways.push(...linksIn(await answer.text()))
  }
  return [...seen.values()].filter(({ page }) => wanted.has(page))
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ href="\/kk(\/[^"#]*)/g)].map(found => found[1]!.replaceAll('&amp;', '&'))
}

// A fixed address stands before one with a parameter, as in the server.
function pageAt(pages: readonly Page[], path: string): Page | undefined {
  const parts = path.split('?')[0]!.split('/')
  const fits = ({ path }: Page) => {
    const declared = path.split('/')
    return (
      declared.length === parts.length && declared.every((part, at) => part[0] === ':' || part === parts[at])
    )
  }
  return pages.find(page => !page.path.includes(':') && fits(page)) ?? pages.find(fits)
}
