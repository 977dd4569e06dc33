import type { Request } from '../requests.ts'

/** The request as its clock knows it. */
export function matterOf(request: Pick<Request, 'kind' | 'id'>) {
  return { event: request.kind, about: request.id }
}
