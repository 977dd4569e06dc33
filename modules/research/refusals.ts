// Noes that several acts of projects share; the database proves each.
export const projectOver = {
  kind: 'conflict',
  constraint: 'project_goes_on',
  says: {
    kk: 'Жоба аяқталған, деректері жабылған.',
    ru: 'Проект завершён, его данные закрыты.',
    en: 'The project is over and its data is locked.',
  },
} as const

export const hasLeft = {
  kind: 'conflict',
  constraint: 'participant_has_not_left',
  clause: 'PF-1.7d',
  says: {
    kk: 'Қатысушы жобадан шыққан: жаңа дерек жиналмайды.',
    ru: 'Участник вышел из проекта: новые данные не собираются.',
    en: 'The participant has left the project: nothing new is gathered.',
  },
} as const

export const savedMeanwhile = {
  kind: 'conflict',
  constraint: ['entry_version_once', 'entry_follows_the_one_before'],
  says: {
    kk: 'Бұл форманы осы арада басқа біреу сақтады. Соңғы нұсқасын ашып, қайта енгізіңіз.',
    ru: 'Эту форму только что сохранил кто-то другой. Откройте последнюю версию и внесите снова.',
    en: 'Somebody else has saved this form meanwhile. Open the latest version and enter it again.',
  },
} as const
