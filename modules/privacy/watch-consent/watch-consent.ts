import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { type Consent, consentsWhere } from '../consents.ts'
import { watchConsent } from './watch-consent.api.ts'

// The first look is written with the consent itself, thirty days before its end; the second is written here.
export const watchConsentAct = act(watchConsent, async (work, { consent: id }) => {
  const [consent] = await consentsWhere(work, sql`c.id = ${id}`)
  if (!consent) return work.absent()
  work.saw(consent.person, 'system-duty')
  if (consent.withdrawnAt || (await isRenewed(work, consent))) return {}
  if (consent.until <= work.now) {
    await tell(work, consent, 'ended')
    return {}
  }
  await work.later('watch-consent', { consent: id }, { at: consent.until })
  // Whoever gave it for less than a month has not forgotten.
  if (daysBetween(consent.from, consent.until) > 30) await tell(work, consent, 'ends-soon')
  return {}
})

async function isRenewed(work: Work, consent: Consent): Promise<boolean> {
  const later = await consentsWhere(
    work,
    sql`c.person = ${consent.person} and c.organisation is not distinct from ${consent.organisation}
      and c.purpose = ${consent.purpose} and c.country is not distinct from ${consent.country}
      and c.until > ${consent.until} and w.consent is null`,
  )
  return later.length > 0
}

async function tell(work: Work, consent: Consent, what: 'ends-soon' | 'ended') {
  const { numAffectedRows } = await sql`insert into privacy.consent_notice (consent, what, at)
    values (${consent.id}, ${what}, ${work.now}) on conflict do nothing`.execute(work.db)
  if (numAffectedRows !== 1n) return
  const { id, person, organisation, purpose } = consent
  const told = { consent: id, person, organisation, purpose }
  if (what === 'ended') await work.emit('consent-ended', told)
  else await work.emit('consent-ends-soon', told)
}

function daysBetween(from: Date, until: Date): number {
  return (until.getTime() - from.getTime()) / 86_400_000
}
