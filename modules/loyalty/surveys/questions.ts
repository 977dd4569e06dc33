// The questions that a person is asked: three after every visit, the director's own in a survey.
import { sql } from 'kysely'
import { type Text, words } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { three } from '../../organisations/index.ts'

export type QuestionKind = 'score' | 'stars' | 'words'

export interface Question {
  place: number
  kind: QuestionKind
  words: Text
}

const texts = words({
  again: {
    kk: 'Клиниканы жақыныңызға қаншалықты ұсынар едіңіз? 0 – мүлде ұсынбаймын, 10 – міндетті түрде ұсынамын.',
    ru: 'Насколько вы готовы порекомендовать клинику близким? 0 – совсем нет, 10 – обязательно.',
    en: 'How likely are you to recommend the clinic? 0 – not at all, 10 – certainly.',
  },
  doctor: {
    kk: 'Дәрігердің қабылдауын бағалаңыз: 1 – нашар, 5 – өте жақсы.',
    ru: 'Оцените приём врача: 1 – плохо, 5 – отлично.',
    en: 'Rate the doctor’s visit: 1 – poor, 5 – excellent.',
  },
  better: {
    kk: 'Нені жақсартқан жөн?',
    ru: 'Что стоит улучшить?',
    en: 'What should be better?',
  },
})

export const reviewQuestions: readonly Question[] = [
  { place: 1, kind: 'score', words: texts.again },
  { place: 2, kind: 'stars', words: texts.doctor },
  { place: 3, kind: 'words', words: texts.better },
]

/** From the least to the most that a question takes as a figure. */
export const range: Readonly<Record<Exclude<QuestionKind, 'words'>, readonly [number, number]>> = {
  score: [0, 10],
  stars: [1, 5],
}

/** The questions of a survey, or those about a visit. */
export async function questionsOf(work: Work, survey: string | null): Promise<readonly Question[]> {
  if (survey === null) return reviewQuestions
  const { rows } = await sql<Question>`select q.place, q.kind, ${three('q.words')} as words
    from loyalty.survey_question q where q.survey = ${survey} order by q.place`.execute(work.db)
  return rows
}
