// What tests share of those who joined the directory: an application as it is filled in, and a verified practitioner.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Someone, World } from '../../app/testing/world.ts'
import type { Input } from '../../kernel/act.ts'
import { applyAsPractitioner } from './join/join.api.ts'
import { decideApplication, noteDocumentCheck } from './join/review.api.ts'
import { documents } from './join/shapes.ts'

export const filled: Input<typeof applyAsPractitioner> = {
  name: { kk: 'Үлгіева Сынақ', ru: 'Улгиева Сынак', en: 'Synaq Ulgieva' },
  speciality: 'otolaryngology',
  city: 'almaty',
  languages: ['kk', 'ru'],
  diploma: { number: 'ҮЛГІ-0001', year: 2008, place: 'Үлгі медицина университеті' },
  certificate: { number: 'ҮЛГІ-КЗ-0001', until: '2027-06-30' },
  licence: { number: 'ҮЛГІ-Л-0001', holder: 'Үлгі ЛОР' },
  truth: true,
  mayBePublic: true,
}

/** The organisation that keeps the directory; made where the world has none. */
export async function keeperOf(world: World): Promise<string> {
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

/** Looks up all three documents with this result. */
export async function looksUp(
  world: World,
  admin: Someone,
  application: string,
  result: Input<typeof noteDocumentCheck>['result'] = 'confirmed',
) {
  const checkedOn = world.clock.now().toISOString().slice(0, 10)
  for (const document of documents) {
    const look = { application, document, register: 'Үлгі тізілім', checkedOn, result }
    await world.run(noteDocumentCheck, look, admin)
  }
}

/** Somebody whose documents the registers confirmed. */
export async function verifiedPractitioner(
  world: World,
  admin: Someone,
  who: Someone,
  more: Partial<Input<typeof applyAsPractitioner>> = {},
): Promise<Someone> {
  const { application } = await world.run(applyAsPractitioner, { ...filled, ...more }, who)
  await looksUp(world, admin, application)
  await world.run(decideApplication, { application, outcome: 'accepted', reason: '' }, admin)
  return who
}
