import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { whoDecides } from '../../care/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { isIdentified, three } from '../../organisations/index.ts'
import { ageOn } from '../../people/index.ts'
import { arriveByVideo, callOffByVideo, finishVisit } from '../../scheduling/index.ts'
import { levelOfSession, sign } from '../../signatures/index.ts'
import { lineHeld, presentSince, type Side } from '../room-times.ts'
import { edition, statement, statementHash } from '../statement.ts'
import { agreementTitle } from '../telemedicine.texts.ts'
import { hasRelay, iceServers } from '../turn.ts'
import {
  agreementOf,
  mustPay,
  openMessage,
  type Room,
  refuseClosed,
  roomFor,
  sealMessage,
} from './find-room.ts'
import * as api from './room.api.ts'
import { filesOf } from './room-files.ts'

const anybody = ['treating-doctor', 'self'] as const

const show = act(api.showRoom, async (work, { booking: id }) => {
  const room = await roomFor(work, id, anybody)
  const { booking, side, times, door } = room
  const here = await whoIsHere(work, id)
  return {
    ...(await namesOf(work, id)),
    side,
    number: booking.number,
    opensAt: times.opensAt.toISOString(),
    startsAt: times.startsAt.toISOString(),
    closesAt: times.closesAt.toISOString(),
    door,
    stage: stageOf(room),
    agreedAt: (await agreementOf(work, id))?.toISOString() ?? null,
    mustPay: await mustPay(work, booking),
    patientIsHere: here.has('patient'),
    doctorIsHere: here.has('doctor'),
    // Whether the clinic has seen a document is the doctor's to know, who must make sure.
    knownAtClinic: side === 'doctor' && (await isIdentified(work, booking.organisation, booking.patient)),
    identity: await identityOf(work, id),
    hasRelay: hasRelay(),
    ...(await filesOf(work, room)),
    messages: await messagesOf(work, room),
  }
})

const agree = act(api.agreeToVideo, async (work, { booking: id, edition: shown }) => {
  const { booking, over } = await roomFor(work, id, ['self'])
  if (over) work.refuse('visit-over')
  if (!(await mayAgree(work, booking.patient))) work.refuse('agrees-alone')
  if (shown !== edition) work.refuse('statement-changed')
  const agreement = randomUUID()
  const hash = statementHash()
  await sql`insert into telemedicine.agreement (id, booking, by_person, at, edition, statement_kk, statement_ru, hash)
    values (${agreement}, ${id}, ${work.actor.person}, ${work.now}, ${edition}, ${statement.kk}, ${statement.ru}, ${hash})`.execute(
    work.db,
  )
  await sign(work, {
    subject: { kind: 'informed-consent', id: agreement },
    title: agreementTitle,
    hash,
    level: levelOfSession(work),
    organisation: booking.organisation,
    about: booking.patient,
    evidence: { booking: id, edition },
  })
  return {}
})

const enter = act(api.enterRoom, async (work, { booking: id }) => {
  const room = await roomFor(work, id, anybody)
  await refuseClosed(work, room)
  const { booking, side, times } = room
  if (side === 'patient') {
    if (await mustPay(work, booking)) work.refuse('pay-first')
    if (booking.state === 'booked' && !(await arriveByVideo(work, booking))) work.refuse('changed-meanwhile')
  }
  const line = randomUUID()
  await sql`insert into telemedicine.line (id, booking, side, person, entered_at, seen_at)
    values (${line}, ${id}, ${side}, ${work.actor.person}, ${work.now}, ${work.now})`.execute(work.db)
  const { closesAt } = times
  await work.later(
    'sweep-room',
    { booking: id },
    { at: closesAt, key: `sweep-room:${id}:${closesAt.toISOString()}` },
  )
  return { line, ice: iceServers(line, work.now) }
})

const write = act(api.writeMessage, async (work, { booking: id, text }) => {
  const room = await roomFor(work, id, anybody)
  await refuseClosed(work, room)
  const { organisation, practitioner, patient } = room.booking
  const message = randomUUID()
  await sql`insert into telemedicine.message (id, booking, organisation, practitioner, patient, side, person, at, text_sealed)
    values (${message}, ${id}, ${organisation}, ${practitioner}, ${patient}, ${room.side}, ${work.actor.person}, ${work.now},
      ${await sealMessage(work, patient, text)})`.execute(work.db)
  return { message }
})

