import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const common = {
  kind: 'read',
  purpose: 'research',
  touches: [],
  asks: z.strictObject({ release: id() }),
  answers: z.object({ base64: z.string(), name: z.string() }),
  clauses: ['PF-3.10', 'CL-5.1.6'],
} as const

export const downloadRelease = declare({
  ...common,
  name: 'download-release',
  says: {
    kk: 'Иесіздендірілген жиынтықтың файлын алу.',
    ru: 'Получить файл обезличенных данных.',
    en: 'Get the file of a de-identified release.',
  },
  // A download is journaled as an act of its own, so it is a write.
  kind: 'write',
  who: ['researcher', 'officer'],
  once: 'free',
  refusals: {
    expired: {
      kind: 'unavailable',
      says: {
        kk: 'Бұл жиынтықтың мерзімі өтті. Қажет болса, жаңасын сұраңыз.',
        ru: 'Срок этих данных истёк. При необходимости запросите новые.',
        en: 'The term of this release is over. Ask for a new one if you need it.',
      },
    },
  },
})

export const printRiskCertificate = declare({
  ...common,
  name: 'print-risk-certificate',
  says: {
    kk: 'Жиынтықтың тәуекел куәлігін басып шығару.',
    ru: 'Распечатать свидетельство о риске набора данных.',
    en: 'Print the risk certificate of a release.',
  },
  who: ['researcher', 'officer', 'director', 'auditor'],
  refusals: {},
})
