// Steps of the legal core, found by names of fields and addresses so that every language walks the same.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { demoPassword } from '../app/demo/accounts.ts'
import { press, textOf } from './steps.ts'

/** Follows a link or presses a button of the page and waits for the page that follows. */
export async function follow(page: Page, what: string | Locator) {
  const link = typeof what === 'string' ? page.locator(`main ${what}`).first() : what
  await Promise.all([page.waitForEvent('domcontentloaded'), link.click()])
}

/** Gives the password where the page asks whether it is really her; ends where she had been going. */
export async function confirm(page: Page) {
  if (!page.url().includes('/confirm')) {
    const link = page.locator('main a[href*="/confirm?next="]')
    if ((await link.count()) === 0) return
    await follow(page, link.first())
  }
  await page.fill('[name=password]', demoPassword)
  await press(page)
  assert.ok(!page.url().includes('/confirm'), 'the password is hers')
}

/** Presses a button that gives a file to keep; answers the file. */
export async function save(page: Page, value: string): Promise<{ path: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`main button[value="${value}"]`).first().click({ noWaitAfter: true }),
  ])
  const path = await download.path()
  return { path, text: readFileSync(path, 'utf8') }
}

/** Presses a button that opens a paper, and comes back from it. */
export async function openPaper(page: Page, value: string) {
  const here = page.url()
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.request().method() === 'POST'),
    page.waitForEvent('domcontentloaded'),
    page.locator(`main button[value="${value}"]`).first().click({ noWaitAfter: true }),
  ])
  assert.equal(answer.headers()['content-type'], 'application/pdf')
  await page.goto(here)
}

/** Fills in the request with the fields of the law and sends it; answers its address within the cabinet. */
export async function submitRequest(page: Page, lang: string, kind: string, asks: string): Promise<string> {
  await page.goto(`/${lang}/cabinet/rights/new?kind=${kind}`)
  await confirm(page)
  await page.fill('[name="form.asks"]', asks)
  await page.fill('[name="form.facts"]', 'Клиникада қабылдауда болдым.')
  await page.fill('[name="form.documentNumber"]', '000000001')
  await page.fill('[name="form.documentDate.day"]', '6')
  await page.fill('[name="form.documentDate.month"]', '5')
  await page.fill('[name="form.documentDate.year"]', '2020')
  await page.fill('[name="form.documentIssuer"]', 'үлгі')
  await page.fill('[name="form.address"]', 'Алматы, Үлгі көшесі 1')
  const clinic = page.locator('[name=organisation] option', { hasText: /Құлақ|Ухо|Ear/ })
  await page.selectOption('[name=organisation]', (await clinic.getAttribute('value'))!)
  await press(page)
  assert.match(page.url(), /\/cabinet\/rights\/[0-9a-f-]{36}$/, await textOf(page))
  return page.url().split('/rights/')[1]!
}

/** Does what weighs much: where the password is asked first, the button is pressed again after it. */
export async function pressOfWeight(page: Page, button: string) {
  await follow(page, button)
  if (!page.url().includes('/confirm')) return
  assert.ok(page.url().includes('again=yes'), 'she is told that nothing is done yet')
  await confirm(page)
  await follow(page, button)
}

/** What the system does by itself is done within seconds: looks again until the page says so. */
export async function reloadUntil(page: Page, isThere: () => Promise<boolean>, what: string) {
  for (let tries = 0; tries < 60; tries++) {
    if (await isThere()) return
    await page.waitForTimeout(250)
    await page.reload()
  }
  assert.fail(`${what}: ${await textOf(page)}`)
}

/** Family names and whole names of patients that nobody on the staff bears: a colleague may be named to an auditor. */
export async function namesOfPatients(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select set_config('shipa.duty', 'system', false)`)
    const names = `cross join lateral (values (p.family_name), (p.family_name || ' ' || p.given_name),
      (p.given_name || ' ' || p.family_name)) as n (name)`
    const { rows } = await client.query<{ name: string }>(`
      select n.name from organisations.patient o join people.person p on p.id = o.person ${names} except
      select n.name from organisations.employment e join people.person p on p.id = e.person ${names}`)
    return rows.map(row => row.name)
  } finally {
    await client.end()
  }
}

/** Which of the names stand on the page, as whole words anywhere in its HTML. */
export async function namesOn(page: Page, names: readonly string[]): Promise<string[]> {
  const words = ` ${(await page.content()).match(/\p{L}+/gu)?.join(' ')} `
  return names.filter(name => words.includes(` ${name} `))
}
