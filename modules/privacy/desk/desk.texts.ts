import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Келісімді қайтару', ru: 'Отзыв согласия', en: 'Withdrawals' },
  lead: {
    kk: 'Пациент тіркеу үстелінде айтса немесе хат жазса, келісімі осы жерден қайтарылады. Алдымен салдарын оқып беріңіз.',
    ru: 'Если пациент сказал в регистратуре или написал письмо, согласие отзывают здесь. Сначала прочитайте ему последствия.',
    en: 'When a patient says so at the desk or writes a letter, the consent is withdrawn here. First read out what follows.',
  },
  person: { kk: '{name}, {day} туған', ru: '{name}, род. {day}', en: '{name}, born {day}' },
  noConsents: { kk: 'Жарамды келісімі жоқ.', ru: 'Действующих согласий нет.', en: 'No consent is in force.' },
  until: { kk: '{name}, {day} дейін', ru: '{name}, до {day}', en: '{name}, until {day}' },
  channels: { kk: 'Хабарды өшіру', ru: 'Выключить сообщения', en: 'Turn off messages' },
  topic: { kk: 'Не келмесін', ru: 'Что не присылать', en: 'What is not to come' },
  channel: { kk: 'Қай арнамен', ru: 'По какому каналу', en: 'By which channel' },
  proof: { kk: 'Дәлелі', ru: 'Чем подтверждается', en: 'Proof' },
  proofHint: {
    kk: 'Хаттың нөмірі немесе қоңыраудың күні мен уақыты',
    ru: 'Номер письма или день и время звонка',
    en: 'The number of the letter, or day and hour of the call',
  },
  turnOff: { kk: 'Өшіру', ru: 'Выключить', en: 'Turn off' },
  off: { kk: 'Өшірілді', ru: 'Выключено', en: 'Turned off' },
  way: { kk: 'Қалай өтінді', ru: 'Как обратился', en: 'How it was asked' },
  desk: { kk: 'Тіркеу үстелінде', ru: 'В регистратуре', en: 'At the desk' },
  letter: { kk: 'Хатпен', ru: 'Письмом', en: 'By letter' },
  reason: {
    kk: 'Хаттың нөмірі, күні немесе себебі',
    ru: 'Номер и дата письма или причина',
    en: 'Number and date of the letter, or the reason',
  },
  withdraw: { kk: 'Келісімді қайтару', ru: 'Отозвать согласие', en: 'Withdraw the consent' },
  back: { kk: 'Іздеуге', ru: 'К поиску', en: 'To the search' },
})
