// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'signature',
  purposes: ['contract'],
  grounds: ['contract', 'law'],
  recipients: [],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'signatures.signature',
    columns: {
      ...alike('consent', 'subject_kind at level evidence code'),
      ...alike(
        null,
        'id subject person about organisation account employment session time_source clock_went_back hash stamp_owed',
      ),
    },
  },
  {
    ...common,
    table: 'signatures.ending',
    columns: { ...alike('consent', 'at why'), ...alike(null, 'signature') },
  },
  { ...common, table: 'signatures.stamp', columns: alike(null, 'signature at authority serial token') },
  { ...common, table: 'signatures.stamp_attempt', columns: alike(null, 'id signature at cause') },
  {
    ...common,
    table: 'signatures.cms',
    columns: {
      ...alike('identity', 'bytes signer'),
      ...alike(null, 'signature over issuer serial digest mathematics'),
    },
  },
  {
    ...common,
    table: 'signatures.cms_check',
    columns: alike(null, 'id signature at outcome verifier cause'),
  },
  {
    ...common,
    table: 'signatures.one_time_code',
    columns: {
      hash: { category: 'account', secret: true },
      ...alike(null, 'id person subject organisation asked_by asked_at ends_at tries last_try_at used_at'),
    },
  },
]
