// Every personal column of the module: category, purpose, ground, recipients, end.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const paid = {
  recordClass: 'payment',
  purposes: ['payment'],
  grounds: ['contract', 'law'],
  recipients: ['clinic'],
} as const
const saved = {
  recordClass: 'contract',
  purposes: ['payment'],
  grounds: ['contract'],
  recipients: ['clinic'],
} as const
const answered = {
  recordClass: 'feedback',
  purposes: ['feedback', 'marketing-research'],
  grounds: ['consent'],
  recipients: ['clinic'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...paid,
    table: 'loyalty.promotion_use',
    columns: {
      ...alike('payment', 'at ended_at'),
      ...alike(null, 'id promotion organisation person discount'),
    },
  },
  {
    ...paid,
    table: 'loyalty.promotion_count',
    columns: { ...alike('payment', 'used'), ...alike(null, 'promotion person most') },
  },
  {
    ...saved,
    table: 'loyalty.member',
    columns: {
      ...alike('payment', 'joined_at left_at'),
      ...alike(null, 'id organisation person programme by_account'),
    },
  },
  {
    ...saved,
    table: 'loyalty.bonus_lot',
    columns: { ...alike('payment', 'points left_points at expires_at'), ...alike(null, 'id member invoice') },
  },
  {
    ...saved,
    table: 'loyalty.bonus_entry',
    columns: { ...alike('payment', 'what at'), ...alike(null, 'id member invoice discount') },
  },
  {
    ...saved,
    table: 'loyalty.bonus_posting',
    columns: { ...alike('payment', 'points'), ...alike(null, 'entry lot') },
  },
  {
    ...answered,
    table: 'loyalty.survey_request',
    columns: {
      ...alike('contact', 'at until answered_at withdrawn_at'),
      token_hash: { category: 'contact', secret: true },
      ...alike(null, 'id organisation person booking practitioner survey'),
    },
  },
  {
    ...answered,
    table: 'loyalty.survey_answer',
    columns: {
      ...alike('contact', 'score'),
      words_sealed: { category: 'contact', sealed: 'loyalty.survey_answer.words' },
      ...alike(null, 'request place'),
    },
  },
  {
    ...answered,
    table: 'loyalty.survey_stop',
    columns: { ...alike('contact', 'at'), ...alike(null, 'id organisation person') },
  },
]
