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
]
