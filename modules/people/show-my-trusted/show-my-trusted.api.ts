import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { trustScope } from '../trust.shapes.ts'

const common = {
  trust: z.string(),
  scopes: z.array(trustScope),
  /** The first day on which it no longer holds. */
  endsOn: z.string(),
}

export const showMyTrusted = declare({
  name: 'show-my-trusted',
  says: {
    kk: 'Кімге сенім білдіргенін және кім сенім білдіргенін көрсету',
    ru: 'Показать своих доверенных лиц и тех, кто доверяет мне',
    en: 'Show whom one trusts and who trusts one',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.strictObject({}),
  answers: z.object({
    /** Whom the acting person named; the name is known once the invitation is accepted. */
    named: z.array(
      z.object({ ...common, email: z.string(), name: z.string().nullable(), accepted: z.boolean() }),
    ),
    /** Invitations that wait for the acting person. */
    invitations: z.array(z.object({ ...common, name: z.string() })),
    /** Who trusts the acting person now. */
    trusting: z.array(z.object({ ...common, person: z.string(), name: z.string() })),
  }),
  refusals: {},
  clauses: ['CL-6.1.8'],
})
