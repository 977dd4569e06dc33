// Who looks: nobody, a patient and every duty of the demonstration, signed in through the real form.
import type { Browser, BrowserContext } from 'playwright-core'
import { demoAccounts, demoPassword } from '../../app/demo/accounts.ts'

export interface Visitor {
  name: string
  context: BrowserContext
}

/** In this order: a page is shown as the first of them sees it. */
export async function openVisitors(browser: Browser, baseURL: string): Promise<Visitor[]> {
  const newContext = async () => {
    const context = await browser.newContext({ baseURL, locale: 'kk-KZ', timezoneId: 'Asia/Almaty' })
    context.setDefaultTimeout(30_000)
    return context
  }
  const visitors = [{ name: 'public', context: await newContext() }]
  for (const { email, duty } of demoAccounts) {
    const name = duty ?? 'person'
    if (visitors.some(visitor => visitor.name === name)) continue
    const context = await newContext()
    await signIn(context, email, duty !== null)
    visitors.push({ name, context })
  }
  return visitors
}

async function signIn(context: BrowserContext, email: string, onDuty: boolean) {
  const page = await context.newPage()
  await page.goto('/kk/sign-in')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', demoPassword)
  await page.locator('form:has(input[name=password]) button').click()
  await page.waitForURL(url => !url.pathname.endsWith('/sign-in'))
  if (onDuty) {
    await page.goto('/kk/duty')
    await page.locator('form:has(input[name=employment]) button').first().click()
    await page.waitForURL(url => !url.pathname.endsWith('/duty'))
  }
  await page.close()
}
