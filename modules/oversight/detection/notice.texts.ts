import { words } from '../../../kernel/texts.ts'

export const texts = words({
  notice: {
    kk: 'Сіз жұмыс кезінде бір адамның деректерін аштыңыз, ал жүйе оған байланысты қабылдау не өтініш таппады. Бұл жұмыс үшін қажет болса, себебін жазыңыз: төмендегі сілтеме {days} күн ашық.',
    ru: 'Вы открыли по службе данные человека, а система не нашла связанного с этим визита или обращения. Если это было нужно для работы, напишите зачем: ссылка ниже ждёт ответа {days} дня.',
    en: 'While on duty you opened the data of a person, and the system found no visit or request that goes with it. If it was for work, please say why: the link below waits {days} days for your answer.',
  },
})
