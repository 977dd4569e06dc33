import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { unknownTest } from '../refusals.ts'
import { lineShape, reportShape, stages, testList } from '../shapes.ts'

export const listTests = declare({
  name: 'list-tests',
  says: {
    kk: 'Зертхана орындайтын талдауларды көрсету',
    ru: 'Показать анализы, которые делает лаборатория',
    en: 'Show the tests that a laboratory does',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    tests: z.array(
      z.object({
        test: z.string(),
        name: shapes.text,
        specimen: shapes.text,
        unit: z.string(),
        isSensitive: z.boolean(),
      }),
    ),
    panels: z.array(z.object({ panel: z.string(), name: shapes.text, tests: z.array(z.string()) })),
  }),
  refusals: {},
  clauses: ['LB-2.2a'],
})

export const findByCard = declare({
  name: 'find-by-card',
  says: {
    kk: 'Пациентті карта нөмірімен табу',
    ru: 'Найти пациента по номеру карты',
    en: 'Find a patient by the card number',
  },
  kind: 'read',
  who: ['reception'],
  purpose: 'contract',
  touches: ['identity'],
  asks: z.strictObject({ card: line(20, 3) }),
  answers: z.object({
    patient: z.object({ person: z.string(), name: z.string(), birthDate: z.string() }).nullable(),
  }),
  refusals: {},
  clauses: ['LB-2.2a'],
})

const answers = z.object({ order: z.string(), number: z.string() })

export const orderTests = declare({
  name: 'order-tests',
  says: {
    kk: 'Қабылдауда талдау тағайындау',
    ru: 'Назначить анализы на приёме',
    en: 'Order tests at a visit',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ booking: id(), tests: testList() }),
  answers,
  refusals: { 'unknown-test': unknownTest },
  clauses: ['LB-2.2a'],
})

export const orderAtDesk = declare({
  name: 'order-at-desk',
  says: {
    kk: 'Өзі келген адамға талдау рәсімдеу',
    ru: 'Оформить анализы для обратившегося',
    en: 'Order tests for somebody who has come to the desk',
  },
  kind: 'write',
  who: ['reception'],
  purpose: 'contract',
  touches: ['identity', 'health'],
  asks: z.strictObject({ patient: id(), tests: testList() }),
  answers,
  refusals: { 'unknown-test': unknownTest },
  clauses: ['LB-2.2a'],
})

export const showVisitTests = declare({
  name: 'show-visit-tests',
  says: {
    kk: 'Пациенттің талдаулары мен дайын нәтижелерін көрсету',
    ru: 'Показать анализы пациента и готовые результаты',
    en: "Show a patient's tests and the results that are ready",
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({
    person: z.string(),
    patient: z.string(),
    orders: z.array(
      z.object({
        order: z.string(),
        number: z.string(),
        at: z.string(),
        stage: z.enum(stages),
        lines: z.array(lineShape),
        reports: z.array(reportShape),
      }),
    ),
  }),
  refusals: {},
  clauses: ['LB-2.2a'],
})
