// What follows when something unusual was found. At first a question on the same day, because a look that seems
// strange is mostly work that the tables do not know of; again, or without an answer, it is a case.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { sendMessage } from '../../messages/index.ts'
import type { Found } from './find.ts'
import { texts } from './notice.texts.ts'
import { detectionRules } from './rules.ts'

/** Days that an employee has for an answer. */
export const answerDays = 3

/** Asks the one who looked, or opens a case: at a serious rule, and when the same person was asked in the last 90 days. */
export async function react(work: Work, alerts: readonly Found[]): Promise<void> {
  const asked = new Set<string>()
  for (const { alert, rule, staff, day } of alerts) {
    if (!staff || !detectionRules[rule].gentle) {
      await openCase(work, alert, 'serious')
    } else if (await wasAskedBefore(work, staff, day)) {
      await openCase(work, alert, 'repeat')
    } else {
      await writeEvent(work, alert, 'asked')
      const at = new Date(work.now.getTime() + answerDays * 86_400_000)
      await work.later('escalate-look', { alert }, { at })
      asked.add(staff)
    }
  }
  // One letter a day however many looks it is about; whose data it was stands behind sign-in only.
  for (const person of asked) {
    await sendMessage(work, {
      person,
      topic: 'look-asked',
      text: texts.notice,
      values: { days: answerDays },
      link: '/looks',
    })
  }
}

export async function openCase(
  work: Work,
  alert: string,
  why: 'repeat' | 'no-answer' | 'serious' | 'officer',
  words: string | null = null,
): Promise<void> {
  await sql`insert into oversight.alert_event (id, alert, what, at, by_account, why, words)
    values (${randomUUID()}, ${alert}, 'case', ${work.now}, ${work.actor.account}, ${why}, ${words})
    on conflict do nothing`.execute(work.db)
}

/** Breaks `alert_asked_once`, `alert_answered_once` or `alert_decided_once` when it was done already. */
export async function writeEvent(
  work: Work,
  alert: string,
  what: 'asked' | 'answered' | 'explained' | 'incident',
  words: string | null = null,
): Promise<void> {
  await sql`insert into oversight.alert_event (id, alert, what, at, by_account, words)
    values (${randomUUID()}, ${alert}, ${what}, ${work.now}, ${work.actor.account}, ${words})`.execute(
    work.db,
  )
}

// A look that the officer found explained does not count against anybody.
async function wasAskedBefore(work: Work, staff: string, day: string): Promise<boolean> {
  const { rows } = await sql`select 1 from oversight.alert_view
    where staff = ${staff} and asked_at > ${work.now}::timestamptz - interval '90 days' and day < ${day}::date
      and state <> 'explained' limit 1`.execute(work.db)
  return rows.length > 0
}
