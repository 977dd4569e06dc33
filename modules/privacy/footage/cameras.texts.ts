import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Бейнебақылау', ru: 'Видеонаблюдение', en: 'Video surveillance' },
  lead: {
    kk: '{name} мына жерлерде бейнебақылау жүргізеді. Мақсаты — адамдар мен мүліктің қауіпсіздігі. Жазбаны сұрауға құқығыңыз бар.',
    ru: '{name} ведёт видеонаблюдение в этих местах. Цель — безопасность людей и имущества. Вы вправе запросить запись.',
    en: '{name} films in these places. The purpose is the safety of people and property. You may ask for the footage.',
  },
  place: { kk: 'Орны', ru: 'Место', en: 'Place' },
  sound: { kk: 'Дыбысы', ru: 'Звук', en: 'Sound' },
  withSound: { kk: 'Бейне мен дыбыс жазылады', ru: 'Пишутся изображение и звук', en: 'Picture and sound' },
  noSound: { kk: 'Тек бейне', ru: 'Только изображение', en: 'Picture only' },
  kept: { kk: 'Сақталуы', ru: 'Хранение', en: 'Kept' },
  days: {
    kk: '{n} күн',
    ru: '{n, plural, one {# день} few {# дня} other {# дней}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  none: { kk: 'Камера жоқ', ru: 'Камер нет', en: 'No cameras' },
  noneSays: {
    kk: 'Бұл клиника бейнебақылау жүргізбейді.',
    ru: 'Эта клиника не ведёт видеонаблюдение.',
    en: 'This clinic does not film.',
  },
  ask: { kk: 'Жазбаны сұрау', ru: 'Запросить запись', en: 'Ask for footage' },
  manage: { kk: 'Бейнекамералар', ru: 'Камеры', en: 'Cameras' },
  manageLead: {
    kk: 'Әр камера осында және клиниканың ашық бетінде көрінеді. Кіреберістегі және бөлмедегі ескертудің мәтіні осы тізілімнен алынады.',
    ru: 'Каждая камера видна здесь и на открытой странице клиники. Текст объявления у входа и в комнате берётся из этого реестра.',
    en: 'Each camera stands here and on the public page of the clinic. The notices at the entrance and in rooms are taken from this register.',
  },
  publicPage: { kk: 'Ашық бет', ru: 'Открытая страница', en: 'Public page' },
  add: { kk: 'Камера қосу', ru: 'Добавить камеру', en: 'Add a camera' },
  placeKk: { kk: 'Орны қазақша', ru: 'Место по-казахски', en: 'Place in Kazakh' },
  placeRu: { kk: 'Орны орысша', ru: 'Место по-русски', en: 'Place in Russian' },
  placeEn: { kk: 'Орны ағылшынша', ru: 'Место по-английски', en: 'Place in English' },
  keepDays: { kk: 'Неше күн сақталады', ru: 'Сколько дней хранится', en: 'Days kept' },
  addIt: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  takeOut: { kk: 'Тізімнен шығару', ru: 'Исключение', en: 'Taking out' },
  end: { kk: '{place}: шығару', ru: '{place}: исключить', en: '{place}: take out' },
})
