import { alike, type MappedTable } from '../../kernel/data-map.ts'

const questions = {
  recordClass: 'request',
  purposes: ['rights', 'protection'],
  grounds: ['law'],
  recipients: ['clinic'],
} as const

export const dataMap: readonly MappedTable[] = [
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
]
