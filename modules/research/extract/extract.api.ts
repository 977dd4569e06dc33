import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const askForExtract = declare({
  name: 'ask-for-extract',
  says: {
    kk: 'Тапсырыс берушіге кодталған үзінді сұрау.',
    ru: 'Запросить выгрузку под кодами для заказчика.',
    en: 'Ask for an extract by codes for the sponsor.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  confirmed: true,
  asks: z.strictObject({ project: id() }),
  answers: z.object({ extract: z.string() }),
  refusals: {},
  clauses: ['PF-1.7d', 'PF-1.1b'],
})

export const makeExtract = declare({
  name: 'make-extract',
  says: {
    kk: 'Зерттеуге келіскен қатысушылардың жауаптарын кодпен, күнсіз дайындау.',
    ru: 'Подготовить ответы участников, согласных на исследования: под кодом и без дат.',
    en: 'Prepare the answers of participants who consented to research: by code and without dates.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'research',
  touches: ['health'],
  asks: z.strictObject({ extract: id() }),
  answers: z.object({ people: z.number(), leftOut: z.number() }),
  refusals: {},
  clauses: ['PF-1.7d', 'PF-1.1b'],
})

export const downloadExtract = declare({
  name: 'download-extract',
  says: {
    kk: 'Дайын үзіндіні алу.',
    ru: 'Получить готовую выгрузку.',
    en: 'Get an extract that is made.',
  },
  kind: 'read',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({ extract: id() }),
  answers: z.object({ base64: z.string(), name: z.string() }),
  refusals: {},
  clauses: ['PF-1.7d'],
})
