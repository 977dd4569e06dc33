// Warnings about a patient, opened through the access rules.
import { sql } from 'kysely'
import { seenBy } from '../../kernel/access.ts'
import type { Work } from '../../kernel/work.ts'
import type { Rule } from './access.ts'

const field = 'care.alert.text'

export function sealAlert(work: Work, patient: string, text: string): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, field, text)
}

/** Alerts in force, the oldest first. */
export async function alertsOf(work: Work, rules: readonly Rule[], patient: string) {
  const { rows } = await sql<{ alert: string; at: Date; sealed: Buffer }>`
    select r.id as alert, r.at, r.text_sealed as sealed from care.alert r
    where r.patient = ${patient} and not exists (select from care.alert_end e where e.alert = r.id)
      and ${seenBy(rules, work.actor)}
    order by r.at, r.id limit 50`.execute(work.db)
  const alerts = []
  for (const { alert, at, sealed } of rows) {
    const text = await work.sealing.open(work.db, patient, field, sealed)
    if (text !== null) alerts.push({ alert, text, at: at.toISOString() })
  }
  return alerts
}
