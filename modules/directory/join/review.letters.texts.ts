import { words } from '../../../kernel/texts.ts'

/** Letters to the applicant: what happened and where to read on, nothing of the reason on the way. */
export const letters = words({
  accepted: {
    kk: 'Өтініміңіз қабылданды: құжаттарыңыз тізілімдерден расталды. Енді сұрақтарға жауап бере аласыз.',
    ru: 'Ваша заявка принята: документы подтверждены по реестрам. Теперь вы можете отвечать на вопросы.',
    en: 'Your application is accepted: the registers confirmed your documents. You can now answer questions.',
  },
  refused: {
    kk: 'Маман ретіндегі өтінімнен бас тартылды. Себебін оқып, қарсылық білдіре аласыз.',
    ru: 'В заявке специалиста отказано. Вы можете прочитать причину и возразить.',
    en: 'Your application as a practitioner is refused. You can read why and object.',
  },
  objectionKept: {
    kk: 'Қарсылығыңыз қаралды. Жауабы кабинетіңізде.',
    ru: 'Ваше возражение рассмотрено. Ответ в кабинете.',
    en: 'Your objection was answered. Read the answer in your cabinet.',
  },
  ended: {
    kk: 'Маман растауыңыз тоқтатылды. Себебі кабинетіңізде.',
    ru: 'Ваше подтверждение специалиста прекращено. Причина указана в кабинете.',
    en: 'Your verification as a practitioner was ended. The reason stands in your cabinet.',
  },
})
