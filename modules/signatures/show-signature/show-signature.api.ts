import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { text } from '../answers.ts'
import { overseers } from '../overseers.ts'
import { levelNames, qualifiedNames, subjectNames, trustNames } from '../words.texts.ts'

const oneOf = <T extends object>(names: T) => z.enum(Object.keys(names) as [keyof T & string])

export const signatureLine = z.object({
  signature: z.string(),
  kind: oneOf(subjectNames),
  subject: z.string(),
  title: text,
  at: z.string(),
  level: oneOf(levelNames),
  trust: oneOf(trustNames),
  qualified: oneOf(qualifiedNames).nullable(),
  stampedAt: z.string().nullable(),
  authority: z.string().nullable(),
  endedAt: z.string().nullable(),
  code: z.string(),
})

export const showSignature = declare({
  name: 'show-signature',
  says: {
    kk: 'Қолтаңбаны дәлелімен көрсету',
    ru: 'Показать подпись с её доказательством',
    en: 'Show a signature with its evidence',
  },
  kind: 'read',
  who: ['person', ...overseers],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ signature: id() }),
  answers: signatureLine.extend({
    signer: z.string(),
    /** The signer looks at it: she may add a qualified signature. */
    isOwn: z.boolean(),
    attempts: z.int(),
    hash: z.string(),
    /** What a qualified signature is made over. */
    statement: z.string(),
    /** Signatures under the same thing, this one too, the oldest first. */
    together: z.array(signatureLine),
    /** What a qualified signature's own certificate says; null for others. */
    certificate: z
      .object({ signer: z.string(), issuer: z.string(), digest: z.string(), mathematics: z.string() })
      .nullable(),
  }),
  refusals: {},
  clauses: ['PF-1.8a', 'PF-1.8.4'],
})

export const listMySignatures = declare({
  name: 'list-my-signatures',
  says: {
    kk: 'Қолтаңбаларымды көрсету',
    ru: 'Показать мои подписи',
    en: 'Show my signatures',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({}),
  answers: z.object({ signatures: z.array(signatureLine) }),
  refusals: {},
  clauses: ['PF-1.8a', 'PF-1.8.4'],
})
