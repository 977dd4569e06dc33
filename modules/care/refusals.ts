import type { RefusalDeclaration } from '../../kernel/refusal.ts'

export const notInVisit = {
  kind: 'conflict',
  says: {
    kk: 'Қабылдау басталмаған. Алдымен қабылдауды бастаңыз.',
    ru: 'Приём не начат. Сначала начните приём.',
    en: 'The visit has not begun. Begin the visit first.',
  },
} as const satisfies RefusalDeclaration

export const savedElsewhere = {
  kind: 'conflict',
  says: {
    kk: 'Бұл жазба басқа терезеде сақталған. Екі мәтінді салыстырып, қайта сақтаңыз.',
    ru: 'Эта запись уже сохранена в другом окне. Сравните оба текста и сохраните ещё раз.',
    en: 'This note was saved in another window. Compare both texts and save again.',
  },
} as const satisfies RefusalDeclaration

export const signedAlready = {
  kind: 'conflict',
  constraint: 'signed_note_is_final',
  says: {
    kk: 'Жазбаға қол қойылған, ол өзгермейді. Толықтыру жазыңыз.',
    ru: 'Запись подписана и больше не меняется. Добавьте дополнение.',
    en: 'The note is signed and can no longer be changed. Write an addendum.',
  },
} as const satisfies RefusalDeclaration

export const notSigned = {
  kind: 'conflict',
  says: {
    kk: 'Алдымен жазбаны аяқтап, қол қойыңыз.',
    ru: 'Сначала завершите и подпишите запись.',
    en: 'Finish and sign the note first.',
  },
} as const satisfies RefusalDeclaration

export const notPrintable = {
  kind: 'invalid',
  says: {
    kk: 'Мына таңбалар құжатқа басылмайды: {signs}. Оларды сөзбен жазыңыз.',
    ru: 'Эти знаки не печатаются в документе: {signs}. Напишите их словами.',
    en: 'These signs cannot be printed in a document: {signs}. Write them in words.',
  },
} as const satisfies RefusalDeclaration
