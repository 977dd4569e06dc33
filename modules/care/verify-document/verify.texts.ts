import { words } from '../../../kernel/texts.ts'
import { texts as ofCare } from '../care.texts.ts'

const ofSignatures = words({
  signatureGenuine: { kk: 'Қолтаңба түпнұсқа', ru: 'Подпись подлинная', en: 'The signature is genuine' },
  signatureLead: {
    kk: 'Бұл код Шипада қойылған қол туралы куәлікке тиесілі. Төменде оның деңгейі мен уақыты көрсетілген.',
    ru: 'Этот код принадлежит свидетельству о подписании в Шипе. Ниже показаны её уровень и время.',
    en: 'This code belongs to the certificate of a signature made in Shipa. Its level and time stand below.',
  },
  signatureEnded: {
    kk: 'Қол қойылған құжат енді күшінде емес',
    ru: 'Подписанное больше не действует',
    en: 'What was signed no longer counts',
  },
  signatureEndedLead: {
    kk: 'Қол шынымен қойылған, бірақ келісім кейін қайтарып алынған немесе құжаттың күші жойылған.',
    ru: 'Подпись действительно поставлена, но позже согласие отозвано или документ отменён.',
    en: 'The signature was made, but the consent was later withdrawn or the document revoked.',
  },
  signedBy: { kk: 'Қол қойған', ru: 'Подписал(а)', en: 'Signed by' },
  signedAt: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  signedHow: { kk: 'Қалай расталды', ru: 'Как подтверждено', en: 'How it was confirmed' },
  signedTrust: { kk: 'Сенім деңгейі', ru: 'Степень доверия', en: 'Trust' },
  qualifiedCheck: { kk: 'ЭЦҚ тексеруі', ru: 'Проверка ЭЦП', en: 'Check of the qualified signature' },
  signedUntil: { kk: 'Күші жойылды', ru: 'Перестало действовать', en: 'Stopped to count' },
})

export const texts = { ...ofCare, ...ofSignatures }
