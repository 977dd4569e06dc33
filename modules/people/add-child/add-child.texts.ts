import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Бала қосу', ru: 'Добавить ребёнка', en: 'Add a child' },
  lead: {
    kk: 'Мәліметтерді туу туралы куәліктегідей жазыңыз. Клиника алғашқы келгенде құжатты көрсетуді сұрайды.',
    ru: 'Пишите как в свидетельстве о рождении. Клиника попросит показать документ при первом визите.',
    en: 'Write the data as in the birth certificate. The clinic asks to see the document at the first visit.',
  },
  ground: { kk: 'Сіз балаға кімсіз?', ru: 'Кем вы приходитесь ребёнку?', en: 'Who are you to the child?' },
  basis: {
    kk: 'Мұны растайтын құжат',
    ru: 'Документ, который это подтверждает',
    en: 'Document that proves it',
  },
  basisHint: {
    kk: 'Түрі, нөмірі, күні және кім бергені. Мысалы: туу туралы куәлік, № 0000000, 2020 жылғы 1 наурыз, АХАЖ.',
    ru: 'Вид, номер, дата и кем выдан. Например: свидетельство о рождении № 0000000 от 1 марта 2020 года, РАГС.',
    en: 'Kind, number, date and who issued it. For example: birth certificate no. 0000000, 1 March 2020, registry office.',
  },
  truth: {
    kk: 'Баланың мәліметтері дұрыс екенін және оның заңды өкілі екенімді растаймын.',
    ru: 'Подтверждаю, что сведения о ребёнке верны и я его законный представитель.',
    en: 'I confirm that the data about the child is true and that I am the lawful representative.',
  },
})
