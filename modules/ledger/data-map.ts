// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'payment',
  purposes: ['payment'],
  grounds: ['contract', 'law'],
  recipients: ['clinic', 'state-body'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'ledger.account',
    columns: { ...alike('payment', 'kind tiyn'), ...alike(null, 'id organisation person') },
  },
  {
    ...common,
    table: 'ledger.transfer',
    columns: {
      ...alike('payment', 'what at'),
      ...alike(null, 'id organisation booking information_order by_account'),
    },
  },
  {
    ...common,
    table: 'ledger.posting',
    columns: { ...alike('payment', 'tiyn'), ...alike(null, 'transfer account') },
  },
  {
    ...common,
    table: 'ledger.invoice',
    columns: {
      ...alike('payment', 'number tiyn due_at made_at'),
      // The names of services tell what ails.
      lines: { category: 'health', special: true },
      ...alike(null, 'id organisation booking information_order person'),
    },
  },
  {
    ...common,
    table: 'ledger.discount',
    columns: {
      ...alike('payment', 'kind name order_number reason tiyn at'),
      ...alike(null, 'id invoice organisation person by_account'),
    },
  },
  {
    ...common,
    table: 'ledger.discount_end',
    columns: alike(null, 'discount at by_account'),
  },
  {
    ...common,
    table: 'ledger.payment',
    recipients: ['clinic', 'payment-provider', 'state-body'],
    columns: {
      ...alike(
        'payment',
        'method state tiyn refunded_tiyn bank_order bank_reference fault made_at settled_at',
      ),
      bank_page: { category: 'payment', secret: true },
      ...alike(null, 'id invoice organisation person by_account'),
    },
  },
  {
    ...common,
    table: 'ledger.refund',
    columns: {
      ...alike('payment', 'tiyn reason state asked_at done_at'),
      ...alike(null, 'id payment organisation person by_account'),
    },
  },
  {
    ...common,
    table: 'ledger.bank_event',
    recipients: ['payment-provider'],
    columns: { ...alike('payment', 'body bank_order outcome'), ...alike(null, 'id came_at') },
  },
  {
    ...common,
    table: 'ledger.receipt',
    columns: {
      ...alike('payment', 'number kind tiyn taxpayer at'),
      lines: { category: 'health', special: true },
      ...alike(null, 'id organisation payment refund person'),
    },
  },
  {
    ...common,
    table: 'ledger.agency_posting',
    columns: { ...alike('payment', 'account tiyn'), ...alike(null, 'movement') },
  },
  {
    ...common,
    table: 'ledger.agency_movement',
    columns: {
      ...alike('payment', 'what reference at'),
      ...alike(null, 'id partner payment refund payout objection terms place'),
    },
  },
]
