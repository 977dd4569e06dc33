import { alike, type MappedTable } from '../../kernel/data-map.ts'

const questions = {
  recordClass: 'request',
  purposes: ['rights', 'protection'],
  grounds: ['law'],
  recipients: ['clinic'],
} as const

const claims = { ...questions, purposes: ['rights'] } as const

const incidents = {
  recordClass: 'incident',
  purposes: ['protection'],
  grounds: ['law'],
  recipients: ['state-body'],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...incidents,
    table: 'oversight.hourly_look',
    columns: {
      ...alike('employment', 'hour duty looks explained persons'),
      ...alike(null, 'employment organisation'),
    },
  },
  {
    ...incidents,
    table: 'oversight.watched_person',
    columns: {
      ...alike('identity', 'reason since ended_at'),
      ...alike(null, 'id organisation person by_account'),
    },
  },
  {
    ...incidents,
    table: 'oversight.alert',
    columns: {
      ...alike('journal', 'rule also weight day first_at last_at count acts passages tried found_at'),
      ...alike(null, 'id organisation account employment staff person'),
    },
  },
  {
    ...incidents,
    table: 'oversight.alert_event',
    columns: { ...alike('journal', 'what at why words'), ...alike(null, 'id alert by_account') },
  },
  {
    ...incidents,
    table: 'oversight.incident',
    columns: {
      ...alike('journal', 'number kind source what detected_at made_at'),
      ...alike(null, 'id organisation by_account'),
    },
  },
  {
    ...incidents,
    table: 'oversight.incident_person',
    columns: { ...alike('journal', 'added_at'), ...alike(null, 'incident person by_account') },
  },
  {
    ...incidents,
    table: 'oversight.incident_event',
    columns: { ...alike('journal', 'what at words detail'), ...alike(null, 'id place incident by_account') },
  },
  {
    ...incidents,
    table: 'oversight.access_review_line',
    columns: alike(null, 'review employment'),
  },
  {
    ...incidents,
    table: 'oversight.access_review_answer',
    columns: { ...alike('employment', 'decision at'), ...alike(null, 'review employment by_account') },
  },
  {
    ...incidents,
    table: 'oversight.inquiry',
    columns: {
      ...alike('journal', 'number from_day until_day reason made_at passages package pdf'),
      ...alike(null, 'id organisation account staff by_account'),
    },
  },
  {
    ...questions,
    table: 'oversight.question',
    columns: {
      words_sealed: { category: 'journal', sealed: 'oversight.question.words' },
      ...alike('journal', 'kind act acted_at employment rules passage'),
      ...alike(null, 'id number person asked_by organisation asked_at'),
    },
  },
  {
    ...questions,
    table: 'oversight.question_answer',
    columns: {
      words_sealed: { category: 'journal', sealed: 'oversight.question_answer.words' },
      ...alike(null, 'question person by_employment at'),
    },
  },
  {
    ...claims,
    table: 'oversight.claim',
    columns: {
      words_sealed: { category: 'health', special: true, sealed: 'oversight.claim.words' },
      ...alike('health', 'visit_on', { special: true }),
      ...alike(null, 'id number person made_by organisation booking kind channel made_at'),
    },
  },
  {
    ...claims,
    table: 'oversight.claim_answer',
    columns: {
      words_sealed: { category: 'health', special: true, sealed: 'oversight.claim_answer.words' },
      ...alike(null, 'claim person by_employment at'),
    },
  },
]
