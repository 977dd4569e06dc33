import { words } from '../../kernel/texts.ts'

/** For what data is passed on, as people read it. */
export const purposeWords = words({
  booking: { kk: 'қабылдауға жазылу', ru: 'запись на приём', en: 'booking a visit' },
  care: { kk: 'медициналық көмек', ru: 'медицинская помощь', en: 'medical care' },
  payment: { kk: 'төлем', ru: 'оплата', en: 'payment' },
  notice: { kk: 'хабар жеткізу', ru: 'доставка сообщений', en: 'delivery of messages' },
  advertising: { kk: 'жарнама', ru: 'реклама', en: 'advertising' },
  research: { kk: 'ғылыми зерттеу', ru: 'научное исследование', en: 'research' },
  rights: { kk: 'сіздің өтінішіңіз', ru: 'ваше обращение', en: 'your own request' },
  protection: {
    kk: 'заң бойынша сұрауға жауап',
    ru: 'ответ на запрос по закону',
    en: 'answer to a request by law',
  },
})

/** Words of a purpose; one without words is shown by its code. */
export function purposeText(purpose: string) {
  return purpose in purposeWords
    ? purposeWords[purpose as keyof typeof purposeWords]
    : { kk: purpose, ru: purpose, en: purpose }
}
