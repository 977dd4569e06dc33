// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const asked = {
  recordClass: 'request',
  purposes: ['public-information'],
  grounds: ['contract'],
  recipients: [],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    table: 'library.media_consent',
    recordClass: 'contract',
    purposes: ['publication'],
    grounds: ['consent'],
    recipients: ['clinic'],
    columns: alike(null, 'media consent'),
  },
  // Words that the form lets nobody be named in, and that somebody has read before they are public.
  {
    ...asked,
    table: 'library.question',
    columns: alike(null, 'id organisation speciality title text lang asked_at'),
  },
  {
    ...asked,
    table: 'library.question_asker',
    columns: { code_hash: { category: 'account', secret: true }, ...alike(null, 'question person') },
  },
  {
    ...asked,
    table: 'library.question_ruling',
    columns: alike(null, 'question outcome title text cut speciality lang asked_at reason at by_account'),
  },
  {
    ...asked,
    table: 'library.answer',
    columns: {
      ...alike('employment', 'verification text'),
      ...alike(null, 'id question corrects at by_account'),
    },
  },
  {
    ...asked,
    table: 'library.answer_complaint',
    columns: { ...alike('account', 'text'), ...alike(null, 'id organisation answer person at') },
  },
  {
    ...asked,
    table: 'library.complaint_ruling',
    columns: { ...alike('account', 'reason'), ...alike(null, 'complaint outcome at by_account') },
  },
]
