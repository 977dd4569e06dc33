// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const passage = {
  recordClass: 'journal',
  purposes: ['protection', 'rights'],
  grounds: ['law'],
  recipients: ['state-body'],
} as const
const columns = {
  ...alike('journal', 'at act kind outcome purpose duty channel address rules detail'),
  ...alike(null, 'id account actor_person session organisation branch employment persons'),
}

export const dataMap: readonly MappedTable[] = [
  { ...passage, table: 'journal.inbox', columns },
  { ...passage, table: 'journal.entry', columns: { ...columns, ...alike(null, 'seq leaf') } },
]
