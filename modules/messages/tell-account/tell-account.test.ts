import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { configureChannels } from '../index.ts'
import showMailbox from '../show-mailbox/show-mailbox.api.ts'

const world = await openWorld()
after(() => world.close())
configureChannels({ from: 'Shipa <shipa@demo.invalid>', baseUrl: 'http://shipa.invalid', production: false })

/** The event of accounts, as a job that answers to it. */
async function happens(act: string, payload: Record<string, string>) {
  await world.arrange(db =>
    sql`insert into kernel.job (act, payload, run_at, written_at)
      values (${act}, ${JSON.stringify(payload)}, ${world.clock.now()}, ${world.clock.now()})`.execute(db),
  )
  await world.runJobs()
}

async function registration(email: string): Promise<string> {
  const id = randomUUID()
  await world.arrange(db =>
    sql`insert into accounts.registration (id, family_name, given_name, birth_date, sex, phone, email, lang, password_hash, stated_at, ends_at)
      values (${id}, 'Сынақова', 'Жаңа', '1990-01-15', 'female', '+77010000000', ${email}, 'ru', 'үлгі', ${world.clock.now()},
        ${new Date(world.clock.now().getTime() + 86_400_000)})`.execute(db),
  )
  return id
}

const letterTo = async (address: string) => (await world.run(showMailbox, { address })).messages[0]

test('who registers gets the link that confirms the mailbox, in the language of the form', async () => {
  await happens('tell-of-registration', { registration: await registration('zhana@demo.invalid') })
  const letter = await letterTo('zhana@demo.invalid')
  assert.deepEqual([letter!.subject.ru, letter!.lang], ['Подтвердите регистрацию', 'ru'])
  assert.match(letter!.link!, /^\/confirm-email\/[\w-]{40,}$/)
})

test('the owner of an address that is known is told so, and gets no link that registers', async () => {
  const someone = await world.person()
  await happens('tell-of-registration', {
    registration: await registration(`${someone.person}@demo.invalid`),
  })
  const letter = await letterTo(someone.person)
  assert.equal(letter!.subject.kk, 'Сіз бұрын тіркелгенсіз')
  assert.equal(letter!.link, '/sign-in')
})

test('PF-1.8.3: a sign-in from a new device and a change of the way in are told to the owner', async () => {
  const someone = await world.person()
  await happens('tell-of-sign-in', { account: someone.account, session: randomUUID() })
  assert.match((await letterTo(someone.person))!.body.kk, /жаңа құрылғыдан кірді: 2026 ж\. 23 қараша, 09:00/)
  world.clock.pass(1)
  await happens('tell-of-sign-in-change', { account: someone.account, what: 'password' })
  assert.equal((await letterTo(someone.person))!.link, '/cabinet/security')
})
