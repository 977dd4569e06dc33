// Recipients that a world of tests needs.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../../app/testing/world.ts'
import { newToken, tokenHash } from '../accounts/index.ts'

/** Registers a recipient in the platform's register, or in that of `owner`. Answers its id. */
export async function registerRecipient(
  world: World,
  kind: string,
  {
    country = 'KZ',
    owner = null,
    email = null,
  }: { country?: string; owner?: string | null; email?: string | null } = {},
): Promise<string> {
  const recipient = `${kind}-${randomUUID().slice(0, 8)}`
  await world.arrange(db =>
    sql`insert into privacy.recipient (id, owner, kind, name_kk, name_ru, name_en, bin, country, email, contract, added_at)
      values (${recipient}, ${owner}, ${kind}, 'Үлгі алушы', 'Получатель-образец', 'Sample recipient', '000000000009',
        ${country}, ${email}, 'ҮЛГІ-1', ${world.clock.now()})`.execute(db),
  )
  await acceptTerms(world, recipient)
  return recipient
}

/** The recipient has signed the terms for partners, where the platform has published any. */
export async function acceptTerms(world: World, recipient: string): Promise<void> {
  const at = world.clock.now()
  await world.arrange(db =>
    sql`insert into privacy.recipient_terms (recipient, edition, at, paper)
      select ${recipient}, agreements.in_force(d.id, ${at}), ${at}, 'ҮЛГІ' from agreements.document d
      where d.kind = 'partner-terms' and agreements.in_force(d.id, ${at}) is not null`.execute(db),
  )
}

/** What the acts of this module are asked with about the victim, by act, for those who should not reach it. */
export async function privacyOf(world: World, clinic: Clinic, victim: Someone, officer: Someone) {
  const { organisation } = clinic
  const { person } = victim
  const now = world.clock.now()
  const laboratory = await registerRecipient(world, 'processor', { owner: organisation })
  const leaving = await registerRecipient(world, 'processor', { owner: organisation })
  const [order, shown, footage, use, camera, consent] = Array.from({ length: 6 }, () => randomUUID())
  const tokens = { order: newToken(), letter: newToken() }
  // Whoever holds a letter may use its link, so that of the victim would prove nothing: it is somebody else's.
  const other = await world.person('Ұмытшақ Үлгіев')
  await world.arrange(async db => {
    for (const id of [order, shown])
      await sql`insert into privacy.processor_order (id, recipient, what, at)
        values (${id}, ${laboratory}, 'confirm-month', ${new Date(now.getTime() + (id === order ? 0 : 1))})`.execute(
        db,
      )
    await sql`insert into privacy.order_link (token_hash, processor_order, made_at)
      values (${tokenHash(tokens.order)}, ${shown}, ${now})`.execute(db)
    await sql`insert into privacy.unsubscribe_link (token_hash, person, topic, channel, made_at)
      values (${tokenHash(tokens.letter)}, ${other.person}, 'news', 'email', ${now})`.execute(db)
    await sql`insert into privacy.camera (id, organisation, place_kk, place_ru, place_en, has_sound, keep_days, since, added_by)
      values (${camera}, ${organisation}, 'Кіреберіс', 'Вход', 'Entrance', true, 30, '2026-11-01', ${officer.account})`.execute(
      db,
    )
    for (const [purpose, id] of [
      ['filming', consent],
      ['publication', randomUUID()],
    ])
      await sql`insert into privacy.consent (id, person, given_by, organisation, purpose, edition, channel, from_at, until, address, device)
        select ${id}, ${person}, ${person}, ${organisation}, ${purpose}, c.edition, 'switch', ${now}, c.until, '', '' from privacy.consent c
        where c.person = ${person} and c.organisation = ${organisation} and c.purpose = 'care' limit 1`.execute(
        db,
      )
    await sql`select set_config('shipa.organisation', ${organisation}, true), set_config('shipa.duty', 'officer', true)`.execute(
      db,
    )
    await sql`insert into privacy.footage (id, organisation, kept_at, filmed_at, keep_until, by_account)
      values (${footage}, ${organisation}, 'Сөре 4', ${now}, '2026-12-30', ${officer.account})`.execute(db)
    await sql`insert into privacy.footage_person (footage, person, role) values (${footage}, ${person}, 'patient')`.execute(
      db,
    )
    await sql`insert into privacy.footage_use (id, footage, what, at, by_account)
      values (${use}, ${footage}, 'Дәріс', ${now}, ${officer.account})`.execute(db)
  })
  return {
    'show-consent-receipt': { consent },
    'print-consent-receipt': { consent },
    'find-who-asked': { words: 'Жасырынова' },
    'set-preference': { organisation, topic: 'news', channel: 'post', wanted: true },
    'refuse-messages-at-desk': { person, topic: 'news', channel: 'post', proof: 'хат 1' },
    'show-unsubscribe': { token: tokens.letter },
    unsubscribe: { token: tokens.letter },
    'show-processor-order': { token: tokens.order },
    'answer-processor-order': { token: tokens.order, what: 'done' },
    'record-processor-answer': { order, what: 'done' },
    'add-recipient': {
      ...{
        id: 'bejimdi',
        kind: 'processor',
        nameKk: 'Үлгі',
        nameRu: 'Үлгі',
        nameEn: 'Ulgi',
        country: 'KZ',
        contract: '1',
      },
    },
    'end-recipient': { recipient: leaving, reason: 'бітті' },
    'accept-partner-terms': { recipient: laboratory, edition: randomUUID(), paper: 'ҮЛГІ' },
    'disclose-by-law': {
      ...{ person, recipient: laboratory, ground: 'inquiry', requester: 'Үлгі сот' },
      ...{ documentNumber: '1', documentDate: '2026-11-20', fields: ['name'] },
    },
    'register-footage': {
      ...{ camera, keptAt: 'Сөре 5', keepDays: 3 },
      ...{ filmedAt: new Date(now.getTime() - 60_000).toISOString(), filmedUntil: now.toISOString() },
      people: [{ person, role: 'patient' }],
    },
    'name-in-footage': { footage, people: [{ person, role: 'companion' }] },
    'list-footage': { footage },
    'take-mark-off-footage': { use },
    'mark-footage-for-publication': { footage, what: 'Конгресс' },
    'end-camera': { camera },
    'add-camera': { placeKk: 'Дәліз', placeRu: 'Коридор', placeEn: 'Corridor', hasSound: false, keepDays: 3 },
  }
}
