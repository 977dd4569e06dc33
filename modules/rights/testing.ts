// What tests of requests share: a filled form, and the platform itself.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../../app/testing/world.ts'

export const filled = {
  name: 'Сынақова Айгерім',
  documentNumber: '012345678',
  documentDate: '2020-05-06',
  documentIssuer: 'ҚР ІІМ',
  address: 'Алматы, Абай 1',
  phone: '+77010000000',
  email: 'aigerim@demo.invalid',
  facts: 'Осы клиникада қабылдауда болдым.',
  asks: 'Қандай деректерім сақталатынын айтыңыз.',
  repeated: false,
  answerBy: 'email',
} as const

/** The organisation that runs the platform. */
export async function platformOf(world: World): Promise<string> {
  return world.arrange(async db => {
    const { rows } = await sql<{ id: string }>`
      select id from organisations.organisation where kind = 'platform'`.execute(db)
    if (rows[0]) return rows[0].id
    const id = randomUUID()
    await sql`insert into organisations.organisation (id, slug, kind, name_kk, name_ru, name_en, bin, phone, email,
        responsible_person, address_kk, address_ru, address_en, made_at)
      values (${id}, 'platforma-ulgi', 'platform', 'Платформа', 'Платформа', 'Platform', '000000000001', '+77270000000',
        'platforma@demo.invalid', 'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${world.clock.now()})`.execute(
      db,
    )
    return id
  })
}

/** Registers somebody as a patient of a clinic. */
export async function registered(world: World, organisation: string, person: string): Promise<void> {
  await world.arrange(db =>
    sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${person}, ${randomUUID().slice(0, 8)}, ${world.clock.now()})`.execute(db),
  )
}