const checkWho = act(api.checkIdentity, async (work, { booking: id, way }) => {
  const { booking } = await roomFor(work, id, ['treating-doctor'])
  if (booking.state !== 'in-visit') work.refuse('not-let-in')
  if (way === 'known' && !(await isIdentified(work, booking.organisation, booking.patient)))
    work.refuse('not-known-here')
  await sql`insert into telemedicine.identity_check (booking, way, by_employment, at)
    values (${id}, ${way}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  return {}
})

const end = act(api.endVideoVisit, async (work, { booking: id, outcome }) => {
  const { booking } = await roomFor(work, id, ['treating-doctor'])
  if (outcome === 'took-place') {
    if (!(await finishVisit(work, id))) work.refuse('changed-meanwhile')
    return {}
  }
  const seconds = await secondsOf(work, id)
  if (!seconds.patientCame) work.refuse('patient-never-came')
  // Without knowing who was there it was no service, however long they spoke.
  if (lineHeld(seconds) && (await identityOf(work, id))) work.refuse('line-held')
  if (!(await callOffByVideo(work, booking))) work.refuse('changed-meanwhile')
  return {}
})

export const roomActs: readonly Act<any>[] = [show, agree, enter, write, checkWho, end]

function stageOf({ booking, side, over, door }: Room): Answer<typeof api.showRoom>['stage'] {
  if (over) return 'over'
  // The doctor ends a visit also after its room has closed.
  if (booking.state === 'in-visit' && (side === 'doctor' || door !== 'late')) return 'let-in'
  if (door === 'late') return 'over'
  return booking.state === 'booked' ? 'before' : 'waiting'
}

/** Health Code Art. 78(2): from 16 to 18 nobody agrees in the patient's place. */
async function mayAgree(work: Work, patient: string): Promise<boolean> {
  if (patient === work.actor.person) return true
  const { rows } = await sql<{ birthDate: string }>`
    select birth_date::text as "birthDate" from people.person_view where id = ${patient}`.execute(work.db)
  const { birthDate } = rows[0] ?? work.absent()
  return whoDecides(ageOn(birthDate, dayOf(work.now)), false).includes('representative')
}

async function whoIsHere(work: Work, booking: string): Promise<Set<Side>> {
  const { rows } = await sql<{ side: Side }>`select distinct side from telemedicine.line
    where booking = ${booking} and seen_at > ${presentSince(work.now)}`.execute(work.db)
  return new Set(rows.map(row => row.side))
}

async function namesOf(work: Work, booking: string) {
  const { rows } = await sql<
    Pick<Answer<typeof api.showRoom>, 'service' | 'doctor' | 'patient' | 'clinic' | 'phone'>
  >`select ${three('s.name')} as service, ${three('d.name')} as doctor, ${three('o.name')} as clinic, o.phone,
      concat_ws(' ', p.family_name, p.given_name, p.middle_name) as patient
    from scheduling.booking_view b
    join organisations.service s on s.id = b.service
    join organisations.practitioner d on d.id = b.practitioner
    join organisations.organisation o on o.id = b.organisation
    join people.person_view p on p.id = b.patient
    where b.id = ${booking}`.execute(work.db)
  return rows[0]!
}

async function identityOf(work: Work, booking: string) {
  const { rows } = await sql<{ way: 'document' | 'known' }>`
    select way from telemedicine.identity_check where booking = ${booking}`.execute(work.db)
  return rows[0]?.way ?? null
}

async function messagesOf(work: Work, { booking }: Room) {
  const { rows } = await sql<{ message: string; side: Side; person: string; at: Date; sealed: Buffer }>`
    select id as message, side, person, at, text_sealed as sealed from telemedicine.message
    where booking = ${booking.id} order by at desc, id desc limit 500`.execute(work.db)
  const messages = []
  for (const { sealed, person, at, ...row } of rows.reverse()) {
    const text = await openMessage(work, booking.patient, sealed)
    // Of a person whose key was destroyed nothing can be told any more.
    if (text !== null)
      messages.push({ ...row, text, at: at.toISOString(), mine: person === work.actor.person })
  }
  return messages
}

async function secondsOf(work: Work, booking: string) {
  const { rows } = await sql<{ patientCame: boolean; patient: number; doctor: number }>`
    select coalesce(bool_or(side = 'patient'), false) as "patientCame",
      coalesce(sum(connected_seconds) filter (where side = 'patient'), 0)::int as patient,
      coalesce(sum(connected_seconds) filter (where side = 'doctor'), 0)::int as doctor
    from telemedicine.line where booking = ${booking}`.execute(work.db)
  return rows[0]!
}
