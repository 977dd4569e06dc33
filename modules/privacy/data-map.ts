// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'contract',
  purposes: ['contract', 'rights'],
  grounds: ['law'],
  recipients: [],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'privacy.consent',
    columns: {
      ...alike('consent', 'purpose channel country from_at until'),
      ...alike('account', 'address device'),
      ...alike(null, 'id person given_by organisation edition acceptance session'),
    },
  },
  {
    ...common,
    table: 'privacy.withdrawal',
    columns: {
      ...alike('consent', 'at way reason stop_by'),
      ...alike(null, 'consent id by_person recorded_by'),
    },
  },
  {
    ...common,
    table: 'privacy.consequence',
    columns: { ...alike('consent', 'record_class fate on_day'), ...alike(null, 'withdrawal') },
  },
  {
    ...common,
    recordClass: 'request',
    table: 'privacy.blocking',
    columns: {
      ...alike('consent', 'record_class reason from_at'),
      ...alike(null, 'id person organisation about by_account'),
    },
  },
  {
    ...common,
    recordClass: 'request',
    table: 'privacy.blocking_end',
    columns: { ...alike('consent', 'at'), ...alike(null, 'blocking about by_account') },
  },
  {
    ...common,
    table: 'privacy.consent_contents',
    columns: {
      ...alike('identity', 'subject'),
      ...alike('consent', 'passes_on abroad publishes data_kk data_ru data_en'),
      ...alike(null, 'consent operator_kk operator_ru operator_en operator_bin'),
    },
  },
  {
    ...common,
    table: 'privacy.consent_notice',
    columns: { ...alike('consent', 'what at'), ...alike(null, 'consent') },
  },
  {
    ...common,
    table: 'privacy.preference',
    columns: {
      ...alike('consent', 'topic channel wanted at way proof'),
      ...alike(null, 'id person organisation by_account'),
    },
  },
  {
    ...common,
    table: 'privacy.unsubscribe_link',
    columns: {
      ...alike('consent', 'topic channel made_at'),
      ...alike(null, 'token_hash person organisation'),
    },
  },
  {
    ...common,
    table: 'privacy.disclosure',
    columns: {
      ...alike('consent', 'purpose fields ground law_ground requester document_number document_date at'),
      ...alike(null, 'id person organisation recipient country consent abroad_consent about by_account'),
    },
  },
  {
    ...common,
    table: 'privacy.processor_order',
    columns: { ...alike('consent', 'what purpose at'), ...alike(null, 'id recipient person about') },
  },
  {
    ...common,
    table: 'privacy.processor_answer',
    columns: { ...alike('consent', 'what note at way'), ...alike(null, 'processor_order by_account') },
  },
  {
    ...common,
    table: 'privacy.footage',
    columns: {
      ...alike('consent', 'kept_at filmed_at filmed_until keep_until'),
      ...alike(null, 'id organisation camera by_account'),
    },
  },
  {
    ...common,
    table: 'privacy.footage_person',
    columns: { ...alike('consent', 'role'), ...alike(null, 'footage person') },
  },
  {
    ...common,
    table: 'privacy.footage_use',
    columns: { ...alike('consent', 'what at'), ...alike(null, 'id footage by_account') },
  },
  {
    ...common,
    table: 'privacy.footage_use_end',
    columns: { ...alike('consent', 'at'), ...alike(null, 'use by_account') },
  },
]
