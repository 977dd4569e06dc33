import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { isRegistered } from '../../organisations/index.ts'
import { isForEachPerson, missingEditions, type Written, writeAcceptance } from '../acceptance.ts'
import { wholeOf } from '../answers.ts'
import { type Edition, editionsInForce, inLanguage } from '../editions.ts'
import type { DocumentKind } from '../kinds.ts'
import { acceptByMessenger, acceptByPhone, acceptOnPaper, showReading } from './accept-by-staff.api.ts'
import { shortLines } from './short-lines.ts'

/** What reception may take an acceptance of; the rest of a clinic's documents is only shown. */
const kinds: readonly DocumentKind[] = ['offer', 'clinic-data-consent']

type Asked = { person: string; edition: string; shown: string }
type Code = 'edition-changed' | 'accepted-already' | 'not-yet'

export const showReadingAct = act(showReading, async (work, { person }) => {
  await patientHere(work, person)
  const { rows } = await sql<{ name: string; phone: string | null; contract: string | null }>`
    select p.given_name || ' ' || p.family_name as name, p.phone,
      (select c.number from agreements.contract c where c.person = p.id and c.organisation = ${work.actor.organisation}
        and not exists (select from agreements.standing_notice n where n.contract = c.id and n.ends_at <= ${work.now})
        order by c.nth desc limit 1) as contract
    from people.person_view p where p.id = ${person}`.execute(work.db)
  const missing = await missingEditions(work, work.actor.organisation, kinds, person)
  return {
    ...(rows[0] ?? work.absent()),
    documents: missing.map(edition => ({ ...wholeOf(edition), isConsent: isForEachPerson(edition) })),
  }
})

export const acceptByPhoneAct = act(acceptByPhone, async (work, asked) => {
  const { readIn, read, calledAt, phone, recording } = asked
  const edition = await readyToAccept(work, asked)
  const lines = shortLines((inLanguage(edition, readIn) ?? inLanguage(edition, 'ru')!).short)
  if (lines.some((_, place) => !read.includes(place))) work.refuse('lines-unread')
  if (new Date(calledAt) > work.now) work.refuse('not-yet')
  const evidence = { calledAt, phone, read: lines.length, ...(recording ? { recording } : {}) }
  return write(work, edition, asked.person, { way: 'phone', lang: readIn, evidence })
})

export const acceptByMessengerAct = act(acceptByMessenger, async (work, asked) => {
  const { wroteAt, handle, text } = asked
  const edition = await readyToAccept(work, asked)
  if (new Date(wroteAt) > work.now) work.refuse('not-yet')
  return write(work, edition, asked.person, { way: 'messenger', evidence: { wroteAt, handle, text } })
})

export const acceptOnPaperAct = act(acceptOnPaper, async (work, asked) => {
  const edition = await readyToAccept(work, asked)
  // Who saw the person sign is the member of staff who keeps it.
  const evidence = { paper: asked.paper, witness: work.actor.employment! }
  return write(work, edition, asked.person, { way: 'desk-paper', lang: asked.signedIn, evidence })
})

export const staffActs = [showReadingAct, acceptByPhoneAct, acceptByMessengerAct, acceptOnPaperAct]

async function readyToAccept(work: Work<Code>, { person, edition: id, shown }: Asked): Promise<Edition> {
  await patientHere(work, person)
  const inForce = await editionsInForce(work, work.actor.organisation, kinds)
  const edition = inForce.find(one => one.id === id)
  if (edition?.hash.toString('hex') !== shown) return work.refuse('edition-changed')
  const missing = await missingEditions(work, edition.organisation, [edition.kind], person)
  if (missing.length === 0) work.refuse('accepted-already')
  return edition
}

async function patientHere(work: Work<never>, person: string) {
  if (!(await isRegistered(work, work.actor.organisation!, person))) work.absent()
  work.saw(person, 'front-desk')
}

async function write(
  work: Work<never>,
  edition: Edition,
  person: string,
  by: Pick<Written, 'way' | 'evidence' | 'lang'>,
): Promise<{ acceptance: string }> {
  const acceptance = await writeAcceptance(work, edition, {
    account: null,
    person,
    onBehalfOf: null,
    ticked: '',
    confirmation: 'none',
    ...by,
  })
  return { acceptance: acceptance.id }
}
