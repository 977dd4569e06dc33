// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'

export const acts: readonly Act<any>[] = []

import type { Work } from '../../kernel/work.ts'

/** Which of these document kinds the acting account has not accepted in the edition in force. */
export async function missingDocuments(_work: Work, _kinds: readonly string[]): Promise<readonly string[]> {
  return []
}
