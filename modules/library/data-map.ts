// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = [
  {
    table: 'library.media_consent',
    recordClass: 'contract',
    purposes: ['publication'],
    grounds: ['consent'],
    recipients: ['clinic'],
    columns: alike(null, 'media consent'),
  },
]
