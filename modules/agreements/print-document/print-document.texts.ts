import { words } from '../../../kernel/texts.ts'

export const paperTexts = words({
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  since: { kk: 'Күшіне енген күні', ru: 'Действует с', en: 'In force from' },
  bin: { kk: 'БСН {bin}', ru: 'БИН {bin}', en: 'BIN {bin}' },
  inKazakh: { kk: 'Қазақша мәтіні', ru: 'Текст на казахском', en: 'Text in Kazakh' },
  inRussian: { kk: 'Орысша мәтіні', ru: 'Текст на русском', en: 'Text in Russian' },
  hash: {
    kk: 'Мәтіндер жұбының SHA-256 мәні',
    ru: 'SHA-256 пары текстов',
    en: 'SHA-256 of the pair of texts',
  },
  contents: {
    kk: 'Заң талап ететін жеті мазмұн',
    ru: 'Семь сведений, которых требует закон',
    en: 'The seven contents that the law demands',
  },
  content: { kk: 'Мазмұны', ru: 'Сведение', en: 'Content' },
  said: { kk: 'Келісімде айтылғаны', ru: 'Что сказано в согласии', en: 'What the consent says' },
  party: { kk: 'Екінші тарап', ru: 'Вторая сторона', en: 'The other party' },
  agrees: { kk: 'Қабылдаған адам', ru: 'Принял', en: 'Accepted by' },
  issuedBy: { kk: 'Құжатты шығарған', ru: 'Документ издал', en: 'Issued by' },
  print: { kk: 'PDF түрінде алу', ru: 'Получить в PDF', en: 'Get as PDF' },
  title: { kk: '{title}: PDF', ru: '{title}: PDF', en: '{title}: PDF' },
  lead: {
    kk: '№{number} редакция қазақша және орысша бір қағазға басылады.',
    ru: 'Редакция № {number} печатается на казахском и русском на одной бумаге.',
    en: 'Edition {number} is printed in Kazakh and Russian on one paper.',
  },
})
