// Every page, as each of its people sees it on a phone: axe finds nothing, nothing sticks out of the screen,
// no script fails. All languages, widths and schemes are looked at by `npm run gallery`.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { allPages } from '../app/pages.ts'
import { takePicture } from './gallery/look.ts'
import { openVisitors } from './gallery/visitors.ts'
import { walk } from './gallery/walk.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const folder = mkdtempSync(join(tmpdir(), 'shipa-look-'))
after(() => rmSync(folder, { recursive: true }))
const pages = allPages(stage.gate)
const left = new Set(pages)

for (const { name, context } of await openVisitors(stage.browser, stage.url)) {
  test(`nothing stands in the way of ${name === 'public' ? 'a visitor' : `somebody signed in as ${name}`}`, async () => {
    const sights = await walk(context, pages, left)
    const findings: string[] = []
    for (const { page, path } of sights) {
      left.delete(page)
      const look = { lang: 'kk', width: 390, scheme: 'light' } as const
      for (const said of await takePicture(context, path, look, join(folder, 'page.png')))
        findings.push(`${path}: ${said}`)
    }
    assert.deepEqual(findings, [])
  })
}

test('hardly a page was left out', t => {
  t.diagnostic(`not seen: ${[...left].map(page => page.path).join(' ')}`)
  assert.ok(left.size <= pages.length / 5, 'links lead to nearly every page')
})

test('a person signs in and reaches her visits with the keyboard alone', async () => {
  const page = await stage.visitor()
  await page.goto('/kk/sign-in')
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if (
        await page
          .locator(selector)
          .first()
          .evaluate(element => element === document.activeElement)
      )
        return
      await page.keyboard.press('Tab')
    }
    assert.fail(`${selector} is not reached by Tab`)
  }
  await reach('[name=email]')
  await page.keyboard.type('aigerim@demo.shipa.invalid')
  await reach('[name=password]')
  await page.keyboard.type('qulaq-demo-2026')
  await Promise.all([page.waitForURL(/\/cabinet/), page.keyboard.press('Enter')])
  await reach('main a[href*="/cabinet/visits/"]')
  await Promise.all([page.waitForURL(/\/cabinet\/visits\//), page.keyboard.press('Enter')])
})
