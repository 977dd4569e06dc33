import { words } from '../../../kernel/texts.ts'

export const lawTexts = words({
  title: {
    kk: 'Құжаттар сүйенетін заңдар',
    ru: 'Законы, на которых стоят документы',
    en: 'Laws behind the documents',
  },
  lead: {
    kk: 'Әр заңның қай редакциясы оқылғаны, дереккөзі және оны қай құжат келтіретіні осында тұр. Заңның қолданыстағы мәтіні — adilet.zan.kz сайтында.',
    ru: 'Здесь сказано, какая редакция закона прочитана, откуда и какие документы на него ссылаются. Действующий текст закона — на adilet.zan.kz.',
    en: 'Which wording of each law was read, from where, and which documents cite it. The text in force is at adilet.zan.kz.',
  },
  law: { kk: 'Заң', ru: 'Закон', en: 'Law' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  'in-force': { kk: 'Қолданыста', ru: 'Действует', en: 'In force' },
  repealed: { kk: 'Күші жойылған', ru: 'Утратил силу', en: 'Repealed' },
  renamed: { kk: 'Атауы өзгерген', ru: 'Переименован', en: 'Renamed' },
  unknown: { kk: 'Белгісіз заң', ru: 'Неизвестный закон', en: 'Unknown law' },
  now: { kk: 'Орнына: {title}', ru: 'Вместо него: {title}', en: 'In its place: {title}' },
  edition: { kk: 'Оқылған редакция', ru: 'Прочитанная редакция', en: 'Wording read' },
  notNoted: { kk: 'белгіленбеген', ru: 'не отмечена', en: 'not noted' },
  source: { kk: 'Дереккөзі', ru: 'Источник', en: 'Source' },
  unverified: { kk: 'расталмаған', ru: 'не подтверждено', en: 'not confirmed' },
  citedBy: { kk: 'Келтіретін құжаттар', ru: 'Кто ссылается', en: 'Cited by' },
  documentsCount: {
    kk: '{n} құжат',
    ru: '{n, plural, one {# документ} few {# документа} other {# документов}}',
    en: '{n, plural, one {# document} other {# documents}}',
  },
  documents: { kk: 'Барлық құжат', ru: 'Все документы', en: 'All documents' },
  nobody: { kk: 'Ешкім келтірмейді', ru: 'Никто не ссылается', en: 'Nobody cites it' },
  stale: {
    kk: 'Мәтін ескірген заңға сүйенеді',
    ru: 'Текст ссылается на устаревший закон',
    en: 'The text rests on a law that has changed',
  },
  staleLine: {
    kk: '{law}, {article}-бап: {state}.',
    ru: '{law}, ст. {article}: {state}.',
    en: '{law}, Art. {article}: {state}.',
  },
  all: {
    kk: 'Құжаттар сүйенетін заңдар',
    ru: 'Законы, на которых стоят документы',
    en: 'Laws behind the documents',
  },
})
