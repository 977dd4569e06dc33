// The card of a person: made, opened and confirmed here for every module that needs it.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

export interface Card {
  familyName: string
  givenName: string
  middleName: string | null
  birthDate: string
  sex: 'female' | 'male'
  iin: string | null
  residence: string | null
  phone: string | null
}

export interface PersonCard extends Card {
  id: string
  email: string | null
  lang: Lang
}

/** What makes a person: the card, and who states that it is true (oneself when nobody is named). */
export interface NewPerson {
  familyName: string
  givenName: string
  middleName?: string | null
  birthDate: string
  sex: 'female' | 'male'
  iin?: string | null
  residence?: string | null
  phone?: string | null
  email?: string | null
  lang?: Lang
  statedBy?: string
  /** When it was stated, if not now. */
  statedAt?: Date
}

type InWork = Pick<Work, 'db' | 'now' | 'sealing'>

const iinField = 'people.person.iin'

/** Makes a person with a sealed number and the statement that the data is true. Breaks `person_iin_once`. */
export async function makePerson(work: InWork, given: NewPerson): Promise<string> {
  const id = randomUUID()
  const iin = given.iin ?? null
  const sealed = iin && (await work.sealing.seal(work.db, id, iinField, iin))
  await sql`insert into people.person (id, family_name, given_name, middle_name, birth_date, sex, iin_sealed,
      iin_blind, phone, email, residence, lang, made_at)
    values (${id}, ${given.familyName}, ${given.givenName}, ${given.middleName ?? null}, ${given.birthDate},
      ${given.sex}, ${sealed}, ${blindOf(work, iin)}, ${given.phone ?? null}, ${given.email ?? null},
      ${given.residence ?? null}, ${given.lang ?? 'kk'}, ${work.now})`.execute(work.db)
  await stateTruth({ ...work, now: given.statedAt ?? work.now }, id, given.statedBy ?? id, {
    familyName: given.familyName,
    givenName: given.givenName,
    middleName: given.middleName ?? null,
    birthDate: given.birthDate,
    sex: given.sex,
    iin,
    residence: given.residence ?? null,
    phone: given.phone ?? null,
  })
  return id
}

/** The card of a person whom the policies let the actor see, with the number opened; null otherwise. */
export async function personCard(work: InWork, person: string): Promise<PersonCard | null> {
  const { rows } = await sql<PersonCard & { sealed: Buffer | null }>`
    select id, family_name as "familyName", given_name as "givenName", middle_name as "middleName",
      birth_date as "birthDate", sex, residence, phone, email, lang, iin_sealed as sealed
    from people.person where id = ${person}`.execute(work.db)
  if (!rows[0]) return null
  const { sealed, ...card } = rows[0]
  return { ...card, iin: sealed && (await work.sealing.open(work.db, person, iinField, sealed)) }
}

/** The person with this identification number, among those whom the policies let the actor see. */
export async function personByIin(work: InWork, iin: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from people.person where iin_blind = ${blindOf(work, iin)}`.execute(work.db)
  return rows[0]?.id ?? null
}

/** Writes a corrected card over the old one, with its statement of truth. Breaks `person_iin_once`. */
export async function changeCard(work: InWork, person: string, card: Card, statedBy: string): Promise<void> {
  const sealed = card.iin && (await work.sealing.seal(work.db, person, iinField, card.iin))
  await sql`update people.person set family_name = ${card.familyName}, given_name = ${card.givenName},
      middle_name = ${card.middleName}, birth_date = ${card.birthDate}, sex = ${card.sex}, iin_sealed = ${sealed},
      iin_blind = ${blindOf(work, card.iin)}, residence = ${card.residence}, phone = ${card.phone}
    where id = ${person}`.execute(work.db)
  await stateTruth(work, person, statedBy, card)
}

/** The blind index by which a person is found by the number. */
export function blindOf(work: Pick<Work, 'sealing'>, iin: string | null): Buffer | null {
  return iin === null ? null : work.sealing.blind(iinField, iin)
}

async function stateTruth(work: InWork, person: string, statedBy: string, card: Card) {
  const { familyName, givenName, middleName, birthDate, sex, iin, residence, phone } = card
  const exact = JSON.stringify([familyName, givenName, middleName, birthDate, sex, iin, residence, phone])
  // Keyed, because the number in a plain hash could be found by trying them all.
  const digest = work.sealing.blind('people.truth_statement', exact)
  await sql`insert into people.truth_statement (person, stated_by, card_digest, stated_at)
    values (${person}, ${statedBy}, ${digest}, ${work.now})`.execute(work.db)
}
