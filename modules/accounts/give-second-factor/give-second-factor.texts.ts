import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Екінші фактор', ru: 'Второй фактор', en: 'Second factor' },
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  codeHint: {
    kk: 'Қолданбадағы 6 саннан тұратын код. Телефоныңыз жоғалса, қалпына келтіру кодтарының бірі.',
    ru: '6 цифр из приложения. Если телефон потерян, один из кодов восстановления.',
    en: 'The 6 digits from your application. If the phone is lost, one of your recovery codes.',
  },
})
