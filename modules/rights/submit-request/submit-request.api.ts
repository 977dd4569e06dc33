import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { form } from '../form.ts'
import { kinds } from '../kinds.ts'
import { notTheirs } from '../refusals.ts'

export const received = z.object({ request: z.string(), number: z.string(), joinedTo: z.string().nullable() })

export const submitRequest = declare({
  name: 'submit-request',
  says: {
    kk: 'Дербес деректерім туралы өтініш беру',
    ru: 'Подать обращение о моих персональных данных',
    en: 'Submit a request about my personal data',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.strictObject({ kind: z.enum(kinds), person: id(), organisation: id(), form }),
  answers: received,
  refusals: { 'not-theirs': notTheirs },
  confirmed: true,
  clauses: ['LB-2.10', 'LB-A1', 'DR-6.1', 'CL-5.2.6'],
})

export const showRequestForm = declare({
  name: 'show-request-form',
  says: {
    kk: 'Өтініш нысанын карточкадағы деректермен ашу',
    ru: 'Открыть форму обращения с данными из карточки',
    en: 'Open the form of a request with the data of the card',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({
    person: z.string(),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    /** To whom one can ask: the platform, and where the person is registered. */
    organisations: z.array(z.object({ id: z.string(), name: shapes.text })),
    represented: z.boolean(),
    name: z.string(),
    iin: z.string().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['LB-A1'],
})
