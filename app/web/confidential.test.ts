// BL-1: what is in the system is confidential: every workplace says so, and a file about people leaves it only by an
// act that names duty and purpose and stands in the journal.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { ZodBase64, ZodObject } from 'zod'
import { duties } from '../../modules/organisations/index.ts'
import { exportMyData } from '../../modules/rights/my-privacy/my-privacy.api.ts'
import { allActs } from '../modules.ts'
import { allPages } from '../pages.ts'
import { openWorld } from '../testing/world.ts'
import { servePages } from './pages.tsx'
import { texts } from './texts.ts'

const world = await openWorld()
after(() => world.close())
const [clinic, platform] = [await world.clinic(), await world.clinic('Шипа')]
await world.arrange(db =>
  sql`update organisations.organisation set kind = 'platform' where id = ${platform.organisation}`.execute(
    db,
  ),
)
const pages = allPages(world.gate)
const server = new Hono({ strict: false })
servePages(server, {
  gate: world.gate,
  assets: { css: '/assets/test.css', island: name => name, file: () => undefined },
  pages,
  trial: false,
  publicUrl: 'http://localhost',
  placeOf: async () => undefined,
})

test('BL-1: every workplace says in the language of its reader that it is confidential', async () => {
  const workplaces = pages.filter(({ frame, path }) => frame === 'staff' && !path.includes(':'))
  const shown = new Set<string>()
  for (const duty of duties) {
    const someone = await world.staff((duty === 'admin' ? platform : clinic).organisation, duty)
    for (const { path } of workplaces) {
      const lang = (['kk', 'ru', 'en'] as const)[shown.size % 3]!
      const answer = await server.request(`/${lang}${path}`, {
        headers: { cookie: `shipa=${someone.token}` },
      })
      if (answer.status !== 200) continue
      const html = await answer.text()
      assert.match(html, new RegExp(`<p class="mark">.*${texts.confidential[lang]}</p>`), `${duty} ${path}`)
      shown.add(path)
    }
  }
  // One that changes a rule is opened only from that rule.
  const unseen = workplaces.map(({ path }) => path).filter(path => !shown.has(path))
  assert.deepEqual(unseen, ['/deadlines/change'])
})

test('BL-1: a file about people is given to a duty or to the person, never to whoever asks', () => {
  const files = allActs
    .map(({ declaration }) => declaration)
    .filter(({ answers, touches }) => touches.length > 0 && holdsFile(answers))
  assert.ok(files.length > 5)
  for (const { name, who, purpose } of files) {
    // The link of an answer is a secret that the person was given.
    if (name !== 'open-answer') assert.ok(!who.includes('anyone'), name)
    assert.ok(purpose, name)
  }
})

test('BL-1: whoever takes data out stands in the journal', async () => {
  const aigerim = await world.person('Айгерім Сынақова')
  await world.run(exportMyData, { person: aigerim.person, what: 'file' }, aigerim)
  const { rows } = await world.arrange(db =>
    sql<{ purpose: string }>`select purpose from journal.passage
      where act = 'export-my-data' and ${aigerim.person} = any (persons) and account = ${aigerim.account}`.execute(
      db,
    ),
  )
  assert.deepEqual(rows, [{ purpose: 'rights' }])
})

function holdsFile(answers: unknown): boolean {
  return (
    answers instanceof ZodObject && Object.values(answers.shape).some(field => field instanceof ZodBase64)
  )
}
