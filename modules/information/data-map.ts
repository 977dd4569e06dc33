// Every personal column of the module: category, purpose, ground, recipients, end. Nothing here is of a special category.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'payment',
  purposes: ['contract'],
  grounds: ['contract', 'law'],
  recipients: ['clinic'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'information.purchase',
    columns: {
      ...alike('payment', 'number tiyn wish at'),
      ...alike(null, 'id offering partner person edition'),
    },
  },
  {
    ...common,
    table: 'information.purchase_event',
    columns: { ...alike('payment', 'what at says'), ...alike(null, 'purchase by_account') },
  },
  {
    ...common,
    table: 'information.delivery',
    columns: { ...alike('payment', 'body link at'), ...alike(null, 'purchase by_account') },
  },
]
