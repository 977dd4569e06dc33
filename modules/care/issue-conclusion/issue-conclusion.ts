import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { inGroups, newCode } from '../../../kernel/code.ts'
import { printPaper, signsNotPrintable } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { site } from '../../accounts/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { licencesOn, staffNamed, three } from '../../organisations/index.ts'
import type { Booking } from '../../scheduling/index.ts'
import { levelOfSession, sign } from '../../signatures/index.ts'
import { type Conclusion, conclusionPaper, titleOf } from '../conclusion/print.ts'
import { named } from '../conclusion/printable.ts'
import { addendaOf, diagnosisName, type Note, noteOf, numberOf, visitOf } from '../note.ts'
import { sealPdf } from '../pdf.ts'
import { issueConclusion } from './issue-conclusion.api.ts'
import { letter } from './issue-conclusion.texts.ts'

export default act(issueConclusion, async (work, { booking }) => {
  const visit = await visitOf(work, booking)
  const note = await noteOf(work, visit)
  if (!note?.signedAt) return work.refuse('not-signed')
  const document = randomUUID()
  const code = newCode()
  const year = Number(dayOf(work.now).slice(0, 4))
  const number = await nextNumber(work, visit.organisation, year)
  const conclusion = await conclusionOf(work, visit, note, { code, number: numberOf({ year, number }) })
  const paper = conclusionPaper(conclusion)
  const signs = signsNotPrintable(paper)
  if (signs.length > 0) work.refuse('cannot-be-printed', { values: named(signs) })
  const pdf = await printPaper(paper)
  const sha256 = createHash('sha256').update(pdf).digest()
  await sql`insert into care.document (id, kind, organisation, year, number, patient, booking, issued_by, issued_at, code,
      pdf_sealed, pdf_sha256)
    values (${document}, 'conclusion', ${visit.organisation}, ${year}, ${number}, ${visit.patient}, ${booking},
      ${work.actor.employment}, ${work.now}, ${code}, ${await sealPdf(work, visit.patient, pdf)},
      ${sha256})`.execute(work.db)
  work.note({ document })
  await sign(work, {
    subject: { kind: 'document', id: document },
    title: titleOf(conclusion.number),
    hash: sha256,
    level: levelOfSession(work),
    organisation: visit.organisation,
    about: visit.patient,
  })
  await sendMessage(work, {
    person: visit.patient,
    topic: 'document-issued',
    text: letter.ready,
    values: { number: conclusion.number },
    link: `/cabinet/health?person=${visit.patient}`,
  })
  return { document, number: conclusion.number, code }
})

// The row stays locked until the act is over: a refused conclusion gives its number back.
async function nextNumber(work: Work, organisation: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into care.document_counter (organisation, kind, year, last) values (${organisation}, 'conclusion', ${year}, 1)
    on conflict (organisation, kind, year) do update set last = document_counter.last + 1 returning last`.execute(
    work.db,
  )
  return rows[0]!.last
}

async function conclusionOf(
  work: Work,
  visit: Booking,
  note: Note,
  { code, number }: { code: string; number: string },
): Promise<Conclusion> {
  const { rows } = await sql<{ name: Text; address: Text; bin: string; patient: string; birthDate: string }>`
    select ${three('o.name')} as name, ${three('o.address')} as address, o.bin,
      concat_ws(' ', p.family_name, p.given_name, p.middle_name) as patient, p.birth_date as "birthDate"
    from organisations.organisation o, people.person_view p
    where o.id = ${visit.organisation} and p.id = ${visit.patient}`.execute(work.db)
  const { name, address, bin, patient, birthDate } = rows[0]!
  const doctor = (await staffNamed(work, [note.author])).get(note.author)!
  const [licence] = await licencesOn(work, visit.organisation, dayOf(work.now))
  return {
    number,
    issuedAt: work.now,
    code: inGroups(code),
    addressOfProof: `${site().publicUrl}/verify/${code}`,
    organisation: name,
    address,
    bin,
    licence: licence?.number ?? null,
    patient,
    birthDate,
    visitAt: visit.startsAt,
    doctor: doctor.name,
    position: doctor.title,
    complaints: note.complaints,
    examination: note.examination,
    diagnosis: { code: note.diagnosis, ...(await diagnosisName(work, note.diagnosis))! },
    plan: note.plan,
    addenda: await addendaOf(work, visit.patient, [visit.id]),
  }
}
