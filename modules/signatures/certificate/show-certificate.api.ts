import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { overseers } from '../overseers.ts'

export const showCertificate = declare({
  name: 'show-certificate',
  says: {
    kk: 'Қол қою туралы куәлікті алу',
    ru: 'Получить свидетельство о подписании',
    en: 'Get the certificate of a signature',
  },
  kind: 'read',
  who: ['person', ...overseers],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ signature: id(), form: z.enum(['paper', 'file']) }),
  answers: z.object({ name: z.string(), type: z.string(), content: z.base64() }),
  refusals: {
    'cannot-be-printed': {
      kind: 'invalid',
      says: {
        kk: 'Куәлікке мына таңбалар басылмайды: {signs}. Оны файл түрінде алыңыз.',
        ru: 'Эти знаки не печатаются в свидетельстве: {signs}. Получите его в виде файла.',
        en: 'These signs cannot be printed in the certificate: {signs}. Take it as a file.',
      },
    },
  },
  clauses: ['PF-1.8a', 'PF-1.8.4', 'PF-1.8.5', 'PF-6.1'],
})

export const showCertificateKey = declare({
  name: 'show-certificate-key',
  says: {
    kk: 'Куәліктерді тексеретін ашық кілтті көрсету',
    ru: 'Показать открытый ключ для проверки свидетельств',
    en: 'Show the public key by which certificates are checked',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ pem: z.string(), keyId: z.string() }),
  refusals: {},
  clauses: ['PF-1.8.4'],
})
