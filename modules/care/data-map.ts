// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
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
    table: 'care.note',
    keptBack: 'care.is_kept_from_reader(t.booking, t.patient)',
    columns: {
      content_sealed: { category: 'health', special: true, sealed: 'care.note.content' },
      ...alike(null, 'booking patient organisation author version begun_at saved_at signed_at'),
    },
  },
  {
    ...common,
    table: 'care.addendum',
    keptBack: 'care.is_kept_from_reader(t.note, t.patient)',
    columns: {
      text_sealed: { category: 'health', special: true, sealed: 'care.addendum.text' },
      ...alike(null, 'id note patient organisation author at'),
    },
  },
  {
    ...common,
    table: 'care.alert',
    columns: {
      text_sealed: { category: 'health', special: true, sealed: 'care.alert.text' },
      ...alike(null, 'id patient organisation author at'),
    },
  },
  { ...common, table: 'care.alert_end', columns: alike(null, 'alert author at') },
  {
    ...common,
    table: 'care.document',
    keptBack: 'care.is_kept_from_reader(t.booking, t.patient)',
    columns: {
      pdf_sealed: { category: 'health', special: true, sealed: 'care.document.pdf' },
      ...alike('health', 'kind', { special: true }),
      ...alike(null, 'id organisation year number patient booking issued_by issued_at code pdf_sha256'),
    },
  },
  {
    ...common,
    table: 'care.informed_consent',
    columns: {
      content_sealed: { category: 'health', special: true, sealed: 'care.informed_consent.content' },
      ...alike('health', 'service is_surgery', { special: true }),
      ...alike(null, 'id booking patient organisation edition prepared_by at tiyn hash'),
    },
  },
  {
    ...common,
    table: 'care.consent_outcome',
    columns: {
      reason_sealed: { category: 'health', special: true, sealed: 'care.consent_outcome.reason' },
      ...alike('health', 'outcome', { special: true }),
      ...alike(null, 'consent at recorded_by'),
    },
  },
  { ...common, table: 'care.consent_taken_back', columns: alike(null, 'consent at') },
  {
    ...common,
    table: 'care.revocation',
    columns: { ...alike('health', 'reason', { special: true }), ...alike(null, 'document by_employment at') },
  },
  {
    ...common,
    table: 'care.sensitivity',
    keptBack: 'care.is_kept_from_reader(t.note, t.patient)',
    columns: alike(null, 'id note patient organisation sensitive by_person at'),
  },
  {
    ...common,
    table: 'care.narrowing',
    columns: alike(null, 'id patient organisation employment by_person at'),
  },
  { ...common, table: 'care.narrowing_end', columns: alike(null, 'narrowing by_person at') },
  {
    ...common,
    table: 'care.emergency_access',
    columns: {
      words_sealed: { category: 'health', special: true, sealed: 'care.emergency_access.words' },
      ...alike('health', 'reason', { special: true }),
      ...alike(null, 'id patient organisation employment opened_at until'),
    },
  },
  {
    ...common,
    table: 'care.emergency_closing',
    columns: {
      note_sealed: { category: 'health', special: true, sealed: 'care.emergency_closing.note' },
      ...alike(null, 'access patient how booking by_employment at'),
    },
  },
]
