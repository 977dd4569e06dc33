import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { listChoices } from '../../catalogue/index.ts'
import { startClock } from '../../deadlines/index.ts'
import { applicationClock, applicationsWhere, objectionClock } from './applications.ts'
import * as declared from './join.api.ts'
import { directoryKeeper } from './keeper.ts'
import { doctorsOf, verificationsWhere } from './practitioners.ts'

const apply = act(declared.applyAsPractitioner, async (work, asked) => {
  const person = work.actor.person!
  work.saw(person, 'self')
  const languages = await listChoices(work, 'language')
  if (asked.languages.some(one => !languages.some(({ id }) => id === one))) work.refuse('unknown-choice')
  const application = randomUUID()
  const organisation = (await directoryKeeper(work)) ?? work.refuse('no-keeper')
  const { name, diploma, certificate, licence } = asked
  await sql`insert into directory.practitioner_application (id, organisation, person, account, name_kk, name_ru, name_en,
      speciality, city, languages, diploma_number, diploma_year, diploma_place, certificate_number, certificate_until,
      licence_number, licence_holder, stated_true_at, agreed_public_at, made_at)
    values (${application}, ${organisation}, ${person}, ${work.actor.account}, ${name.kk}, ${name.ru}, ${name.en},
      ${asked.speciality}, ${asked.city}, ${asked.languages}, ${diploma.number}, ${diploma.year}, ${diploma.place},
      ${certificate.number}, ${certificate.until}, ${licence.number}, ${licence.holder}, ${work.now}, ${work.now},
      ${work.now})`.execute(work.db)
  const clock = await startClock(work, {
    event: applicationClock,
    about: application,
    organisation,
    person,
    link: `/practitioners/applications/${application}`,
  })
  return { application, dueAt: clock.dueAt!.toISOString() }
})

const showMine = act(declared.showMyApplications, async work => {
  const person = work.actor.person!
  work.saw(person, 'self')
  return {
    applications: await applicationsWhere(work, sql`a.person = ${person}`),
    verifications: await verificationsWhere(work, sql`v.person = ${person}`),
    choices: {
      specialities: await listChoices(work, 'speciality'),
      cities: await listChoices(work, 'city'),
      languages: await listChoices(work, 'language'),
    },
  }
})

const objectTo = act(declared.objectToDecision, async (work, { application, text }) => {
  const person = work.actor.person!
  const [known] = await applicationsWhere(work, sql`a.id = ${application} and a.person = ${person}`)
  if (!known?.refusal) return work.absent()
  work.saw(person, 'self')
  const objection = randomUUID()
  await sql`insert into directory.application_objection (id, application, person, text, at)
    values (${objection}, ${application}, ${person}, ${text}, ${work.now})`.execute(work.db)
  const clock = await startClock(work, {
    event: objectionClock,
    about: objection,
    organisation: known.organisation,
    person,
    link: `/practitioners/applications/${application}`,
  })
  return { dueAt: clock.dueAt!.toISOString() }
})

const leave = act(declared.leavePractitioners, async (work, { verification }) => {
  const person = work.actor.person!
  const [known] = await verificationsWhere(work, sql`v.id = ${verification} and v.person = ${person}`)
  if (!known) return work.absent()
  work.saw(person, 'self')
  await sql`insert into directory.verification_end (verification, reason, by_practitioner, at, by_account)
    values (${verification}, '', true, ${work.now}, ${work.actor.account})`.execute(work.db)
  return {}
})

const list = act(declared.listPractitioners, async work => ({
  practitioners: await verificationsWhere(work, sql`directory.stands(v.id, ${work.now})`),
}))

const show = act(declared.showPractitioner, async (work, { slug }) => {
  const known = await verificationsWhere(work, sql`v.slug = ${slug}`)
  const [newest] = known
  if (!newest) return work.absent()
  return {
    name: newest.name,
    verifications: known.filter(one => one.stands),
    doctor: (await doctorsOf(work, [newest.profile])).get(newest.profile) ?? null,
  }
})

export const joiningActs = [apply, showMine, objectTo, leave, list, show]
