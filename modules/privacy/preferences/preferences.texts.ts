import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Хабар арналары', ru: 'Каналы сообщений', en: 'Channels of messages' },
  lead: {
    kk: 'Бәрі өшірулі тұр. Қаласаңыз, қай арнамен не келетінін өзіңіз қосасыз. Қабылдау, төлем және құжат туралы хабарлар бұған кірмейді.',
    ru: 'Всё выключено. Вы сами включаете, что и по какому каналу приходит. Сообщения о приёмах, оплате и документах сюда не входят.',
    en: 'Everything is off. You turn on what comes by which channel. Messages about visits, payments and documents are not part of this.',
  },
  platform: { kk: 'Платформа', ru: 'Платформа', en: 'The platform' },
  news: { kk: 'Пайдалы ақпарат', ru: 'Полезная информация', en: 'Useful information' },
  advertising: { kk: 'Жарнама мен акциялар', ru: 'Реклама и акции', en: 'Advertising and offers' },
  call: { kk: 'Қоңырау', ru: 'Звонок', en: 'Call' },
  email: { kk: 'Эл. пошта', ru: 'Эл. почта', en: 'E-mail' },
  sms: { kk: 'SMS', ru: 'SMS', en: 'SMS' },
  post: { kk: 'Пошта арқылы хат', ru: 'Письмо по почте', en: 'Letter by post' },
  on: { kk: 'Қосулы', ru: 'Включено', en: 'On' },
  off: { kk: 'Өшірулі', ru: 'Выключено', en: 'Off' },
  turnOn: { kk: '{channel}: қосу', ru: '{channel}: включить', en: '{channel}: turn on' },
  turnOff: { kk: '{channel}: өшіру', ru: '{channel}: выключить', en: '{channel}: turn off' },
  consentFirst: {
    kk: 'Жарнама үшін алдымен келісім керек.',
    ru: 'Для рекламы сначала нужно согласие.',
    en: 'Advertising first needs a consent.',
  },
  toConsents: { kk: 'Келісімдеріме', ru: 'К моим согласиям', en: 'To my consents' },
  refuse: { kk: 'Хаттан бас тарту', ru: 'Отказ от писем', en: 'Refuse letters' },
  refuseLead: {
    kk: 'Жіберуші: {sender}. Түрі: {topic}. Арна: {channel}.',
    ru: 'Отправитель: {sender}. Вид: {topic}. Канал: {channel}.',
    en: 'Sender: {sender}. Kind: {topic}. Channel: {channel}.',
  },
  refuseIt: { kk: 'Бас тарту', ru: 'Отказаться', en: 'Refuse' },
  refused: {
    kk: 'Бұл хаттар енді келмейді',
    ru: 'Эти письма больше не придут',
    en: 'These letters come no more',
  },
  refusedSays: {
    kk: 'Ойыңыз өзгерсе, кабинеттегі «Хабар арналары» бетінен қайта қосасыз.',
    ru: 'Если передумаете, включите их снова в кабинете на странице «Каналы сообщений».',
    en: 'If you change your mind, turn them on in your account under “Channels of messages”.',
  },
})
