import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../app/testing/world.ts'
import { showMyDisclosures } from '../privacy/disclosures/disclosures.api.ts'
import { giveConsent } from '../privacy/give-consent/give-consent.api.ts'
import { registerRecipient } from '../privacy/testing.ts'
import { accepts, childOf, patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { askForExtract, downloadExtract } from './extract/extract.api.ts'
import { answerQuery, askQuery, closeQuery, fillForm, openForm, signForm } from './fill-form/fill-form.api.ts'
import {
  approveSite,
  endProject,
  listProjects,
  nameCurator,
  proposeSite,
  recordApproval,
  registerProject,
  showProject,
  writeProtocol,
} from './projects/projects.api.ts'
import {
  joinProject,
  leaveProject,
  listMyProjects,
  rehearseLeaving,
  showMyProject,
} from './take-part/take-part.api.ts'
import { nearlyOfAge, otitis, samplePlan, sheet, underWalls } from './testing.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const researcher = await world.staff(organisation, 'researcher')
const director = await world.staff(organisation, 'director')
const otherResearcher = await world.staff((await receivingClinic(world)).organisation, 'researcher')
const sponsor = await registerRecipient(world, 'researcher')
const slug = (
  await world.arrange(db =>
    sql<{ slug: string }>`select slug from organisations.organisation where id = ${organisation}`.execute(db),
  )
).rows[0]!.slug

async function patient(name?: string): Promise<Someone> {
  const who = await patientOf(world, clinic, name)
  await registered(who.person)
  return who
}

const registered = (person: string) =>
  world.arrange(db =>
    sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${person}, ${person}, ${world.clock.now()})`.execute(db),
  )

async function protocolOf(project: string, number: string) {
  return world.run(writeProtocol, { project, number, ...sheet, plan: samplePlan }, researcher)
}

const approve = (protocol: string) =>
  world.run(
    recordApproval,
    { protocol, commission: 'Үлгі комиссиясы', number: '7', decidedOn: '2026-11-01', until: '2027-11-01' },
    researcher,
  )

async function openProject() {
  const { project } = await world.run(
    registerProject,
    {
      ...otitis,
      sponsor,
    },
    researcher,
  )
  const { protocol } = await protocolOf(project, 'ҮЛГІ-1')
  const { site } = await world.run(proposeSite, { project, clinic: slug }, researcher)
  await world.run(approveSite, { site, orderNumber: '12-б' }, director)
  await world.run(nameCurator, { site, employment: clinic.doctor.employment!, until: '2027-06-01' }, director)
  return { project, protocol, site }
}

const study = await openProject()
await approve(study.protocol)
const joins = (who: Someone, of = study, person = who.person) =>
  world.run(joinProject, { site: of.site, person, protocol: of.protocol, agrees: true }, who)
const diary = (participant: string, over = 0, pain = '4') => ({
  participant,
  visit: 'first',
  form: 'diary',
  over,
  answers: [{ field: 'pain', value: pain }],
  ...(over ? { reason: 'Қате терілген' } : {}),
})

test('PF-1.7d: a person finds the project of her clinic, signs that very sheet and gets a code', async () => {
  const aigerim = await patient()
  const { projects } = await world.run(listMyProjects, {}, aigerim)
  assert.deepEqual(
    projects.map(one => one.state),
    ['open'],
  )
  const { participant, code } = await joins(aigerim)
  const mine = await world.run(showMyProject, { site: study.site }, aigerim)
  assert.equal(mine.state, 'takes-part')
  assert.equal(mine.code, code)
  assert.equal(mine.agreements[0]?.sheet.ru, sheet.sheetRu)
  assert.deepEqual(
    mine.due.map(one => one.state),
    ['open', 'open', 'ahead'],
  )
  await assert.rejects(joins(aigerim), { code: 'agreed-already' })
  const stranger = await patient('Бөтен Адамов')
  await assert.rejects(world.run(rehearseLeaving, { participant }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(openForm, { participant, visit: 'first', form: 'diary' }, stranger), {
    code: 'not-found',
  })
})

test('PF-1.7d: without an approval of the ethics commission in force the database itself enrols nobody', async () => {
  const without = await openProject()
  const aigerim = await patient()
  await assert.rejects(joins(aigerim, without), { code: 'no-ethics-approval' })
  await assert.rejects(
    world.arrange(db =>
      sql`insert into research.enrolment (id, project, site, organisation, person, by_person, adult_on, at)
        values (gen_random_uuid(), ${without.project}, ${without.site}, ${organisation}, ${aigerim.person},
          ${aigerim.person}, '2008-01-15', ${world.clock.now()})`.execute(db),
    ),
    { constraint: 'enrolment_needs_ethics_approval' },
  )
  await assert.rejects(
    world.arrange(db =>
      sql`insert into research.enrolment (id, project, site, organisation, person, by_person, adult_on, at)
        values (gen_random_uuid(), ${study.project}, ${study.site}, ${organisation}, ${aigerim.person},
          ${aigerim.person}, '2008-01-15', ${world.clock.now()})`.execute(db),
    ),
    { constraint: 'enrolled_by_agreement' },
  )
})

test('the curator knows the person, whoever leads knows a code alone, another organisation nothing', async () => {
  const asel = await patient('Әсел Сынақова')
  const { participant, code } = await joins(asel)
  const seen = await world.run(showProject, { project: study.project }, clinic.doctor)
  assert.equal(seen.participants.find(one => one.code === code)?.name, 'Әсел Сынақова')
  const led = await world.run(showProject, { project: study.project }, researcher)
  assert.equal(led.participants.find(one => one.code === code)?.name, null)
  assert.ok(!JSON.stringify(led.participants).includes('Әсел'))
  await assert.rejects(world.run(showProject, { project: study.project }, otherResearcher), {
    code: 'not-found',
  })
  assert.deepEqual((await world.run(listProjects, {}, otherResearcher)).projects, [])
  await world.run(fillForm, diary(participant), asel)
  const opened = { participant, visit: 'first', form: 'diary' }
  assert.equal((await world.run(openForm, opened, clinic.doctor)).answers?.pain, '4')
  assert.equal((await world.run(openForm, opened, researcher)).answers, null)
})

test('a form is corrected with a reason, doubted, answered and signed off; each state stays readable', async () => {
  const aigerim = await patient()
  const { participant } = await joins(aigerim)
  const { entry } = await world.run(fillForm, diary(participant), aigerim)
  const { query } = await world.run(askQuery, { entry, field: 'pain', asks: 'unlikely' }, researcher)
  await assert.rejects(world.run(signForm, { entry }, clinic.doctor), { code: 'query-open' })
  await assert.rejects(world.run(closeQuery, { query }, researcher), { code: 'not-answered' })
  const corrected = await world.run(fillForm, diary(participant, 1, '6,5'), clinic.doctor)
  await world.run(answerQuery, { query, outcome: 'corrected' }, clinic.doctor)
  await world.run(closeQuery, { query }, researcher)
  await assert.rejects(world.run(signForm, { entry }, clinic.doctor), { code: 'saved-meanwhile' })
  await world.run(signForm, { entry: corrected.entry }, clinic.doctor)
  const opened = await world.run(openForm, { participant, visit: 'first', form: 'diary' }, clinic.doctor)
  assert.deepEqual(
    opened.history.map(one => [one.answers?.pain, one.by, one.reason]),
    [
      ['4', null, null],
      ['6.5', 'Дәрігер Үлгіев', 'Қате терілген'],
    ],
  )
  assert.ok(opened.signedOff)
  await assert.rejects(world.run(fillForm, { ...diary(participant, 2), reason: '' }, aigerim), {
    code: 'reason-needed',
  })
  await assert.rejects(world.run(fillForm, diary(participant, 2, '99'), aigerim), {
    code: 'answers-do-not-fit',
  })
  await assert.rejects(world.run(fillForm, { ...diary(participant), form: 'examination' }, aigerim), {
    code: 'not-found',
  })
  await assert.rejects(world.run(fillForm, { ...diary(participant), visit: 'month' }, aigerim), {
    code: 'too-early',
  })
})

test('two curators saving one form: one is kept, the other is told', async () => {
  const aigerim = await patient()
  const { participant } = await joins(aigerim)
  const both = await Promise.allSettled([
    world.run(fillForm, diary(participant, 0, '1'), clinic.doctor),
    world.run(fillForm, diary(participant, 0, '2'), aigerim),
  ])
  assert.deepEqual(both.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  const lost = both.find(one => one.status === 'rejected')
  assert.equal(lost?.reason.code, 'saved-meanwhile')
})

test('PF-1.7d: leaving does exactly what its rehearsal showed, at once', async () => {
  const aigerim = await patient()
  const { participant } = await joins(aigerim)
  await world.run(fillForm, diary(participant), aigerim)
  const before = await world.run(rehearseLeaving, { participant }, aigerim)
  assert.deepEqual(before.consequences, { formsKept: 1, formsNotAsked: 2, extractsStay: 0 })
  await world.run(fillForm, diary(participant, 1), aigerim)
  await world.run(
    fillForm,
    {
      participant,
      visit: 'first',
      form: 'examination',
      over: 0,
      answers: [{ field: 'threshold', value: '20' }],
    },
    clinic.doctor,
  )
  await assert.rejects(world.run(leaveProject, { participant, rehearsal: before.rehearsal }, aigerim), {
    code: 'rehearsal-changed',
  })
  const again = await world.run(rehearseLeaving, { participant }, aigerim)
  const { did } = await world.run(leaveProject, { participant, rehearsal: again.rehearsal }, aigerim)
  assert.deepEqual(did, again.consequences)
  const after = await world.run(showMyProject, { site: study.site }, aigerim)
  assert.equal(after.state, 'left')
  assert.equal(after.due.length, did.formsKept)
  assert.ok(after.due.every(one => one.state === 'filled'))
  await assert.rejects(world.run(fillForm, diary(participant, 2), clinic.doctor), { code: 'has-left' })
  await assert.rejects(joins(aigerim), { code: 'has-left' })
  await assert.rejects(world.run(leaveProject, { participant, rehearsal: again.rehearsal }, aigerim), {
    code: 'left-already',
  })
})

test('a new version of the sheet asks again, and until then nothing is entered', async () => {
  const renewed = await openProject()
  await approve(renewed.protocol)
  const aigerim = await patient()
  const { participant, code } = await joins(aigerim, renewed)
  const second = await protocolOf(renewed.project, 'ҮЛГІ-2')
  await world.run(fillForm, diary(participant), aigerim)
  await approve(second.protocol)
  await assert.rejects(world.run(fillForm, diary(participant, 1), aigerim), { code: 'not-agreed' })
  assert.equal((await world.run(showMyProject, { site: renewed.site }, aigerim)).state, 'asked-again')
  await assert.rejects(joins(aigerim, renewed), { code: 'another-version' })
  assert.equal((await joins(aigerim, { ...renewed, protocol: second.protocol })).code, code)
  const { entry } = await world.run(fillForm, diary(participant, 1), aigerim)
  await world.run(endProject, { project: renewed.project, reason: 'Мерзімі бітті' }, researcher)
  const over = { code: 'project-over' }
  await assert.rejects(world.run(fillForm, diary(participant, 2), aigerim), over)
  await assert.rejects(world.run(signForm, { entry }, clinic.doctor), over)
  await assert.rejects(world.run(askQuery, { entry, field: 'pain', asks: 'unit' }, researcher), over)
  await assert.rejects(approve(second.protocol), over)
  const late = { site: renewed.site, employment: researcher.employment!, until: '2027-06-01' }
  await assert.rejects(world.run(nameCurator, late, director), over)
})

test('for a child the representative agrees, and from eighteen the person is asked', async () => {
  const parent = await patient()
  const child = await childOf(world, parent)
  await registered(child)
  const { participant } = await joins(parent, study, child)
  await world.run(fillForm, diary(participant), parent)
  assert.equal((await world.run(showMyProject, { site: study.site, person: child }, parent)).isChild, true)
  const agreedOn = (day: string) =>
    world.arrange(async db => {
      await sql`select set_config('shipa.moment', ${`${day}T09:00:00+05:00`}, true)`.execute(db)
      const { rows } = await sql<{ agreed: boolean }>`
        select research.has_agreed(${participant}, ${study.protocol}) as agreed`.execute(db)
      return rows[0]?.agreed
    })
  assert.equal(await agreedOn('2037-03-04'), true)
  assert.equal(await agreedOn('2037-03-05'), false)
})

test('only the director of the clinic opens a project there, and a curator is of that clinic', async () => {
  const { project } = study
  await assert.rejects(world.run(approveSite, { site: study.site, orderNumber: '1' }, researcher), {
    code: 'not-your-duty',
  })
  await assert.rejects(
    world.run(
      nameCurator,
      { site: study.site, employment: otherResearcher.employment!, until: '2027-06-01' },
      director,
    ),
    { code: 'not-of-this-clinic' },
  )
  await assert.rejects(world.run(proposeSite, { project, clinic: slug }, researcher), {
    code: 'invited-already',
  })
  await assert.rejects(
    world.run(writeProtocol, { project, number: '2', ...sheet, plan: 'бірдеңе' }, researcher),
    { code: 'plan-not-read' },
  )
})

test('the sponsor gets codes and relative days of those who consented to research, and no free word', async () => {
  const studied = await openProject()
  await approve(studied.protocol)
  const [consenting, silent, leaving] = [await patient(), await patient(), await patient()]
  for (const who of [consenting, silent, leaving]) {
    const { participant } = await joins(who, studied)
    await world.run(
      fillForm,
      {
        ...diary(participant),
        answers: [
          { field: 'pain', value: '4' },
          { field: 'began', value: '2026-11-20' },
        ],
      },
      who,
    )
    await world.run(
      fillForm,
      {
        participant,
        visit: 'first',
        form: 'examination',
        over: 0,
        answers: [
          { field: 'threshold', value: '25' },
          { field: 'remark', value: 'Құпия сөз' },
        ],
      },
      clinic.doctor,
    )
    if (who === silent) continue
    await world.run(giveConsent, { person: who.person, organisation, purpose: 'research' }, who)
  }
  const extractNow = async () => {
    world.clock.pass(1)
    const { extract } = await world.run(askForExtract, { project: studied.project }, researcher)
    await world.runJobs()
    const { base64 } = await world.run(downloadExtract, { extract }, researcher)
    return { extract, lines: Buffer.from(base64, 'base64').toString('utf8').trim().split('\r\n') }
  }
  const first = await extractNow()
  assert.equal(first.lines.length, 1 + 2 * 3)
  assert.match(first.lines.join(), /,first,diary,1,0,began,,-3,/)
  assert.match(first.lines.join(), /,first,diary,1,0,pain,72514-3,4,балл/)
  assert.ok(!/Құпия|2026|Сынақова/.test(first.lines.join()))
  await assert.rejects(world.run(downloadExtract, { extract: first.extract }, otherResearcher), {
    code: 'not-found',
  })
  const mine = await world.run(showMyProject, { site: studied.site }, leaving)
  const rehearsed = await world.run(rehearseLeaving, { participant: mine.participant! }, leaving)
  assert.equal(rehearsed.consequences.extractsStay, 1)
  await world.run(leaveProject, { participant: mine.participant!, rehearsal: rehearsed.rehearsal }, leaving)
  assert.equal((await extractNow()).lines.length, 1 + 3)
  const { extracts } = await world.run(showProject, { project: studied.project }, researcher)
  assert.deepEqual(
    extracts.map(one => [one.people, one.leftOut]),
    [
      [1, 1],
      [2, 1],
    ],
  )
  const { disclosures } = await world.run(showMyDisclosures, {}, consenting)
  assert.equal(disclosures.filter(one => one.purpose === 'research').length, 2)
})

test('the database itself lets nobody sign for an adult, nor write in the name of a colleague', async () => {
  const [aigerim, other] = [await patient(), await patient('Бөтен Адамов')]
  const { participant } = await joins(aigerim)
  const { entry } = await world.run(fillForm, diary(participant), aigerim)
  await assert.rejects(
    world.arrange(db =>
      sql`insert into research.agreement (id, enrolment, project, protocol, hash, signed_by, assent, at)
        select gen_random_uuid(), ${participant}, project, id, hash, ${other.person}, false, ${world.clock.now()}
        from research.protocol where id = ${study.protocol}`.execute(db),
    ),
    { constraint: 'adult_agrees_alone' },
  )
  const asks = (employment: string) =>
    underWalls(world, clinic.doctor, db =>
      sql`insert into research.query (id, entry, field, asks, by_employment, at)
        values (gen_random_uuid(), ${entry}, 'pain', 'unit', ${employment}, ${world.clock.now()})`.execute(
        db,
      ),
    )
  await asks(clinic.doctor.employment!)
  await assert.rejects(asks(researcher.employment!), /row-level security/)
})

test('with the medical record of a person everything that projects hold of her is destroyed', async () => {
  const aigerim = await patient()
  const { participant } = await joins(aigerim)
  const { entry } = await world.run(fillForm, diary(participant), aigerim)
  const { query } = await world.run(askQuery, { entry, field: 'pain', asks: 'unit' }, researcher)
  await world.run(answerQuery, { query, outcome: 'confirmed' }, clinic.doctor)
  await world.run(closeQuery, { query }, researcher)
  await world.run(signForm, { entry }, clinic.doctor)
  await world.run(askForExtract, { project: study.project }, researcher)
  await world.runJobs()
  const { rehearsal } = await world.run(rehearseLeaving, { participant }, aigerim)
  await world.run(leaveProject, { participant, rehearsal }, aigerim)
  const { rows } = await world.arrange(db =>
    sql<{ counts: Record<string, number> }>`
      select kernel.destroy(${aigerim.person}, ${organisation}, 'medical-record') as counts`.execute(db),
  )
  assert.deepEqual(
    Object.keys(rows[0]!.counts)
      .filter(table => table.startsWith('research.'))
      .sort(),
    [
      'agreement',
      'enrolment',
      'entry',
      'leaving',
      'participant',
      'query',
      'query_answer',
      'query_end',
      'sign_off',
    ].map(table => `research.${table}`),
  )
})

test('whoever has come of age is in no extract until she agrees herself', async () => {
  const studied = await openProject()
  await approve(studied.protocol)
  const parent = await patient()
  const child = await nearlyOfAge(world, parent)
  await registered(child)
  await accepts(world, clinic, parent, child)
  const { participant } = await joins(parent, studied, child)
  await world.run(fillForm, diary(participant), clinic.doctor)
  await world.run(giveConsent, { person: child, organisation, purpose: 'research' }, parent)
  const people = async () => {
    const { extract } = await world.run(askForExtract, { project: studied.project }, researcher)
    await world.runJobs()
    const { extracts } = await world.run(showProject, { project: studied.project }, researcher)
    return extracts.find(one => one.extract === extract)?.people
  }
  assert.equal(await people(), 1)
  world.clock.set('2026-12-01T09:00:00+05:00')
  assert.equal(await people(), 0)
})
