// Texts that acts of this module write and several of its pages share.
import { words } from '../../kernel/texts.ts'

export const { agreementTitle, letter } = words({
  agreementTitle: {
    kk: 'Бейнебайланыспен қабылдауға келісім',
    ru: 'Согласие на приём по видеосвязи',
    en: 'Agreement to be received by video',
  },
  letter: {
    kk: '{number} нөмірлі қабылдау бейнебайланыспен өтеді: {when}. Клиникаға келудің қажеті жоқ. Уақытында осы сілтемемен бөлмеге кіріңіз.',
    ru: 'Приём {number} пройдёт по видеосвязи: {when}. Приезжать в клинику не нужно. К началу войдите в комнату по этой ссылке.',
    en: 'Visit {number} is held by video: {when}. You need not come to the clinic. Enter the room by this link at that time.',
  },
})
