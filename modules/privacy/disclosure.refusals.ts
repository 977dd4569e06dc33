// Why data is not passed on. Any act that discloses may answer these; the constraints judge last.
import type { RefusalDeclaration } from '../../kernel/refusal.ts'

export const disclosureRefusals = {
  'recipient-not-registered': {
    kind: 'conflict',
    clause: 'PF-6.9',
    constraint: 'disclosure_within_register',
    says: {
      kk: 'Алушы тізілімде жоқ немесе шартының мерзімі біткен. Деректер берілмеді.',
      ru: 'Получателя нет в реестре или срок его договора истёк. Данные не переданы.',
      en: 'The recipient is not in the register, or its contract has ended. No data was passed on.',
    },
  },
  'recipient-silent': {
    kind: 'conflict',
    clause: 'LB-2.5',
    says: {
      kk: 'Алушы алдыңғы тапсырмаға мерзімінде жауап бермеді. Жауап бергенше оған деректер берілмейді.',
      ru: 'Получатель не ответил в срок на прежнее поручение. Пока он не ответит, данные ему не передаются.',
      en: 'The recipient has not answered an earlier order in time. Until it does, it gets no data.',
    },
  },
  'partner-terms-not-accepted': {
    kind: 'conflict',
    clause: 'DR-4.2',
    says: {
      kk: 'Алушы серіктес талаптарының қазіргі редакциясын қабылдамаған. Деректер берілмеді.',
      ru: 'Получатель не принял действующую редакцию условий партнёра. Данные не переданы.',
      en: 'The recipient has not accepted the terms for partners in force. No data was passed on.',
    },
  },
  'outside-profile': {
    kind: 'conflict',
    clause: 'PF-3.3',
    constraint: 'disclosure_within_profile',
    says: {
      kk: 'Мұндай алушыға бұл мақсатта ешқандай дерек берілмейді.',
      ru: 'Такому получателю для этой цели никакие данные не передаются.',
      en: 'Such a recipient gets no data for this purpose.',
    },
  },
  'consent-not-standing': {
    kind: 'conflict',
    clause: 'CL-7.3',
    constraint: 'disclosure_on_standing_consent',
    says: {
      kk: 'Келісім қайтарылған немесе мерзімі біткен. Деректер берілмеді.',
      ru: 'Согласие отозвано или его срок истёк. Данные не переданы.',
      en: 'The consent was withdrawn, or its term is over. No data was passed on.',
    },
  },
  'abroad-not-allowed': {
    kind: 'conflict',
    clause: 'PF-6.11',
    constraint: 'disclosure_abroad_by_own_consent',
    says: {
      kk: 'Бұл ел деректерді қорғайтын ел деп расталмаған, ал адамның осы елге бөлек келісімі жоқ. Деректер шетелге берілмеді.',
      ru: 'Не подтверждено, что эта страна защищает данные, а отдельного согласия на неё нет. Данные за рубеж не переданы.',
      en: 'It is not confirmed that this country protects data, and there is no consent of its own to it. Nothing went abroad.',
    },
  },
} as const satisfies Record<string, RefusalDeclaration>

export type DisclosureRefusal = keyof typeof disclosureRefusals
