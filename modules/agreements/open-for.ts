import type { Say } from '../../kernel/texts.ts'
import { texts } from './show-my-documents/show-my-documents.texts.ts'

/** How long a text was on the screen before it was accepted; null where no page was opened. */
export function openFor(
  { at, evidence: { openedAt } }: { at: string; evidence: { openedAt: string | null } },
  say: Say,
): string | null {
  if (openedAt === null) return null
  const seconds = Math.round((Date.parse(at) - Date.parse(openedAt)) / 1000)
  return say(texts.openFor, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}
