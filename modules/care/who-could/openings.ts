// The access rules run in reverse: the person is fixed, and each member of staff around is asked of by each rule.
import { type RawBuilder, sql } from 'kysely'
import type { Subject } from '../../../kernel/access.ts'
import { type Actor, nobody, type Work } from '../../../kernel/work.ts'
import { allSubjects } from '../../journal/index.ts'

export interface Opening {
  employment: string
  subject: Subject
  rule: string
}

interface Staff {
  employment: string
  organisation: string
  branch: string | null
  person: string
  duty: string
}

/**
 * Which member of staff could open which kind of data of a person today, and by which rule. Only kinds of which there
 * is a row. What somebody sees as a private person (representative, trusted) is not asked here.
 */
export async function openingsOf(work: Work, person: string): Promise<Opening[]> {
  const { rows: staff } = await sql<Staff>`
    select employment, organisation, branch, person, duty from care.staff_around(${person})
    order by duty, employment`.execute(work.db)
  const asked = staff.flatMap(one => {
    const actor: Actor = { ...nobody, ...one, person: null, persons: [] }
    return allSubjects().flatMap(subject =>
      subject.rules.map(rule => ({
        employment: one.employment,
        subject,
        rule: rule.id,
        opens: opensTo(subject, rule.where(actor), person),
      })),
    )
  })
  const answers = await answersTo(
    work,
    asked.map(one => one.opens),
  )
  return asked.filter((_, at) => answers[at]).map(({ opens: _, ...opening }) => opening)
}

function opensTo(
  { from, person: whose }: Subject,
  where: RawBuilder<boolean>,
  person: string,
): RawBuilder<boolean> {
  return sql<boolean>`exists (select from ${from} where ${whose} = ${person} and ${where})`
}

// All receptionists of a clinic ask the same question: it is put once. One statement for each: those of one rule differ
// by their values alone, so that the database plans them once.
async function answersTo(work: Work, questions: readonly RawBuilder<boolean>[]): Promise<boolean[]> {
  const answers = new Map<string, Promise<boolean>>()
  return Promise.all(
    questions.map(question => {
      const { sql: text, parameters } = question.compile(work.db)
      const key = JSON.stringify([text, parameters])
      const answer = answers.get(key) ?? answerTo(work, question)
      answers.set(key, answer)
      return answer
    }),
  )
}

async function answerTo(work: Work, question: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ opens: boolean }>`select ${question} as opens`.execute(work.db)
  return rows[0]!.opens
}
