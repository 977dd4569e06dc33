import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'

export const addQualifiedSignature = declare({
  name: 'add-qualified-signature',
  says: {
    kk: 'Қойылған қолға ЭЦҚ қосу',
    ru: 'Добавить к подписи ЭЦП',
    en: 'Add a qualified signature to one’s own signature',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['identity', 'consent'],
  asks: z.strictObject({
    signature: id(),
    /** The signature file (CMS) over the statement, in base64 or PEM. */
    cms: paragraph(200_000, 1),
  }),
  answers: z.object({ signature: z.string() }),
  refusals: {
    'not-a-signature-file': {
      kind: 'invalid',
      says: {
        kk: 'Бұл қолтаңба файлы (CMS) емес. Файлдың мазмұнын толық қойыңыз.',
        ru: 'Это не файл подписи (CMS). Вставьте содержимое файла целиком.',
        en: 'This is not a signature file (CMS). Paste the whole content of the file.',
      },
    },
    'other-text': {
      kind: 'invalid',
      says: {
        kk: 'Бұл файл басқа мәтінге қойылған қолды сақтайды. Осы беттегі мәлімдемеге қол қойыңыз.',
        ru: 'В этом файле подписан другой текст. Подпишите заявление с этой страницы.',
        en: 'This file signs another text. Sign the statement of this page.',
      },
    },
    broken: {
      kind: 'invalid',
      says: {
        kk: 'Файлдағы қолтаңба өз сертификатының кілтіне сай келмейді. Қайта қол қойыңыз.',
        ru: 'Подпись в файле не подходит к ключу её сертификата. Подпишите ещё раз.',
        en: 'The signature in the file does not fit the key of its certificate. Sign again.',
      },
    },
    'signed-already': {
      kind: 'conflict',
      constraint: 'cms_once',
      says: {
        kk: 'Бұл қолтаңба файлы бұрын қосылған.',
        ru: 'Этот файл подписи уже добавлен.',
        en: 'This signature file was added before.',
      },
    },
  },
  clauses: ['PF-1.8a', 'PF-1.8.5'],
})

export const verifyQualifiedSignature = declare({
  name: 'verify-qualified-signature',
  says: {
    kk: 'ЭЦҚ-ны тексеру қызметінен сұрау',
    ru: 'Спросить службу проверки об ЭЦП',
    en: 'Ask the verifier about a qualified signature',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'contract',
  touches: ['consent'],
  asks: z.strictObject({ signature: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8a'],
})
