// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = [
  {
    table: 'releases.member',
    recordClass: 'medical-record',
    purposes: ['research', 'rights'],
    grounds: ['consent', 'law'],
    recipients: [],
    columns: { ...alike('consent', 'release'), ...alike(null, 'person classes') },
  },
  {
    table: 'releases.objection',
    recordClass: 'contract',
    purposes: ['rights'],
    grounds: ['law'],
    recipients: [],
    columns: { ...alike('consent', 'from_at until'), ...alike(null, 'id person by_person') },
  },
]
