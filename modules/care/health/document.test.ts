import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { servePages } from '../../../app/web/pages.tsx'
import { issueConclusion } from '../issue-conclusion/issue-conclusion.api.ts'
import { pages } from '../pages.ts'
import { signedVisit } from '../testing.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await signedVisit(world)
const server = new Hono()
servePages(server, {
  gate: world.gate,
  assets: { css: '/assets/test.css', island: name => name, file: () => undefined },
  pages,
  trial: true,
  publicUrl: 'http://localhost',
  placeOf: async () => undefined,
})

test('the doctor takes a document back with a reason; the patient is offered no such thing', async () => {
  const { document } = await world.run(issueConclusion, { booking }, clinic.doctor)
  const own = `/kk/cabinet/health/${document}`
  const issued = `/kk/doctor/documents/${document}`
  assert.doesNotMatch(await read(own, patient), /name="reason"/)
  assert.match(await read(issued, clinic.doctor), /name="reason"/)

  const empty = await send(issued, clinic.doctor, { do: 'revoke', reason: '' })
  assert.equal(empty.status, 422)
  assert.match(await read(issued, clinic.doctor), /Жарамды/)

  const revoked = await send(issued, clinic.doctor, { do: 'revoke', reason: 'Туған күні қате жазылған' })
  assert.equal(revoked.headers.get('location'), issued)
  const page = await read(issued, clinic.doctor)
  assert.match(page, /Күші жойылған/)
  assert.doesNotMatch(page, /name="reason"/)
  assert.match(await read(own, patient), /Күші жойылған/)
})

async function read(path: string, someone: Someone): Promise<string> {
  const answer = await server.request(path, { headers: { cookie: `shipa=${someone.token}` } })
  assert.equal(answer.status, 200)
  return answer.text()
}

function send(path: string, someone: Someone, fields: Record<string, string>) {
  return server.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie: `shipa=${someone.token}` },
  })
}
