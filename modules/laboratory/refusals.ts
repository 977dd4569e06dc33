import type { RefusalDeclaration } from '../../kernel/refusal.ts'

export const unknownTest = {
  kind: 'invalid',
  says: {
    kk: 'Тізімде жоқ талдау таңдалған. Тізімнен таңдаңыз.',
    ru: 'Выбран анализ, которого нет в списке. Выберите из списка.',
    en: 'A test was chosen that is not on the list. Choose from the list.',
  },
} as const satisfies RefusalDeclaration

export const sampleStands = {
  kind: 'conflict',
  clause: 'LB-2.2a',
  constraint: 'one_sample_stands',
  says: {
    kk: 'Мұндай үлгі алынған. Ол жарамсыз деп танылса ғана қайта алынады.',
    ru: 'Такой образец уже взят. Его берут снова, только если он отклонён.',
    en: 'Such a sample is taken already. It is taken again only after it was rejected.',
  },
} as const satisfies RefusalDeclaration

export const sampleJudged = {
  kind: 'conflict',
  constraint: 'sample_judged_once',
  says: {
    kk: 'Бұл үлгі туралы шешім жазылып қойған. Бетті жаңартыңыз.',
    ru: 'По этому образцу решение уже записано. Обновите страницу.',
    en: 'A decision about this sample is recorded already. Reload the page.',
  },
} as const satisfies RefusalDeclaration

/** A message of an analyser and a hand may bring the same value at one moment. */
export const writtenElsewhere = {
  kind: 'conflict',
  constraint: 'result_version_once',
  says: {
    kk: 'Бұл нәтижені әріптесіңіз жаңа ғана енгізді. Бетті жаңартып, салыстырыңыз.',
    ru: 'Этот результат только что внёс коллега. Обновите страницу и сравните.',
    en: 'A colleague has just entered this result. Reload the page and compare.',
  },
} as const satisfies RefusalDeclaration
