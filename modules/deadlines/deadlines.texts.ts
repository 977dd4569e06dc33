import { words } from '../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Заңды мерзімдер', ru: 'Сроки по закону', en: 'Legal terms' },
  lead: {
    kk: 'Қай өтінішке қанша уақытта жауап беріледі және бұл қай заңнан. Бір өтінішке бірнеше мерзім қолданылса, ең қысқасы жүреді.',
    ru: 'За какой срок отвечают на обращение и по какому закону. Если сроков несколько, действует самый короткий.',
    en: 'Within which term a request is answered, and by which law. Where several apply, the shortest governs.',
  },
  what: { kk: 'Не істеледі', ru: 'Что делается', en: 'What is done' },
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
  basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  sourceOf: { kk: '{source}, {day}', ru: '{source}, {day}', en: '{source}, {day}' },
  state: { kk: 'Жағдайы', ru: 'Состояние', en: 'State' },
  governs: { kk: 'Осы қолданылады', ru: 'Действует', en: 'Governs' },
  longer: { kk: 'Қысқарағы бар', ru: 'Есть срок короче', en: 'A shorter one governs' },
  unverified: { kk: 'Расталмаған', ru: 'Не подтверждён', en: 'Not confirmed' },
  none: { kk: 'Мерзім жоқ', ru: 'Сроков нет', en: 'There are no terms' },
  change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
  changeTitle: { kk: 'Мерзімді өзгерту', ru: 'Изменение срока', en: 'Change a term' },
  changeLead: {
    kk: 'Басталған сағаттар бұрынғы мерзіммен жүреді. Жаңа мерзім көрсетілген күннен кейін басталғандарға қолданылады.',
    ru: 'Начатые сроки идут по-прежнему. Новый срок действует для начатых с указанного дня.',
    en: 'Clocks that have begun run as before. The new term holds for those that begin from the given day on.',
  },
  since: { kk: 'Қай күннен', ru: 'С какого дня', en: 'From which day' },
  length: { kk: 'Саны', ru: 'Число', en: 'Number' },
  unit: { kk: 'Өлшемі', ru: 'Единица', en: 'Unit' },
  basisKk: { kk: 'Негізі, қазақша', ru: 'Основание на казахском', en: 'Basis in Kazakh' },
  basisRu: { kk: 'Негізі, орысша', ru: 'Основание на русском', en: 'Basis in Russian' },
  basisEn: { kk: 'Негізі, ағылшынша', ru: 'Основание на английском', en: 'Basis in English' },
  sourceDate: { kk: 'Дереккөздің күні', ru: 'Дата источника', en: 'Date of the source' },
  verified: { kk: 'Заңгер растады', ru: 'Подтверждено юристом', en: 'Confirmed by a lawyer' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  'working-days': { kk: 'жұмыс күні', ru: 'рабочие дни', en: 'working days' },
  days: { kk: 'күнтізбелік күн', ru: 'календарные дни', en: 'calendar days' },
  hours: { kk: 'сағат', ru: 'часы', en: 'hours' },
})

export const termTexts = words({
  'working-days': {
    kk: '{n} жұмыс күні',
    ru: '{n, plural, one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
    en: '{n, plural, one {# working day} other {# working days}}',
  },
  days: {
    kk: '{n} күн',
    ru: '{n, plural, one {# день} few {# дня} other {# дней}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  hours: {
    kk: '{n} сағат',
    ru: '{n, plural, one {# час} few {# часа} other {# часов}}',
    en: '{n, plural, one {# hour} other {# hours}}',
  },
})
