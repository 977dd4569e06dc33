// Why those who keep the directory see what an applicant wrote. Each sentence speaks to the applicant.
import type { RuleInWords } from '../journal/index.ts'

export const rules = [
  {
    id: 'applicant-to-directory',
    clause: 'DR-0b',
    says: {
      kk: 'Анықтамалық әкімшісі маман ретінде жазған құжаттарыңызды ашық тізілімдермен салыстырды.',
      ru: 'Администратор справочника сверял документы, которые вы указали как специалист, с открытыми реестрами.',
      en: 'The administrator of the directory compared the documents that you named as a practitioner with public registers.',
    },
  },
] as const satisfies readonly RuleInWords[]
