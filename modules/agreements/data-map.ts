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
]
