// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'booking',
  purposes: ['booking', 'care'],
  grounds: ['contract'],
  recipients: ['clinic', 'contact-centre'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'scheduling.booking',
    columns: {
      // Whom somebody visits tells what ails: the visit itself is health.
      ...alike('health', 'practitioner service starts_at ends_at', { special: true }),
      wish_sealed: { category: 'health', special: true, sealed: 'booking.wish' },
      ...alike('payment', 'tiyn paid paid_at prepay_required'),
      ...alike(
        null,
        'id number organisation branch room patient booked_by state hold_until offer_edition channel queue_number checked_in_at called_at made_at',
      ),
    },
  },
  {
    ...common,
    table: 'scheduling.booking_event',
    columns: {
      ...alike('health', 'reason', { special: true }),
      ...alike(null, 'id booking what at by_account duty detail'),
    },
  },
  {
    ...common,
    purposes: ['booking'],
    recipients: ['clinic'],
    table: 'scheduling.companion',
    columns: {
      ...alike('identity', 'name relation statement'),
      ...alike(null, 'booking organisation patient by_account at'),
    },
  },
  {
    ...common,
    table: 'scheduling.by_video',
    columns: alike(null, 'booking since'),
  },
  {
    ...common,
    table: 'scheduling.occupancy',
    columns: alike(null, 'id resource kind starts_at ends_at state booking absence'),
  },
  {
    ...common,
    purposes: ['payment'],
    table: 'scheduling.prepay_only',
    columns: { ...alike('payment', 'ground since until'), ...alike(null, 'id organisation patient booking') },
  },
  {
    ...common,
    recordClass: 'employment',
    purposes: ['administration'],
    table: 'scheduling.absence',
    columns: {
      ...alike('employment', 'starts_at ends_at kind'),
      ...alike(null, 'id practitioner by_account made_at'),
    },
  },
]
