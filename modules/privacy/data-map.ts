// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'contract',
  purposes: ['contract', 'rights'],
  grounds: ['law'],
  recipients: [],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'privacy.consent',
    columns: {
      ...alike('consent', 'purpose channel from_at until'),
      ...alike('account', 'address device'),
      ...alike(null, 'id person given_by organisation edition acceptance session'),
    },
  },
  {
    ...common,
    table: 'privacy.withdrawal',
    columns: {
      ...alike('consent', 'at way reason stop_by'),
      ...alike(null, 'consent id by_person recorded_by'),
    },
  },
  {
    ...common,
    table: 'privacy.consequence',
    columns: { ...alike('consent', 'record_class fate on_day'), ...alike(null, 'withdrawal') },
  },
  {
    ...common,
    recordClass: 'request',
    table: 'privacy.blocking',
    columns: {
      ...alike('consent', 'record_class reason from_at'),
      ...alike(null, 'id person organisation about by_account'),
    },
  },
  {
    ...common,
    recordClass: 'request',
    table: 'privacy.blocking_end',
    columns: { ...alike('consent', 'at'), ...alike(null, 'blocking about by_account') },
  },
]
