// Projects in which the victim takes part, and signals of her clinic: each made by the acts themselves.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { registerRecipient } from '../modules/privacy/testing.ts'
import { askQuery, fillForm } from '../modules/research/fill-form/fill-form.api.ts'
import {
  approveSite,
  nameCurator,
  proposeSite,
  recordApproval,
  registerProject,
  writeProtocol,
} from '../modules/research/projects/projects.api.ts'
import { joinProject, rehearseLeaving } from '../modules/research/take-part/take-part.api.ts'
import { samplePlan } from '../modules/research/testing.ts'

const sheet = {
  sheetKk: 'Парақ мәтіні: не жиналады, не үшін.',
  sheetRu: 'Текст листка: что собирают и зачем.',
  sheetEn: 'The sheet: what is gathered and why.',
}
const approval = { commission: 'Үлгі комиссиясы', number: '7', decidedOn: '2026-11-01', until: '2027-11-01' }

export async function researchOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  own: Record<string, Someone>,
  secret: string,
) {
  const { person } = victim
  const { researcher, director, doctor } = own as Record<'researcher' | 'director' | 'doctor', Someone>
  const sponsor = await registerRecipient(world, 'researcher')
  const { rows } = await world.arrange(db =>
    sql<{
      slug: string
    }>`select slug from organisations.organisation where id = ${clinic.organisation}`.execute(db),
  )
  const clinicSlug = rows[0]!.slug
  const [title, eligible] = ['Үлгі жоба', 'Үлгі шарт']
  const entered = {
    kind: 'observation' as const,
    ...{ titleKk: title, titleRu: title, titleEn: title },
    ...{ eligibleKk: eligible, eligibleRu: eligible, eligibleEn: eligible },
    sponsor,
  }

  async function project() {
    const made = await world.run(registerProject, entered, researcher)
    const written = await world.run(
      writeProtocol,
      { ...made, number: 'ҮЛГІ-1', ...sheet, plan: samplePlan },
      researcher,
    )
    await world.run(recordApproval, { protocol: written.protocol, ...approval }, researcher)
    const invited = await world.run(proposeSite, { ...made, clinic: clinicSlug }, researcher)
    return { ...made, ...written, ...invited }
  }

  const [joined, open, closed] = [await project(), await project(), await project()]
  for (const { site } of [joined, open]) await world.run(approveSite, { site, orderNumber: '1' }, director)
  const curator = { site: joined.site, employment: doctor.employment!, until: '2027-06-01' }
  await world.run(nameCurator, curator, director)
  const agreed = { person, agrees: true as const }
  const { participant } = await world.run(
    joinProject,
    { ...agreed, site: joined.site, protocol: joined.protocol },
    victim,
  )
  const examination = { participant, visit: 'first', form: 'examination', over: 0 }
  const answers = [
    { field: 'threshold', value: '20' },
    { field: 'remark', value: secret },
  ]
  const { entry } = await world.run(fillForm, { ...examination, answers }, doctor)
  const doubt = { entry, field: 'threshold', asks: 'unlikely' as const }
  const { query } = await world.run(askQuery, doubt, researcher)
  const { rehearsal } = await world.run(rehearseLeaving, { participant }, victim)
  const signal = randomUUID()
  await world.arrange(db =>
    sql`insert into research.signal (id, organisation, diagnosis, week, method, observed, expected, threshold, found_at)
      values (${signal}, ${clinic.organisation}, 'H66', '2026-11-02', 'ears-c2', 20, 7, 10, ${world.clock.now()})`.execute(
      db,
    ),
  )
  const { site, ...away } = joined
  return {
    'register-project': entered,
    'write-protocol': { project: away.project, number: 'ҮЛГІ-2', ...sheet, plan: samplePlan },
    'record-approval': { protocol: away.protocol, ...approval },
    'propose-site': { project: away.project, clinic: clinicSlug },
    'approve-site': { site: closed.site, orderNumber: '2' },
    'name-curator': curator,
    'end-project': { project: closed.project, reason: 'Үлгі' },
    'show-project': { project: away.project },
    'show-my-project': { site, person },
    'join-project': { ...agreed, site: open.site, protocol: open.protocol },
    'rehearse-leaving': { participant },
    'leave-project': { participant, rehearsal },
    'show-participant': { participant },
    'open-form': { participant, visit: 'first', form: 'examination' },
    'fill-form': { ...examination, over: 1, answers, reason: secret },
    'sign-form': { entry },
    'ask-query': doubt,
    'answer-query': { query, outcome: 'confirmed' },
    'close-query': { query },
    'ask-for-extract': { project: away.project },
    'download-extract': { extract: await extractOf(world, away.project, researcher) },
    'assess-signal': { signal, outcome: 'watched', says: 'Бақылауда' },
  }
}

// Made as if the system had made it: of nobody, so that what a researcher may download names nobody either.
async function extractOf(world: World, project: string, researcher: Someone): Promise<string> {
  const extract = randomUUID()
  await world.arrange(async db => {
    await sql`insert into research.extract (id, project, asked_by, asked_at)
      values (${extract}, ${project}, ${researcher.employment}, ${world.clock.now()})`.execute(db)
    await sql`insert into research.extract_file (extract, content, sha256, people, left_out, made_at)
      values (${extract}, 'code', sha256('code'), 0, 1, ${world.clock.now()})`.execute(db)
  })
  return extract
}
