import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Карточканы түзету', ru: 'Исправить карточку', en: 'Correct the card' },
  lead: {
    kk: 'Туған күн мен жынысты тіркеу бөлімі құжат бойынша түзетеді.',
    ru: 'Дату рождения и пол исправляет регистратура по документу.',
    en: 'Birth date and sex are corrected by reception, against the document.',
  },
  truth: {
    kk: 'Мәліметтердің дұрыс екенін растаймын.',
    ru: 'Подтверждаю, что сведения верны.',
    en: 'I confirm that the data is true.',
  },
})
