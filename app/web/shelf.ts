// Public pages are the same for everybody who is not signed in: one that was made is handed out again for as
// many seconds as it declares. What changes under it in that time (a free time just taken) is judged by the
// act itself when somebody chooses it.

export interface Shelf {
  find(address: string): string | undefined
  put(address: string, html: string, seconds: number): void
}

/** Keeps at most `most` pages; the oldest make room. */
export function createShelf(most = 1000, now: () => number = Date.now): Shelf {
  const pages = new Map<string, { html: string; until: number }>()
  return {
    find(address) {
      const page = pages.get(address)
      if (page && page.until > now()) return page.html
      pages.delete(address)
    },
    put(address, html, seconds) {
      if (pages.size >= most) pages.delete(pages.keys().next().value!)
      pages.set(address, { html, until: now() + seconds * 1000 })
    },
  }
}
