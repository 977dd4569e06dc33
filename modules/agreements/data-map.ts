// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'contract',
  purposes: ['contract'],
  grounds: ['contract', 'law'],
  recipients: [],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'agreements.acceptance',
    columns: {
      ...alike('consent', 'way at lang ticked confirmation evidence'),
      ...alike('account', 'address device'),
      ...alike(
        null,
        'id edition document organisation account person on_behalf_of session shown_hash recorded_by',
      ),
    },
  },
  {
    ...common,
    table: 'agreements.acceptance_end',
    columns: { ...alike('consent', 'at why'), ...alike(null, 'acceptance') },
  },
  {
    ...common,
    table: 'agreements.contract',
    columns: {
      ...alike('consent', 'number made_at'),
      ...alike(null, 'id organisation document person nth acceptance'),
    },
  },
  {
    ...common,
    table: 'agreements.termination',
    columns: {
      ...alike('consent', 'side reason breaches given_at last_day ends_at'),
      ...alike(null, 'id contract by_account edition'),
    },
  },
  {
    ...common,
    table: 'agreements.termination_withdrawn',
    columns: { ...alike('consent', 'at'), ...alike(null, 'termination by_account') },
  },
  {
    ...common,
    table: 'agreements.restriction',
    columns: {
      ...alike('consent', 'functions breaches reason from_at until'),
      ...alike(null, 'id contract by_account'),
    },
  },
  {
    ...common,
    table: 'agreements.restriction_end',
    columns: { ...alike('consent', 'at'), ...alike(null, 'restriction by_account') },
  },
  {
    ...common,
    table: 'agreements.appeal',
    columns: { ...alike('consent', 'text at'), ...alike(null, 'id restriction person') },
  },
  {
    ...common,
    table: 'agreements.appeal_answer',
    columns: { ...alike('consent', 'outcome text at'), ...alike(null, 'appeal by_account') },
  },
]
