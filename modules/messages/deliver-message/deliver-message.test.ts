import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, afterEach, test } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { openWorld } from '../../../app/testing/world.ts'
import type { Lang } from '../../../kernel/texts.ts'
import { registerRecipient } from '../../privacy/testing.ts'
import { configureChannels, sendMessage } from '../index.ts'
import showMailbox from '../show-mailbox/show-mailbox.api.ts'

const world = await openWorld()
after(() => world.close())
const trial = { from: 'Shipa <shipa@demo.invalid>', baseUrl: 'http://shipa.invalid', production: false }
afterEach(() => configureChannels(trial))
configureChannels(trial)

const text = {
  kk: 'Қабылдауыңыз: {when}.',
  ru: 'Ваш приём: {when}.',
  en: 'Your visit: {when}.',
}
const values = { when: new Date('2026-11-24T09:00:00+05:00') }

/** Writes a message as an act would, inside a transaction as the system. */
function send(to: { person: string; by?: 'sms' } | { email: string; lang: Lang }, link = '/cabinet') {
  return world.arrange(db =>
    sendMessage(
      {
        db,
        now: world.clock.now(),
        later: async (act, payload) => {
          await sql`insert into kernel.job (act, payload, run_at, written_at)
            values (${act}, ${JSON.stringify(payload)}, ${world.clock.now()}, ${world.clock.now()})`.execute(
            db,
          )
        },
      },
      { ...to, topic: 'visit-booked', text, values, link },
    ),
  )
}

async function messageOf(person: string) {
  const found = await world.arrange(db =>
    sql<{
      id: string
      state: string
      fault: string | null
      attempts: number
      to_address: string
      link: string | null
    }>`
      select id, state, fault, attempts, to_address, link from messages.message where person = ${person}`.execute(
      db,
    ),
  )
  return found.rows[0]!
}

test('without a mail server a message is kept, in the language of the person and with the hour of Almaty', async () => {
  const someone = await world.person()
  await send({ person: someone.person })
  await world.runJobs()
  const { messages } = await world.run(showMailbox, { address: someone.person })
  assert.equal(messages.length, 1)
  const message = messages[0]!
  assert.deepEqual([message.state, message.channel, message.lang], ['kept', 'email', 'kk'])
  assert.equal(message.body.kk, 'Қабылдауыңыз: 2026 ж. 24 қараша, 09:00.')
  assert.equal(message.body.ru, 'Ваш приём: 24 ноября 2026 г. в 09:00.')
  assert.equal(message.link, '/cabinet')
})

test('the mailbox is filtered by channel and by part of an address', async () => {
  const someone = await world.person()
  await send({ person: someone.person })
  await world.runJobs()
  const part = someone.person.slice(0, 13).toUpperCase()
  assert.equal((await world.run(showMailbox, { channel: 'email', address: part })).messages.length, 1)
  assert.equal((await world.run(showMailbox, { channel: 'sms', address: part })).messages.length, 0)
})

test('in production there is no mailbox, for nobody and for nobody on duty', async () => {
  configureChannels({ ...trial, production: true })
  const clinic = await world.clinic()
  const admin = await world.staff(clinic.organisation, 'admin')
  await assert.rejects(world.run(showMailbox, {}), { code: 'not-found' })
  await assert.rejects(world.run(showMailbox, {}, admin), { code: 'not-found' })
})

