// Published questions and the answers to them, as everybody reads them.
import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { doctorsOf, verificationsWhere } from '../../directory/index.ts'
import type * as shapes from './shapes.ts'

export type PublicQuestion = z.output<typeof shapes.publicQuestion>
export type PublicAnswer = z.output<typeof shapes.answer>

/** Those that passed and were not taken down, the newest first. Alias `r` is the ruling; at most 200. */
export async function questionsWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
): Promise<PublicQuestion[]> {
  const { rows } = await sql<{
    question: string
    title: string
    text: string
    lang: PublicQuestion['lang']
    speciality: Text
    specialityId: string
    asked_at: Date
    cut: boolean
    answers: number
  }>`
    select r.question, r.title, r.text, r.lang, jsonb_build_object('kk', s.kk, 'ru', s.ru, 'en', s.en) as speciality,
      r.speciality as "specialityId", r.asked_at, r.cut,
      (select count(*)::int from library.answer a where a.question = r.question and a.corrects is null) as answers
    from library.question_ruling r
    join catalogue.speciality s on s.id = r.speciality
    where r.outcome = 'passed' and not exists (select from library.question_takedown t where t.question = r.question)
      and ${where}
    order by r.at desc, r.question limit 200`.execute(work.db)
  return rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: asked_at.toISOString() }))
}

/**
 * Answers to a question, the oldest first, each with the last words of its chain of corrections. Withdrawn words are
 * shown to nobody: they may harm or name somebody, whoever withdrew them.
 */
export async function answersOf(work: Work<never>, question: string): Promise<PublicAnswer[]> {
  const { rows } = await sql<{
    id: string
    verification: string
    text: string
    at: Date
    before: { text: string; at: string } | null
    withdrawn_at: Date | null
    reason: string
    by_author: boolean
  }>`
    select a.id, a.verification, a.text, a.at, w.at as withdrawn_at, w.reason, w.by_author,
      case when b.id is not null then jsonb_build_object('text', b.text, 'at', b.at) end as before
    from library.answer a
    left join library.answer b on b.id = a.corrects
    left join library.answer_withdrawal w on w.answer = a.id
    where a.question = ${question} and not exists (select from library.answer c where c.corrects = a.id)
    order by a.at, a.id`.execute(work.db)
  const signed = await verificationsWhere(
    work,
    sql`v.id = any (${rows.map(row => row.verification)}::uuid[])`,
  )
  const doctors = await doctorsOf(
    work,
    signed.map(one => one.profile),
  )
  return rows.map(row => {
    const by = signed.find(one => one.verification === row.verification)!
    const { slug, name, speciality, until, stands } = by
    return {
      answer: row.id,
      text: row.withdrawn_at ? '' : row.text,
      at: row.at.toISOString(),
      corrected: row.withdrawn_at
        ? null
        : row.before && { text: row.before.text, at: new Date(row.before.at).toISOString() },
      by: { slug, name, speciality, until, stands, doctor: doctors.get(by.profile) ?? null },
      withdrawn: row.withdrawn_at && {
        reason: row.reason,
        at: row.withdrawn_at.toISOString(),
        byAuthor: row.by_author,
      },
      own: by.person === work.actor.person,
    }
  })
}
