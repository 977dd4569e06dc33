// The text of an article is written like a legal text; a line `![0123456789abcdef]` sets a picture, a sound or a film
// where it stands, named by the beginning of its hash.

export type Part = { text: string } | { media: string }

const mark = /^!\[([0-9a-f]{16})\]$/

/** The parts of a text in their order. */
export function partsOf(source: string): Part[] {
  const parts: Part[] = []
  for (const line of source.split('\n')) {
    const media = mark.exec(line.trim())?.[1]
    const last = parts.at(-1)
    if (media) parts.push({ media })
    else if (last && 'text' in last) last.text += `\n${line}`
    else parts.push({ text: line })
  }
  return parts.filter(part => 'media' in part || part.text.trim() !== '')
}

/** The marks of the media that a text shows, each once. */
export function mediaIn(source: string): string[] {
  return [...new Set(partsOf(source).flatMap(part => ('media' in part ? [part.media] : [])))]
}

/** What an editor writes on a line of its own to set this file there. */
export function markOf(hash: string): string {
  return `![${hash.slice(0, 16)}]`
}
