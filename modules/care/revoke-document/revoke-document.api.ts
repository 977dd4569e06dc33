import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'

export const revokeDocument = declare({
  name: 'revoke-document',
  says: {
    kk: 'Берілген құжаттың күшін жою',
    ru: 'Отозвать выданный документ',
    en: 'Revoke an issued document',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ document: id(), reason: line(300, 3) }),
  answers: z.object({}),
  refusals: {
    'revoked-already': {
      kind: 'conflict',
      constraint: 'document_revoked_once',
      says: {
        kk: 'Бұл құжаттың күші бұрын жойылған.',
        ru: 'Этот документ уже отозван.',
        en: 'This document has been revoked already.',
      },
    },
  },
  clauses: ['CL-5.2.2'],
})
