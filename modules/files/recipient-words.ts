import type { Say, Text } from '../../kernel/texts.ts'
import { texts } from './files.texts.ts'
import type { RecipientKind } from './share.shapes.ts'

/** A recipient in one line: the doctors of a clinic, one of them, or a trusted person. */
export function recipientInWords(
  say: Say,
  { toKind, name, clinic }: { toKind: RecipientKind; name: Text | string | null; clinic: Text | null },
): string {
  const values = {
    clinic: clinic ? say(clinic) : '',
    name: typeof name === 'string' ? name : name ? say(name) : '',
  }
  if (toKind === 'clinic') return say(texts.allWhoTreat, values)
  return say(toKind === 'doctor' ? texts.oneDoctor : texts.trusted, values)
}
