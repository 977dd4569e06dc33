// Why signatures may be seen beyond one's own.
import type { RuleInWords } from '../journal/index.ts'

export const rules = [
  {
    id: 'overseer-of-signatures',
    clause: 'PF-1.8.4',
    says: {
      kk: 'Ұйымның жауапты қызметкері қойылған қолдардың дәлелденетінін тексеру үшін көрді.',
      ru: 'Ответственный сотрудник организации смотрел, чтобы проверить доказуемость подписей.',
      en: 'A responsible member of staff looked in order to check that signatures can be proven.',
    },
  },
] as const satisfies readonly RuleInWords[]
