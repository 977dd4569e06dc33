import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, slug } from '../../../kernel/fields.ts'
import { disclosureRefusals } from '../disclosure.refusals.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })

const disclosure = z.object({
  id: z.string(),
  /** Null: the platform. */
  organisation: text.nullable(),
  recipient: text,
  recipientKind: text,
  country: text,
  purpose: z.string(),
  fields: z.array(text),
  ground: z.enum(['consent', 'contract', 'law', 'care']),
  consent: text.nullable(),
  lawGround: text.nullable(),
  requester: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentDate: z.string().nullable(),
  at: z.string(),
})

export const showMyDisclosures = declare({
  name: 'show-my-disclosures',
  says: {
    kk: 'Деректерім кімге берілгенін көрсету',
    ru: 'Показать, кому переданы мои данные',
    en: 'Show to whom my data was given',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({}),
  answers: z.object({ disclosures: z.array(disclosure.extend({ personName: z.string() })) }),
  refusals: {},
  clauses: ['CL-7.3', 'LB-2.3', 'LB-2.5', 'DR-4.1'],
})

export const listDisclosures = declare({
  name: 'list-disclosures',
  says: {
    kk: 'Ұйымның деректерді беру тізілімін көрсету',
    ru: 'Показать реестр передач данных организации',
    en: 'Show the register of disclosures of the organisation',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  purpose: 'protection',
  touches: ['consent'],
  asks: z.strictObject({}),
  answers: z.object({ disclosures: z.array(disclosure) }),
  refusals: {},
  clauses: ['CL-7.3', 'LB-2.5', 'PF-6.11'],
})

export const listDisclosureGrounds = declare({
  name: 'list-disclosure-grounds',
  says: {
    kk: 'Келісімсіз ашудың заңдағы негіздерін көрсету',
    ru: 'Показать основания закона для раскрытия без согласия',
    en: 'Show the grounds of the law for disclosing without consent',
  },
  kind: 'read',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    grounds: z.array(named.extend({ source: z.string() })),
    fields: z.array(named.extend({ special: z.boolean() })),
    recipients: z.array(named),
  }),
  refusals: {},
  clauses: ['CL-7.5'],
})

export const discloseByLaw = declare({
  name: 'disclose-by-law',
  says: {
    kk: 'Заң бойынша сұрауға жауапты тіркеу',
    ru: 'Зарегистрировать ответ на запрос по закону',
    en: 'Record an answer to a request by law',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity', 'health'],
  confirmed: true,
  asks: z.strictObject({
    person: id(),
    recipient: slug(),
    ground: slug(),
    requester: line(300),
    documentNumber: line(100),
    documentDate: day(),
    fields: z.array(slug()).min(1).max(20),
  }),
  answers: z.object({ disclosure: z.string(), fields: z.array(z.string()) }),
  refusals: {
    ...disclosureRefusals,
    'ground-unknown': {
      kind: 'invalid',
      clause: 'CL-7.5',
      constraint: 'disclosure_law_ground_fkey',
      says: {
        kk: 'Негізді жабық тізімнен таңдаңыз: басқа негіз жоқ.',
        ru: 'Выберите основание из закрытого списка: других нет.',
        en: 'Choose a ground from the closed list: there is no other.',
      },
    },
  },
  clauses: ['CL-7.3', 'CL-7.5'],
})
