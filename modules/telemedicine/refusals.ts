// Refusals that several acts of the module share.
import type { RefusalDeclaration } from '../../kernel/refusal.ts'

export const visitOver = {
  kind: 'conflict',
  says: {
    kk: 'Бұл қабылдау аяқталған немесе одан бас тартылған, бөлме жабық.',
    ru: 'Этот приём завершён или отменён, комната закрыта.',
    en: 'This visit is over or cancelled, and its room is closed.',
  },
} as const satisfies RefusalDeclaration

export const tooEarly = {
  kind: 'conflict',
  says: {
    kk: 'Бөлме әлі жабық. Ашылатын уақыты бөлменің бетінде тұр.',
    ru: 'Комната ещё закрыта. Когда она откроется, сказано на её странице.',
    en: 'The room is not open yet. Its page says when it opens.',
  },
} as const satisfies RefusalDeclaration

export const tooLate = {
  kind: 'conflict',
  says: {
    kk: 'Қабылдаудың уақыты өтті, бөлме жабық. Клиникаға хабарласыңыз.',
    ru: 'Время приёма прошло, комната закрыта. Свяжитесь с клиникой.',
    en: 'The time of the visit has passed and the room is closed. Please contact the clinic.',
  },
} as const satisfies RefusalDeclaration

export const notAgreed = {
  kind: 'conflict',
  clause: 'PF-1.7e',
  says: {
    kk: 'Алдымен бейнебайланыспен қабылдауға келісім беріңіз.',
    ru: 'Сначала дайте согласие на приём по видеосвязи.',
    en: 'First agree to be received by video.',
  },
} as const satisfies RefusalDeclaration

export const payFirst = {
  kind: 'conflict',
  clause: 'CL-4.1',
  says: {
    kk: 'Бұл қызмет алдын ала төленеді. Төлегеннен кейін кіресіз.',
    ru: 'Эта услуга оплачивается заранее. Войти можно после оплаты.',
    en: 'This service is paid in advance. You can enter once it is paid.',
  },
} as const satisfies RefusalDeclaration

export const lineLost = {
  kind: 'conflict',
  says: {
    kk: 'Бұл терезе бөлмеден шыққан. Қайта кіріңіз.',
    ru: 'Это окно больше не в комнате. Войдите снова.',
    en: 'This window has left the room. Please enter again.',
  },
} as const satisfies RefusalDeclaration
