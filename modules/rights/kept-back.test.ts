// What a young person keeps from the parent stays kept in copies and exports too (Health Code 78(2)).
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../app/testing/world.ts'
import { finishNote } from '../care/finish-note/finish-note.api.ts'
import { markSensitive } from '../care/mark-sensitive/mark-sensitive.api.ts'
import { content } from '../care/testing.ts'
import { writeNote } from '../care/write-note/write-note.api.ts'
import { addChild } from '../people/add-child/add-child.api.ts'
import { accepts, at, book, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { answerRequest } from './answer-request/answer-request.api.ts'
import { exportMyData } from './my-privacy/my-privacy.api.ts'
import { openAnswer } from './open-answer/open-answer.api.ts'
import { showMyRequest, showMyRequests } from './show-my-requests/show-my-requests.api.ts'
import { submitRequest } from './submit-request/submit-request.api.ts'
import { filled } from './testing.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const officer = await world.staff(clinic.organisation, 'officer')
const parent = await world.person('Ана Үлгіева')
const { person: child } = await world.run(
  addChild,
  {
    familyName: 'Үлгіев',
    givenName: 'Алмас',
    birthDate: '2010-11-01',
    sex: 'male',
    ground: 'parent',
    basis: 'Туу туралы куәлік, үлгі',
    truth: true,
  },
  parent,
)
await accepts(world, clinic, parent)
await accepts(world, clinic, parent, child)
const young = await world.person('Алмас Үлгіев')
await world.arrange(db =>
  sql`update accounts.account set person = ${child} where id = ${young.account}`.execute(db),
)
const self = { ...young, person: child }
const { booking } = await book(world, clinic, parent, at('2026-11-24', '09:00'), child)
await world.arrange(db =>
  sql`update scheduling.booking set state = 'in-visit' where id = ${booking}`.execute(db),
)
await world.run(writeNote, { booking, version: 0, ...content }, clinic.doctor)
await world.run(finishNote, { booking, version: 1 }, clinic.doctor)
await world.run(markSensitive, { booking, sensitive: true }, self)

async function copyOf(someone: Someone) {
  const asked = { kind: 'copy' as const, person: child, organisation: clinic.organisation, form: filled }
  const { request, joinedTo } = await world.run(submitRequest, asked, someone)
  assert.equal(joinedTo, null)
  await world.run(
    answerRequest,
    {
      request,
      granted: true,
      says: 'Деректеріңіз осы жауапқа қоса берілді.',
      decisions: [{ recordClass: 'medical-record', decision: 'give' }],
    },
    officer,
  )
  await world.runJobs()
  return request
}

const fileOf = async (request: string, someone: Someone) => {
  const { content: file } = await world.run(openAnswer, { request, what: 'file' }, someone)
  return Buffer.from(file, 'base64').toString()
}
const exported = async (someone: Someone) => {
  const { content: file } = await world.run(exportMyData, { person: child, what: 'file' }, someone)
  return Buffer.from(file, 'base64').toString()
}

test('a kept note is in no copy that the parent asks for, and in that of the young person', async () => {
  const [ofParent, ofSelf] = [await copyOf(parent), await copyOf(self)]
  assert.ok((await fileOf(ofSelf, self)).includes(content.complaints))
  assert.ok(!(await fileOf(ofParent, parent)).includes(content.complaints))
  assert.ok((await exported(self)).includes(content.complaints))
  assert.ok(!(await exported(parent)).includes(content.complaints))
})

test('what the young person asks is open to no parent, and the parent is not joined to it', async () => {
  const asked = { kind: 'know' as const, person: child, organisation: clinic.organisation, form: filled }
  const { request } = await world.run(submitRequest, asked, self)
  assert.equal((await world.run(submitRequest, asked, parent)).joinedTo, null)
  await assert.rejects(world.run(showMyRequest, { request }, parent), { code: 'not-found' })
  await assert.rejects(world.run(openAnswer, { request, what: 'paper' }, parent), { code: 'not-found' })
  const { requests } = await world.run(showMyRequests, {}, parent)
  assert.ok(!requests.some(one => one.id === request))
})
