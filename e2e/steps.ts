// What people do, step by step, found by names of fields and addresses so that every language walks the same.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { demoPassword } from '../app/demo/accounts.ts'

export interface Newcomer {
  family: string
  given: string
  email: string
  password: string
}

/** Presses the button of a form, by its value where it has one, and waits for the page that follows. */
export async function press(page: Page, value?: string) {
  const button = value
    ? page.locator(`main button[value="${value}"]`)
    : page.locator('main form button').first()
  await Promise.all([page.waitForEvent('domcontentloaded'), button.first().click()])
}

export async function signIn(page: Page, lang: string, email: string, password = demoPassword) {
  await page.goto(`/${lang}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await press(page)
  if (page.url().endsWith('/duty')) await press(page)
  assert.ok(!page.url().includes('/sign-in'), `${email} is signed in`)
}

/** Registers from the page that asks to sign in, by the letter in the mailbox; ends where she had been going. */
export async function register(page: Page, lang: string, who: Newcomer) {
  await page.locator('main a[href*="/register"]').click()
  await page.fill('[name=familyName]', who.family)
  await page.fill('[name=givenName]', who.given)
  await page.fill('[name="birthDate.day"]', '12')
  await page.fill('[name="birthDate.month"]', '4')
  await page.fill('[name="birthDate.year"]', '1988')
  await page.locator('[name=sex]').first().check({ force: true })
  await page.fill('[name=phone]', '8 700 555 01 02')
  await page.fill('[name=email]', who.email)
  await page.fill('[name=password]', who.password)
  await page.locator('[name=truth]').check({ force: true })
  await press(page)
  await page.goto(await letterTo(page, lang, who.email))
  await page.fill('[name=password]', who.password)
  await press(page)
  await acceptDocuments(page, who.password)
}

/** The link in the newest message to an address; a message is there within a second of its act. */
export async function letterTo(page: Page, lang: string, email: string): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    await page.goto(`/${lang}/mailbox?address=${encodeURIComponent(email)}`)
    const row = page.locator('main table tbody tr', { hasText: email }).locator('a')
    if ((await row.count()) > 0) {
      await row.first().click()
      const link = await page.locator('main a.button.primary').first().getAttribute('href')
      if (link) return link
    }
    await page.waitForTimeout(250)
  }
  throw new Error(`no letter came to ${email}`)
}

/** Reads and ticks whatever has to be accepted, the platform's documents and the clinic's. */
export async function acceptDocuments(page: Page, password: string) {
  for (let pages = 0; page.url().includes('/documents/accept'); pages++) {
    assert.ok(pages < 3, 'the documents are accepted at last')
    for (const tick of await page.locator('main input[type=checkbox]').all())
      await tick.check({ force: true })
    if (await page.locator('[name=password]').count()) await page.fill('[name=password]', password)
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('main form button').last().click(),
    ])
  }
}

/** Takes the first free time that the page offers and holds it. Answers the booking and when it begins. */
export async function holdFirstTime(page: Page): Promise<{ booking: string; startsAt: Date }> {
  const time = page.locator('main input[type=radio][name=at]:not([disabled])')
  if ((await page.locator('main input[type=radio][name=at]:checked').count()) === 0)
    await time.first().check({ force: true })
  const at = await page.locator('main input[type=radio][name=at]:checked').getAttribute('value')
  await press(page, 'hold')
  const booking = new URL(page.url()).searchParams.get('booking')
  assert.ok(booking && at, `the time is held: ${page.url()}`)
  return { booking, startsAt: new Date(at) }
}

/** Pays on the bank's page with a test card, the news travelling as told. */
export async function payByCard(page: Page, card: string, news = 'none') {
  await press(page)
  assert.notEqual(new URL(page.url()).port, '', 'the card is typed on another site')
  await page.fill('[name=card]', card)
  await page.locator(`[name=fault]`).evaluateAll((choices, wanted) => {
    const choice = (choices as HTMLInputElement[]).find(one => one.value === wanted)
    if (choice) choice.checked = true
  }, news)
  await Promise.all([page.waitForURL(/\/result/), page.locator('form button').click()])
}

export async function textOf(page: Page): Promise<string> {
  return ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
}
