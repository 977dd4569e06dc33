// Every personal column of the module: category, purpose, ground, recipients, end.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'medical-record',
  purposes: ['care'],
  grounds: ['consent', 'law'],
  recipients: ['clinic'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'telemedicine.room',
    columns: alike(null, 'booking organisation practitioner patient early_minutes grace_minutes made_at'),
  },
  {
    ...common,
    table: 'telemedicine.agreement',
    columns: {
      ...alike('consent', 'edition statement_kk statement_ru'),
      ...alike(null, 'id booking by_person at hash'),
    },
  },
  {
    ...common,
    table: 'telemedicine.line',
    columns: alike(null, 'id booking side person entered_at seen_at connected_seconds'),
  },
  {
    ...common,
    table: 'telemedicine.signal',
    columns: {
      // Addresses of networks and keys of one call.
      ...alike('account', 'body', { secret: true }),
      ...alike(null, 'id booking from_line to_line kind at'),
    },
  },
  {
    ...common,
    table: 'telemedicine.identity_check',
    columns: { ...alike('identity', 'way'), ...alike(null, 'booking by_employment at') },
  },
  {
    ...common,
    table: 'telemedicine.message',
    keptBack: 'care.is_kept_from_reader(t.booking, t.patient)',
    columns: {
      text_sealed: { category: 'health', special: true, sealed: 'telemedicine.message.text' },
      ...alike(null, 'id booking organisation practitioner patient side person at'),
    },
  },
  {
    ...common,
    table: 'telemedicine.quality',
    columns: alike(null, 'booking side was_there connected_seconds at'),
  },
]
