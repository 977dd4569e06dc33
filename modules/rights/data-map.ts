// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'request',
  purposes: ['rights', 'protection'],
  grounds: ['law'],
  recipients: ['state-body'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'rights.request',
    columns: {
      form_sealed: { category: 'identity', sealed: 'rights.request.form' },
      ...alike('consent', 'number kind way at'),
      ...alike(null, 'id organisation person asked_by shelf received_by about joined_to'),
    },
  },
  {
    ...common,
    table: 'rights.identity_check',
    columns: { ...alike('identity', 'how'), ...alike(null, 'request at by_account') },
  },
  {
    ...common,
    table: 'rights.step',
    columns: { ...alike('consent', 'at what reason'), ...alike(null, 'id request by_account') },
  },
  {
    ...common,
    table: 'rights.answer',
    columns: {
      says_sealed: { category: 'consent', sealed: 'rights.answer.says' },
      ...alike('consent', 'at granted reason'),
      ...alike(null, 'request by_account by_employment checked refused_before_by'),
    },
  },
  {
    ...common,
    table: 'rights.decision',
    columns: { ...alike('consent', 'record_class decision reason until'), ...alike(null, 'request') },
  },
  {
    // What was given is a copy of what is held: it is not copied again.
    ...common,
    table: 'rights.execution',
    columns: {
      paper_sealed: { category: 'identity', sealed: 'rights.execution.paper', secret: true },
      file_sealed: { category: 'identity', sealed: 'rights.execution.file', secret: true },
      ...alike('consent', 'at result code counts'),
      ...alike(null, 'request'),
    },
  },
  {
    // Never told to the person: an inquiry may be its reason.
    ...common,
    table: 'rights.hold',
    columns: {
      ...alike('consent', 'record_class reason at until', { secret: true }),
      ...alike(null, 'id person organisation by_account', { secret: true }),
    },
  },
  {
    ...common,
    table: 'rights.hold_end',
    columns: {
      ...alike('consent', 'at reason', { secret: true }),
      ...alike(null, 'hold by_account', { secret: true }),
    },
  },
  {
    ...common,
    table: 'rights.destruction',
    columns: {
      ...alike('consent', 'record_class by_kind ordered_at'),
      ...alike(null, 'id person organisation by_id ordered_by'),
    },
  },
  {
    ...common,
    table: 'rights.destruction_approval',
    columns: { ...alike('consent', 'at'), ...alike(null, 'destruction ordered_by by_account') },
  },
  {
    ...common,
    table: 'rights.destruction_attempt',
    columns: { ...alike('consent', 'at why'), ...alike(null, 'id destruction hold', { secret: true }) },
  },
  {
    ...common,
    table: 'rights.destruction_end',
    columns: { ...alike('consent', 'at outcome counts kept_until proof'), ...alike(null, 'destruction') },
  },
]
