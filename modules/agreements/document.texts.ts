import { words } from '../../kernel/texts.ts'

export const documentTexts = words({
  edition: {
    kk: '№{number} редакция, {day} бастап күшінде',
    ru: 'Редакция № {number}, действует с {day}',
    en: 'Edition {number}, in force from {day}',
  },
  unpublished: {
    kk: '№{number} редакция, жарияланбаған',
    ru: 'Редакция № {number}, не опубликована',
    en: 'Edition {number}, not published',
  },
  translation: { kk: 'Ағылшынша аудармасы', ru: 'Перевод на английский', en: 'English translation' },
  binding: {
    kk: 'Заңдық күші бар мәтіндер',
    ru: 'Тексты, имеющие силу',
    en: 'The binding texts',
  },
  hash: {
    kk: 'Қазақша және орысша мәтін жұбының SHA-256 мәні: {hash}',
    ru: 'SHA-256 пары текстов на казахском и русском: {hash}',
    en: 'SHA-256 of the Kazakh and Russian pair: {hash}',
  },
})
