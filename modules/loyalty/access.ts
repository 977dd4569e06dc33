// By which rules the answers of people are seen. Each sentence speaks to the person whose data was seen.
import type { RuleInWords } from '../journal/index.ts'

export const rules: readonly RuleInWords[] = [
  {
    id: 'survey-letter',
    clause: 'CL-5.1.9',
    says: {
      kk: 'Сізге жіберілген хаттағы сілтемені ашқан адам сұрақтарды көрді не жауап берді.',
      ru: 'Тот, кто открыл ссылку из письма к вам, видел вопросы или ответил на них.',
      en: 'Whoever opened the link in the letter to you saw the questions or answered them.',
    },
  },
  {
    id: 'words-without-name',
    clause: 'CL-5.1.9',
    says: {
      kk: 'Клиника басшысы пікіріңіздің сөзін аты-жөніңізсіз, басқа пікірлермен бірге оқыды.',
      ru: 'Руководитель клиники прочитал слова вашего отзыва без имени, среди других отзывов.',
      en: 'The director of the clinic read the words of your opinion without your name, among others.',
    },
  },
]
