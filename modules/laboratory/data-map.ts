// Every personal column of the module: category, purpose, ground, recipients, end.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'medical-record',
  purposes: ['care'],
  grounds: ['consent', 'law'],
  recipients: ['clinic'],
} as const

/** From 16 what is sensitive is the person's own. */
const kept = (order: string) => `laboratory.is_kept_from_reader(${order}, t.patient)`

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'laboratory.test_order',
    keptBack: kept('t.id'),
    columns: alike(
      null,
      'id organisation number patient origin booking contract referrer ground ordered_by at',
    ),
  },
  {
    ...common,
    table: 'laboratory.order_line',
    keptBack: kept('t.test_order'),
    columns: {
      ...alike('health', 'test', { special: true }),
      ...alike(null, 'id test_order patient organisation ordered_by tiyn at'),
    },
  },
  {
    ...common,
    table: 'laboratory.sample',
    keptBack: kept('t.test_order'),
    columns: {
      ...alike('health', 'specimen', { special: true }),
      ...alike(null, 'id test_order patient organisation number identified_by collected_by at'),
    },
  },
  {
    ...common,
    table: 'laboratory.custody',
    columns: alike(null, 'id sample organisation step reason by_employment at'),
  },
  {
    ...common,
    table: 'laboratory.result',
    keptBack: kept('(select l.test_order from laboratory.order_line l where l.id = t.order_line)'),
    columns: {
      content_sealed: { category: 'health', special: true, sealed: 'laboratory.result.content' },
      reason_sealed: { category: 'health', special: true, sealed: 'laboratory.result.reason' },
      ...alike('health', 'is_critical', { special: true }),
      ...alike(null, 'id order_line version patient organisation sample analyser entered_by at'),
    },
  },
  {
    ...common,
    table: 'laboratory.validation',
    columns: alike(null, 'result step organisation by_employment by_account at'),
  },
  {
    ...common,
    table: 'laboratory.critical_call',
    keptBack:
      kept(`(select l.test_order from laboratory.result r join laboratory.order_line l on l.id = r.order_line
      where r.id = t.result)`),
    columns: {
      told_sealed: { category: 'health', special: true, sealed: 'laboratory.critical_call.told' },
      ...alike(null, 'result patient organisation read_back by_employment at'),
    },
  },
  {
    ...common,
    table: 'laboratory.report',
    keptBack: kept('t.test_order'),
    columns: {
      pdf_sealed: { category: 'health', special: true, sealed: 'laboratory.report.pdf' },
      ...alike('health', 'is_sensitive', { special: true }),
      ...alike(
        null,
        'id test_order version patient organisation ordered_by referrer is_amended code pdf_sha256 issued_by at',
      ),
    },
  },
  { ...common, table: 'laboratory.report_result', columns: alike(null, 'report result organisation') },
  {
    ...common,
    table: 'laboratory.given_back',
    columns: alike(null, 'report test_order patient organisation referrer by_employment at'),
  },
  {
    ...common,
    table: 'laboratory.quarantine',
    keptBack: kept('(select s.test_order from laboratory.sample s where s.id = t.sample)'),
    columns: {
      record_sealed: { category: 'health', special: true, sealed: 'laboratory.quarantine.record' },
      ...alike(null, 'id message organisation reason patient sample record at'),
    },
  },
  {
    ...common,
    table: 'laboratory.quarantine_end',
    columns: alike(null, 'entry organisation how settled_by at'),
  },
  {
    table: 'laboratory.ready_wish',
    recordClass: 'contact',
    purposes: ['notice'],
    grounds: ['contract'],
    recipients: [],
    columns: { ...alike('contact', 'channel'), ...alike(null, 'id person by_account at') },
  },
]
