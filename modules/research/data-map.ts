// Every personal column of the module: category, purpose, ground, recipients, end.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'medical-record',
  purposes: ['research'],
  grounds: ['consent', 'law'],
  recipients: [],
} as const
const health = { special: true } as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'research.enrolment',
    columns: {
      ...alike('consent', 'project at', health),
      ...alike('identity', 'adult_on'),
      ...alike(null, 'id site organisation person by_person'),
    },
  },
  {
    ...common,
    table: 'research.participant',
    columns: { ...alike('consent', 'code day_zero'), ...alike(null, 'id project site') },
  },
  {
    ...common,
    table: 'research.agreement',
    columns: {
      ...alike('consent', 'protocol assent at hash'),
      ...alike(null, 'id enrolment project signed_by'),
    },
  },
  {
    ...common,
    table: 'research.leaving',
    columns: { ...alike('consent', 'at did'), ...alike(null, 'enrolment') },
  },
  {
    ...common,
    table: 'research.entry',
    recipients: ['researcher', 'curator'],
    columns: {
      answers_sealed: { category: 'health', ...health, sealed: 'research.entry.answers' },
      reason_sealed: { category: 'health', ...health, sealed: 'research.entry.reason' },
      ...alike('health', 'visit form at'),
      ...alike(null, 'id enrolment project protocol version by_employment'),
    },
  },
  {
    ...common,
    table: 'research.sign_off',
    columns: { ...alike('health', 'at'), ...alike(null, 'entry by_employment') },
  },
  {
    ...common,
    table: 'research.query',
    columns: { ...alike('health', 'field asks at'), ...alike(null, 'id entry by_employment') },
  },
  {
    ...common,
    table: 'research.query_answer',
    columns: { ...alike('health', 'outcome at'), ...alike(null, 'query by_employment') },
  },
  {
    ...common,
    table: 'research.query_end',
    columns: { ...alike('health', 'at'), ...alike(null, 'query by_employment') },
  },
  {
    ...common,
    table: 'research.extract_member',
    columns: { ...alike('consent', 'extract'), ...alike(null, 'enrolment') },
  },
]
