// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = [
  {
    table: 'messages.message',
    recordClass: 'message',
    purposes: ['notice', 'account', 'advertising'],
    grounds: ['contract', 'consent'],
    recipients: ['mail-carrier', 'sms-carrier'],
    columns: {
      ...alike('contact', 'to_address channel subject body written_at delivered_at'),
      // Some links open a door by themselves.
      link: { category: 'account', secret: true },
      ...alike(null, 'id person topic state lang attempts fault'),
    },
  },
]
