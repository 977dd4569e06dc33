import * as z from 'zod'
import { shapes } from '../organisations/index.ts'

/** The doctors of a clinic who treat the person, one doctor of a clinic, or a trusted person. */
export const recipientKind = z.enum(['clinic', 'doctor', 'trusted'])
export type RecipientKind = z.output<typeof recipientKind>

/** Somebody to whom a file may be opened. */
export const recipient = z.object({
  toKind: recipientKind,
  to: z.string(),
  /** The doctor or the trusted person; null for all who treat at a clinic. */
  name: z.union([shapes.text, z.string()]).nullable(),
  clinic: shapes.text.nullable(),
})

export const shareLine = z.object({
  share: z.string(),
  toKind: recipientKind,
  name: z.union([shapes.text, z.string()]).nullable(),
  clinic: shapes.text.nullable(),
  from: z.string(),
  /** The first instant at which it no longer holds. */
  until: z.string(),
  isOpen: z.boolean(),
})
