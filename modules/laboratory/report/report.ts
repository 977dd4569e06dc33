import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { inGroups, newCode } from '../../../kernel/code.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { site } from '../../accounts/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { licencesOn, organisationById, three } from '../../organisations/index.ts'
import { contactOf } from '../../people/index.ts'
import { levelOfSession, sign } from '../../signatures/index.ts'
import { ruleFor } from '../access.ts'
import { linesOf, type Order, orderFor, reportsOf } from '../orders.ts'
import type { Line } from '../shapes.ts'
import * as declarations from './report.api.ts'
import { letter } from './report.texts.ts'
import { type ReportLine, reportPaper, titleOf } from './report-paper.ts'

const release = act(declarations.releaseReport, async (work, { order: id }) => {
  const order = await orderFor(work, id)
  const lines = await linesOf(work, order)
  const ready = lines.filter(line => line.result?.medical)
  if (!ready.some(line => !line.result!.isReleased)) work.refuse('nothing-new')
  const before = await reportsOf(work, order)
  const shownBefore = await linesShown(work, id)
  const isAmended = ready.some(line => !line.result!.isReleased && shownBefore.has(line.line))
  const report = randomUUID()
  const code = newCode()
  const version = (before[0]?.version ?? 0) + 1
  const number = `${order.number}/${version}`
  const pdf = await printPaper(await paperOf(work, order, lines, { number, code, isAmended }))
  const sha256 = createHash('sha256').update(pdf).digest()
  await sql`insert into laboratory.report (id, test_order, version, patient, organisation, ordered_by, referrer, is_sensitive,
      is_amended, code, pdf_sealed, pdf_sha256, issued_by, at)
    values (${report}, ${id}, ${version}, ${order.patient}, ${order.organisation}, ${order.orderedBy}, ${order.referrer},
      ${ready.some(line => line.isSensitive)}, ${isAmended}, ${code},
      ${await work.sealing.seal(work.db, order.patient, pdfField, pdf.toString('base64'))}, ${sha256},
      ${work.actor.employment}, ${work.now})`.execute(work.db)
  for (const { result } of ready) {
    await sql`insert into laboratory.report_result (report, result, organisation)
      values (${report}, ${result!.result}, ${order.organisation})`.execute(work.db)
  }
  await sign(work, {
    ...{ subject: { kind: 'document', id: report }, title: titleOf(number), hash: sha256 },
    ...{ level: levelOfSession(work), organisation: order.organisation, about: order.patient },
  })
  work.note({ report })
  await work.emit('results-released', { report })
  return { report, number, code }
})

const open = act(declarations.openReport, async (work, { report }) => {
  const { rows } = await sql<{
    patient: string
    organisation: string
    number: string
    sealed: Buffer
    sha256: Buffer
  }>`
    select r.patient, r.organisation, o.number || '-' || r.version as number, r.pdf_sealed as sealed, r.pdf_sha256 as sha256
    from laboratory.report r join laboratory.test_order o on o.id = r.test_order where r.id = ${report}`.execute(
    work.db,
  )
  const found = rows[0] ?? work.absent()
  work.saw(found.patient, ruleFor(work.actor, found))
  work.note({ report })
  const pdf = (await work.sealing.open(work.db, found.patient, pdfField, found.sealed)) ?? work.absent()
  if (!createHash('sha256').update(Buffer.from(pdf, 'base64')).digest().equals(found.sha256))
    throw new Error(`the bytes of report ${report} are not the ones that were issued`)
  return { name: `taldau-${found.number}.pdf`, pdf }
})

const verify = act(declarations.verifyReport, async (work, { code }) => {
  const { rows } = await sql<{ at: Date; superseded: boolean; organisation: Text }>`
    select at, superseded, ${three('organisation')} as organisation from laboratory.verify(${code})`.execute(
    work.db,
  )
  const found = rows[0]
  if (!found) return { state: 'unknown' as const, issuedOn: null, organisation: null }
  return {
    state: found.superseded ? ('superseded' as const) : ('genuine' as const),
    ...{ issuedOn: dayOf(found.at), organisation: found.organisation },
  }
})

// Never a test, a value or a laboratory: the way of a letter is not secret.
const tell = act(declarations.tellOfResults, async (work, { report }) => {
  const { rows } = await sql<{ patient: string; isKept: boolean; channel: 'email' | 'sms' | 'none' | null }>`
    select r.patient, r.is_sensitive and people.is_sixteen(r.patient) as "isKept", (select w.channel from laboratory.ready_wish w where w.person = r.patient
      order by w.at desc, w.id desc limit 1) as channel
    from laboratory.report r where r.id = ${report}`.execute(work.db)
  const { patient, isKept, channel } = rows[0] ?? work.absent()
  work.saw(patient, 'system-duty')
  if (channel === 'none') return {}
  // From 16 what is sensitive is one's own: where the letter would reach a representative, none is written.
  if (isKept && (await contactOf(work, patient))?.person !== patient) return {}
  await sendMessage(work, {
    ...{ person: patient, topic: 'results-ready', text: letter.ready, link: '/cabinet/results' },
    ...(channel ? { by: channel } : {}),
  })
  return {}
})

export const reportActs = [release, open, verify, tell]

const pdfField = 'laboratory.report.pdf'

async function linesShown(work: Work, order: string): Promise<Set<string>> {
  const { rows } = await sql<{ line: string }>`
    select distinct x.order_line as line from laboratory.report_result p join laboratory.result x on x.id = p.result
    join laboratory.report r on r.id = p.report where r.test_order = ${order}`.execute(work.db)
  return new Set(rows.map(row => row.line))
}

async function paperOf(
  work: Work,
  order: Order,
  lines: readonly Line[],
  { number, code, isAmended }: { number: string; code: string; isAmended: boolean },
) {
  const organisation = await organisationById(work, order.organisation)
  const [licence] = await licencesOn(work, order.organisation, dayOf(work.now))
  const { rows } = await sql<{ name: string; birthDate: string; collectedAt: Date | null }>`
    select concat_ws(' ', p.family_name, p.given_name, p.middle_name) as name, p.birth_date::text as "birthDate",
      (select max(s.at) from laboratory.sample s where s.test_order = ${order.id}) as "collectedAt"
    from people.person_view p where p.id = ${order.patient}`.execute(work.db)
  const patient = rows[0]!
  return reportPaper({
    ...{ number, isAmended, at: work.now, orderNumber: order.number },
    ...{ organisation: organisation.name, address: organisation.address, bin: organisation.bin },
    ...{ licence: licence?.number ?? null, patient: patient.name, birthDate: patient.birthDate },
    collectedAt: patient.collectedAt,
    // What is sensitive and not ready is not named: this paper is open to more people than that result will be.
    lines: lines.filter(line => line.result?.medical || !line.isSensitive).map(toPaper),
    code: inGroups(code),
    addressOfProof: `${site().publicUrl}/results/verify/${code}`,
  })
}

function toPaper({ name, test, result }: Line): ReportLine {
  return { name, test, result: result?.medical ? result : null }
}
