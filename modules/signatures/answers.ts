// What several answers of this module hold.
import * as z from 'zod'

export const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
