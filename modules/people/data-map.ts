// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = [
  {
    table: 'people.person',
    recordClass: 'identity',
    purposes: ['account', 'booking', 'care'],
    grounds: ['consent', 'contract'],
    recipients: ['clinic'],
    shared: true,
    columns: {
      ...alike('identity', 'family_name given_name middle_name birth_date sex'),
      iin_sealed: { category: 'identity', sealed: 'people.person.iin' },
      iin_blind: { category: 'identity', secret: true },
      ...alike('contact', 'phone email residence', { recordClass: 'contact' }),
      ...alike(null, 'id lang made_at'),
    },
  },
  {
    table: 'people.truth_statement',
    recordClass: 'identity',
    purposes: ['account'],
    grounds: ['consent'],
    recipients: [],
    columns: {
      ...alike('identity', 'card_digest', { secret: true }),
      ...alike(null, 'id person stated_by stated_at'),
    },
  },
  {
    table: 'people.representation',
    recordClass: 'identity',
    purposes: ['account', 'booking', 'care'],
    grounds: ['law'],
    recipients: ['clinic'],
    columns: {
      ...alike('identity', 'ground basis'),
      ...alike(null, 'id person representative starts_on ends_on ended_at made_at'),
    },
  },
  {
    table: 'people.trust',
    recordClass: 'identity',
    purposes: ['rights'],
    grounds: ['consent'],
    recipients: [],
    columns: {
      ...alike('contact', 'email'),
      ...alike(null, 'id person scopes starts_on ends_on named_at'),
    },
  },
  {
    table: 'people.trust_acceptance',
    recordClass: 'identity',
    purposes: ['rights'],
    grounds: ['consent'],
    recipients: [],
    columns: alike(null, 'trust person trusted at'),
  },
  {
    table: 'people.trust_end',
    recordClass: 'identity',
    purposes: ['rights'],
    grounds: ['consent'],
    recipients: [],
    columns: alike(null, 'trust by_person at'),
  },
]
