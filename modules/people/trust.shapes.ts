import * as z from 'zod'

/** What a trusted person may read: when and whom one visits, the papers, the doctors' notes. */
export const trustScope = z.enum(['visits', 'documents', 'health'])
export type TrustScope = z.output<typeof trustScope>
