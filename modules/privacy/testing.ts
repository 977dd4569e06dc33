// Recipients that a world of tests needs.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../../app/testing/world.ts'

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
