// What the director learns of the answers. The database gives figures and words from the fifth person on.
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { three } from '../../organisations/index.ts'
import { field } from './answer.ts'
import { questionsOf } from './questions.ts'
import { showSurveyFigures } from './surveys.api.ts'

interface Figure {
  survey: string | null
  practitioner: string | null
  place: number
  people: number
  average: number
}

export const showSurveyFiguresAct = act(showSurveyFigures, async work => {
  const organisation = work.actor.organisation!
  const figures = await sql<Figure>`select survey, practitioner, place, people, average::float8 as average
    from loyalty.survey_figures(${organisation})`.execute(work.db)
  const said = await wordsOf(work, organisation)
  const doctors = await sql<{ id: string; name: Text }>`select p.id, ${three('p.name')} as name
    from organisations.practitioner p where p.organisation = ${organisation} order by p.name_kk, p.id`.execute(
    work.db,
  )
  const surveys = await sql<{ id: string; title: Text; until: string }>`
    select s.id, ${three('s.title')} as title, s.until_on as until from loyalty.survey s
    where s.organisation = ${organisation} order by s.at desc, s.id limit 50`.execute(work.db)
  const averageAt = (rows: readonly Figure[], place: number) =>
    rows.find(row => row.place === place)?.average ?? null
  const answered = []
  for (const survey of surveys.rows) {
    const own = figures.rows.filter(row => row.survey === survey.id)
    answered.push({
      ...survey,
      questions: (await questionsOf(work, survey.id)).map(question => ({
        ...question,
        people: own.find(row => row.place === question.place)?.people ?? null,
        average: averageAt(own, question.place),
      })),
      words: said.filter(one => one.survey === survey.id).map(one => one.words),
    })
  }
  return {
    reviews: doctors.rows.flatMap(({ id, name }) => {
      const own = figures.rows.filter(row => row.survey === null && row.practitioner === id)
      const people = own[0]?.people
      return people === undefined
        ? []
        : [{ practitioner: id, name, people, score: averageAt(own, 1), stars: averageAt(own, 2) }]
    }),
    words: said.filter(one => one.survey === null).map(one => one.words),
    surveys: answered,
  }
})

async function wordsOf(
  work: Work,
  organisation: string,
): Promise<{ survey: string | null; words: string }[]> {
  const { rows } = await sql<{ survey: string | null; person: string; words_sealed: Buffer }>`
    select survey, person, words_sealed from loyalty.survey_words(${organisation})`.execute(work.db)
  work.saw([...new Set(rows.map(row => row.person))], 'words-without-name')
  const opened = []
  for (const { survey, person, words_sealed } of rows) {
    const words = await work.sealing.open(work.db, person, field, words_sealed)
    if (words !== null) opened.push({ survey, words })
  }
  return opened
}
