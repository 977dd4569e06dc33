// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = [
  {
    table: 'deadlines.clock',
    recordClass: 'request',
    purposes: ['rights'],
    grounds: ['law'],
    recipients: ['state-body'],
    columns: { ...alike('consent', 'event begun_at'), ...alike(null, 'id organisation about person link') },
  },
]
