import { localPath } from '../../../kernel/local-path.ts'
import type { PageRequest } from '../../../kernel/page.ts'

/** Where one goes from the door: on one's way, to one's duties when there are any, or into the cabinet. */
export function afterSignIn(
  { query, to }: Pick<PageRequest, 'query' | 'to'>,
  opened: { hasDuty: boolean },
): string {
  return localPath(query.get('next'), to(opened.hasDuty ? '/duty' : '/cabinet'))
}
