// Why reception looks up somebody: a closed list, of which the journal keeps the one that was named (BL-3).
import { words } from '../../../kernel/texts.ts'

export const reasons = ['visit-today', 'booking', 'question', 'documents', 'other'] as const

export const reasonWords = words({
  'visit-today': { kk: 'Бүгін қабылдауы бар', ru: 'Приём сегодня', en: 'Has a visit today' },
  booking: { kk: 'Қабылдауға жазу', ru: 'Запись на приём', en: 'To book a visit' },
  question: { kk: 'Пациент сұрақ қойды', ru: 'Вопрос пациента', en: 'A question of the patient' },
  documents: { kk: 'Құжаттарын тексеру', ru: 'Проверка документов', en: 'To check documents' },
  other: { kk: 'Басқа себеп', ru: 'Другая причина', en: 'Another reason' },
})
