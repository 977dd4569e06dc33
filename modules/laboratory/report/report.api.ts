import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { codeField } from '../../../kernel/code.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const releaseReport = declare({
  name: 'release-report',
  says: {
    kk: 'Расталған нәтижелерді пациентке шығару',
    ru: 'Выдать подтверждённые результаты пациенту',
    en: 'Release validated results to the patient',
  },
  kind: 'write',
  who: ['laboratory'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ order: id() }),
  answers: z.object({ report: z.string(), number: z.string(), code: z.string() }),
  confirmed: true,
  refusals: {
    'nothing-new': {
      kind: 'conflict',
      clause: 'LB-2.2a',
      constraint: 'only_validated_is_released',
      says: {
        kk: 'Шығаруға дайын жаңа нәтиже жоқ: нәтиже екі адам растаған соң шығарылады.',
        ru: 'Новых результатов к выдаче нет: результат выдают, когда его подтвердили двое.',
        en: 'There is no new result to release: a result is released after two people validated it.',
      },
    },
    'released-elsewhere': {
      kind: 'conflict',
      constraint: 'report_version_once',
      says: {
        kk: 'Әріптесіңіз нәтижені жаңа ғана шығарды. Бетті жаңартыңыз.',
        ru: 'Коллега только что выдал результат. Обновите страницу.',
        en: 'A colleague has just released the results. Reload the page.',
      },
    },
  },
  clauses: ['LB-2.2a', 'LB-2.2b'],
})

export const openReport = declare({
  name: 'open-report',
  says: {
    kk: 'Зертхана хаттамасын ашу',
    ru: 'Открыть лабораторный отчёт',
    en: 'Open a laboratory report',
  },
  kind: 'read',
  who: ['person', 'doctor', 'laboratory'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ report: id() }),
  answers: z.object({ name: z.string(), pdf: z.base64() }),
  refusals: {},
  clauses: ['LB-2.2a'],
})

export const verifyReport = declare({
  name: 'verify-report',
  says: {
    kk: 'Зертхана хаттамасының түпнұсқа екенін тексеру',
    ru: 'Проверить подлинность лабораторного отчёта',
    en: 'Check whether a laboratory report is genuine',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ code: codeField() }),
  answers: z.object({
    /** `superseded`: genuine, and a later report says more or corrects it. */
    state: z.enum(['genuine', 'superseded', 'unknown']),
    issuedOn: z.string().nullable(),
    organisation: shapes.text.nullable(),
  }),
  refusals: {},
  clauses: ['LB-2.2a'],
})

export const tellOfResults = declare({
  name: 'tell-of-results',
  says: {
    kk: 'Нәтиже дайын екенін адам таңдаған арнамен хабарлау.',
    ru: 'Сообщить о готовности результатов по выбранному каналу.',
    en: 'Tell by the chosen channel that results are ready.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['contact'],
  asks: z.object({ report: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['LB-2.2b'],
})