test('CL-7.6: a message about a child reaches the mother', async () => {
  const mother = await world.person()
  const child = await world.person()
  await world.arrange(async db => {
    await sql`update people.person set email = null, phone = null where id = ${child.person}`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${child.person}, ${mother.person}, 'parent', 'үлгі куәлік', '2026-01-01', '2030-01-01', ${world.clock.now()})`.execute(
      db,
    )
  })
  await send({ person: child.person })
  await world.runJobs()
  assert.equal((await messageOf(child.person)).to_address, `${mother.person}@demo.invalid`)
})

test('whoever chose SMS is told by it in the trial, and by letter where nobody carries SMS', async () => {
  const tried = await world.person()
  await send({ person: tried.person, by: 'sms' })
  await world.runJobs()
  assert.equal((await messageOf(tried.person)).to_address, '+77010000000')
  configureChannels({ ...trial, production: true })
  const real = await world.person()
  await send({ person: real.person, by: 'sms' })
  await world.runJobs()
  assert.equal((await messageOf(real.person)).to_address, `${real.person}@demo.invalid`)
})

test('somebody with a phone only is told by SMS, somebody with neither is seen as not reached', async () => {
  const byPhone = await world.person()
  const byNothing = await world.person()
  await world.arrange(async db => {
    await sql`update people.person set email = null where id = ${byPhone.person}`.execute(db)
    await sql`update people.person set email = null, phone = null where id = ${byNothing.person}`.execute(db)
  })
  await send({ person: byPhone.person })
  await send({ person: byNothing.person })
  await world.runJobs()
  assert.equal((await messageOf(byPhone.person)).to_address, '+77010000000')
  const failed = await messageOf(byNothing.person)
  assert.deepEqual([failed.state, failed.fault], ['failed', 'no-address'])
})

test('a stranger cannot read the row of a message', async () => {
  const someone = await world.person()
  await send({ person: someone.person })
  const { rows } = await sql`select 1 from messages.message`.execute(world.database.kysely)
  assert.equal(rows.length, 0)
  await world.runJobs()
  assert.equal((await messageOf(someone.person)).state, 'kept')
})

test('PF-6.9: no letter leaves while nobody is registered to carry it', async t => {
  const server = await mailServer(t)
  configureChannels({ ...trial, smtpUrl: server.url })
  const someone = await world.person()
  await send({ person: someone.person })
  await world.runJobs()
  const message = await messageOf(someone.person)
  assert.deepEqual([message.state, message.fault], ['failed', 'recipient-not-registered'])
  assert.equal(server.letters.length, 0)
  await registerRecipient(world, 'mail-carrier')
})

test('PF-3.3: the carrier gets address and letter, and the register says so once', async t => {
  const server = await mailServer(t)
  configureChannels({ ...trial, smtpUrl: server.url })
  const someone = await world.person()
  await send({ person: someone.person })
  await world.runJobs()
  assert.equal(server.letters.length, 1)
  const { rows } = await world.arrange(db =>
    sql<{
      fields: string[]
      purpose: string
      ground: string
    }>`select fields, purpose, ground from privacy.disclosure
      where person = ${someone.person}`.execute(db),
  )
  assert.deepEqual(rows, [{ fields: ['email', 'letter'], purpose: 'notice', ground: 'contract' }])
})

test('with a mail server the letter leaves once, and its link is forgotten here', async t => {
  const server = await mailServer(t)
  configureChannels({ ...trial, smtpUrl: server.url })
  await send({ email: 'zhana@demo.invalid', lang: 'ru' }, '/confirm-email/secret')
  await world.runJobs()
  assert.equal(server.letters.length, 1)
  const letter = server.letters[0]!
  assert.match(letter, /To: zhana@demo\.invalid/)
  assert.match(letter, /http:\/\/shipa\.invalid\/ru\/confirm-email\/secret/)
  const { rows } = await world.arrange(db =>
    sql<{
      state: string
      link: string | null
    }>`select state, link from messages.message where to_address = 'zhana@demo.invalid'`.execute(db),
  )
  assert.deepEqual(rows, [{ state: 'sent', link: null }])
})

test('a mail server that is away is tried again later, and after eight times the message has failed', async t => {
  const server = await mailServer(t, 451)
  configureChannels({ ...trial, smtpUrl: server.url })
  const someone = await world.person()
  await send({ person: someone.person })
  await world.runJobs()
  const waiting = await messageOf(someone.person)
  assert.deepEqual([waiting.state, waiting.attempts, waiting.fault], ['queued', 1, '451'])
  for (let tries = 0; tries < 8; tries++) {
    world.clock.pass(24 * 60)
    await world.runJobs()
  }
  const given = await messageOf(someone.person)
  assert.deepEqual([given.state, given.attempts, given.fault], ['failed', 8, '451'])
})

async function mailServer(t: { after(end: () => void): void }, refuseWith?: number) {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      done(refuseWith ? Object.assign(new Error('later'), { responseCode: refuseWith }) : undefined)
    },
    async onData(stream, _session, done) {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      letters.push(Buffer.concat(parts).toString('utf8'))
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  t.after(() => server.close())
  return { letters, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}
