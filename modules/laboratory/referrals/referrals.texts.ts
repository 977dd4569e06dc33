import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Жолдамалар', ru: 'Направления', en: 'Referrals' },
  title: { kk: 'Зертханаға жолдамалар', ru: 'Направления в лабораторию', en: 'Referrals to a laboratory' },
  lead: {
    kk: 'Мұнда ұйымыңыз шарт бойынша жіберген талдаулар ғана тұр.',
    ru: 'Здесь только анализы, на которые ваша организация направила по договору.',
    en: 'Here are only the tests to which your organisation referred by a contract.',
  },
  none: { kk: 'Жолдама жоқ', ru: 'Направлений нет', en: 'No referrals' },
  noneLead: {
    kk: 'Пациентті карта нөмірімен тауып, шартты зертханаға жіберіңіз.',
    ru: 'Найдите пациента по номеру карты и направьте его в лабораторию по договору.',
    en: 'Find the patient by the card number and refer to a laboratory by contract.',
  },
  laboratory: { kk: 'Зертхана', ru: 'Лаборатория', en: 'Laboratory' },
  result: { kk: 'Хаттама', ru: 'Протокол', en: 'Report' },
  newReferral: { kk: 'Жаңа жолдама', ru: 'Новое направление', en: 'New referral' },
  noContract: {
    kk: 'Күшінде тұрған зертханалық шарт жоқ.',
    ru: 'Действующих договоров с лабораториями нет.',
    en: 'There is no laboratory contract in force.',
  },
  contract: { kk: 'Шарт', ru: 'Договор', en: 'Contract' },
  contractLine: {
    kk: '{laboratory}, № {number}',
    ru: '{laboratory}, № {number}',
    en: '{laboratory}, No {number}',
  },
  ground: {
    kk: 'Деректі беру негізі',
    ru: 'Основание передачи данных',
    en: 'Ground for passing on the data',
  },
  consent: { kk: 'Пациенттің келісімі', ru: 'Согласие пациента', en: "The patient's consent" },
  care: {
    kk: 'Көмек көрсету үшін алмасу (Денсаулық кодексі, 273-бап 5-т.)',
    ru: 'Обмен для оказания помощи (Кодекс о здоровье, ст. 273 п. 5)',
    en: 'Exchange for giving care (Health Code, Art. 273(5))',
  },
  refer: { kk: 'Зертханаға жіберу', ru: 'Направить в лабораторию', en: 'Refer to the laboratory' },
  giveBack: {
    kk: 'Жіберген ұйымға беру',
    ru: 'Передать направившей организации',
    en: 'Give to the referring organisation',
  },
  givenBack: { kk: 'Ұйымға берілді', ru: 'Передан организации', en: 'Given to the organisation' },
})
