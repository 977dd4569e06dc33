import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { stopClock } from '../../deadlines/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { type Application, applicationClock, applicationsWhere, objectionClock } from './applications.ts'
import { verificationsWhere } from './practitioners.ts'
import { profileSlug } from './profile-slug.ts'
import * as declared from './review.api.ts'
import { letters } from './review.letters.texts.ts'

const list = act(declared.listApplications, async work => {
  const applications = await applicationsWhere(work, keptHere(work))
  work.saw(
    applications.map(({ person }) => person),
    'applicant-to-directory',
  )
  return { applications }
})

const show = act(declared.showApplication, async (work, { application }) => {
  const known = await keptApplication(work, sql`a.id = ${application}`)
  const [verification] = await verificationsWhere(
    work,
    sql`v.application = ${application} and v.ended_at is null`,
  )
  return { ...known, verification: verification?.verification ?? null }
})

const noteCheck = act(declared.noteDocumentCheck, async (work, asked) => {
  const known = await keptApplication(work, sql`a.id = ${asked.application}`)
  if (known.state !== 'waits' && known.state !== 'objected') work.refuse('decided-already')
  await sql`insert into directory.document_check (id, application, document, register, checked_on, result, at, by_account,
      by_employment)
    values (${randomUUID()}, ${asked.application}, ${asked.document}, ${asked.register}, ${asked.checkedOn},
      ${asked.result}, ${work.now}, ${work.actor.account}, ${work.actor.employment})`.execute(work.db)
  return {}
})

const decide = act(declared.decideApplication, async (work, { application, outcome, reason }) => {
  const known = await keptApplication(work, sql`a.id = ${application}`)
  await sql`insert into directory.application_decision (application, outcome, reason, at, by_account, by_employment)
    values (${application}, ${outcome}, ${reason}, ${work.now}, ${work.actor.account}, ${work.actor.employment})`.execute(
    work.db,
  )
  if (outcome === 'accepted') await writeVerified(work, known)
  await stopClock(
    work,
    { event: applicationClock, about: application },
    outcome === 'accepted' ? 'done' : 'refused',
  )
  await tell(work, known, outcome === 'accepted' ? letters.accepted : letters.refused)
  return {}
})

const answer = act(declared.answerObjection, async (work, { objection, outcome, reason }) => {
  const known = await keptApplication(work, sql`o.id = ${objection}`)
  await sql`insert into directory.objection_answer (objection, outcome, reason, at, by_account, by_employment)
    values (${objection}, ${outcome}, ${reason}, ${work.now}, ${work.actor.account}, ${work.actor.employment})`.execute(
    work.db,
  )
  if (outcome === 'accepted') await writeVerified(work, known)
  await stopClock(
    work,
    { event: objectionClock, about: objection },
    outcome === 'accepted' ? 'done' : 'refused',
  )
  await tell(work, known, outcome === 'accepted' ? letters.accepted : letters.objectionKept)
  return {}
})

const end = act(declared.endVerification, async (work, { verification, reason }) => {
  const [known] = await verificationsWhere(
    work,
    sql`v.id = ${verification} and v.organisation = ${work.actor.organisation}`,
  )
  if (!known) return work.absent()
  work.saw(known.person, 'applicant-to-directory')
  await sql`insert into directory.verification_end (verification, reason, by_practitioner, at, by_account)
    values (${verification}, ${reason}, false, ${work.now}, ${work.actor.account})`.execute(work.db)
  await tell(work, known, letters.ended)
  return {}
})

export const reviewingActs = [list, show, noteCheck, decide, answer, end]

function keptHere(work: Pick<Work, 'actor'>) {
  return sql`a.organisation = ${work.actor.organisation}`
}

async function keptApplication(work: Work<never>, which: ReturnType<typeof sql>): Promise<Application> {
  const [known] = await applicationsWhere(work, sql`${which} and ${keptHere(work)}`)
  if (!known) return work.absent()
  work.saw(known.person, 'applicant-to-directory')
  return known
}

// The address of a person is made once and kept by every later verification.
async function writeVerified(work: Work<never>, known: Application) {
  const { rows } = await sql<{ id: string }>`
    select id from directory.practitioner_profile where person = ${known.person}`.execute(work.db)
  const profile = rows[0]?.id ?? randomUUID()
  if (!rows[0]) {
    await sql`insert into directory.practitioner_profile (id, organisation, person, slug, made_at)
      values (${profile}, ${known.organisation}, ${known.person}, ${profileSlug(known.name.en, profile)}, ${work.now})`.execute(
      work.db,
    )
  }
  const { name } = known
  await sql`insert into directory.verification (id, profile, application, name_kk, name_ru, name_en, speciality, city,
      languages, valid_until, at, by_employment)
    values (${randomUUID()}, ${profile}, ${known.application}, ${name.kk}, ${name.ru}, ${name.en}, ${known.specialityId},
      ${known.cityId}, ${known.languageIds}, ${known.certificate.until}, ${work.now}, ${work.actor.employment})`.execute(
    work.db,
  )
}

async function tell(work: Work<never>, { person }: { person: string }, text: (typeof letters)['accepted']) {
  await sendMessage(work, { person, topic: 'practitioner-application', text, link: '/practitioners/join' })
}
