// A request comes in: on line, at the desk or by letter. It has its number and its clock at once.
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { words } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { promisedTerms } from '../agreements/index.ts'
import { startClock } from '../deadlines/index.ts'
import { sendMessage } from '../messages/index.ts'
import { levelOfSession, sign } from '../signatures/index.ts'
import { type Filled, keyOf, sealForm } from './form.ts'
import { type Kind, sameWheneverAsked } from './kinds.ts'
import { newNumber } from './requests.ts'
import { texts as names } from './rights.texts.ts'

const texts = words({
  received: {
    kk: 'Өтінішіңіз қабылданды, нөмірі {number}. Барысы мен мерзімін төмендегі сілтемеден көресіз.',
    ru: 'Ваше обращение принято, номер {number}. Ход и срок видны по ссылке ниже.',
    en: 'Your request has been received, its number is {number}. Its progress and term are at the link below.',
  },
})

export interface Incoming {
  kind: Kind
  organisation: string
  person: string | null
  way: 'cabinet' | 'desk' | 'letter'
  filled: Filled
  shelf?: string
  about?: string
  checked: 'signed-in' | 'represented' | 'document-seen' | null
}

/**
 * Writes the request and begins its clock. Who asked for the same already and waits is joined to that
 * request: it is answered once, and no second clock runs. Breaks `objection_once`.
 */
export async function receive(
  work: Work<never>,
  incoming: Incoming,
): Promise<{ request: string; number: string; joinedTo: string | null }> {
  const { kind, organisation, person, way, filled, shelf = null, about = null, checked } = incoming
  const id = randomUUID()
  const number = await newNumber(work)
  const joins = person !== null && sameWheneverAsked.includes(kind)
  const joinedTo = joins ? await sameThatWaits(work, person, kind, organisation) : null
  const form = await sealForm(work, keyOf({ id, person }), filled)
  await sql`insert into rights.request (id, number, kind, organisation, person, asked_by, way, at, form_sealed, shelf,
      received_by, about, joined_to)
    values (${id}, ${number}, ${kind}, ${organisation}, ${person}, ${way === 'cabinet' ? work.actor.person : null}, ${way},
      ${work.now}, ${form}, ${shelf}, ${way === 'cabinet' ? null : work.actor.account}, ${about}, ${joinedTo})`.execute(
    work.db,
  )
  if (checked) await writeCheck(work, id, checked)
  // The paper is signed by hand; on line the confirmed session signs.
  if (way === 'cabinet') {
    await sign(work, {
      subject: { kind: 'request', id },
      title: names[kind],
      hash: createHash('sha256').update(JSON.stringify(filled)).digest(),
      level: levelOfSession(work),
      organisation,
      about: person,
    })
  }
  if (!joinedTo) {
    await startClock(work, {
      event: kind,
      about: id,
      organisation,
      person,
      link: `/officer/requests/${id}`,
      promised: await promisedTerms(work, { organisation, event: kind }),
    })
  }
  if (person) {
    const link = `/cabinet/rights/${id}`
    await sendMessage(work, {
      person,
      topic: 'request-received',
      text: texts.received,
      values: { number },
      link,
    })
  }
  work.note({ request: id })
  return { request: id, number, joinedTo }
}

/** Notes by what the identity is known. Breaks `identity_checked_once`. */
export async function writeCheck(
  work: Pick<Work, 'db' | 'now' | 'actor'>,
  request: string,
  how: NonNullable<Incoming['checked']>,
) {
  await sql`insert into rights.identity_check (request, at, how, by_account)
    values (${request}, ${work.now}, ${how}, ${work.actor.account})`.execute(work.db)
}

async function sameThatWaits(work: Work<never>, person: string, kind: Kind, organisation: string) {
  // Two requests sent at once would each find none: the second waits here for the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${person} ${kind} ${organisation}`}, 0))`.execute(
    work.db,
  )
  const { rows } = await sql<{ id: string | null }>`
    select rights.waits_already(${person}, ${kind}, ${organisation}) as id`.execute(work.db)
  return rows[0]!.id
}
