// What happens when plans change: a child's visit moved and cancelled, money given back or charged by the
// numbers of the accepted offer, a visit missed; and signing in by a passkey.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { demoPassword } from '../app/demo/accounts.ts'
import { openStage } from './stage.ts'
import { acceptDocuments, holdFirstTime, payByCard, press, signIn, textOf } from './steps.ts'

const stage = await openStage()
const hour = 60

/** Books with the demonstration's doctor on a day, for the first or the second person of the list. */
async function book(
  page: Page,
  lang: string,
  who: { second?: boolean; paid: 'card' | 'at-desk'; day: string },
) {
  await page.goto(`/${lang}/find?words=${encodeURIComponent('Нұрсұлтан')}`)
  await page.locator('.result-who a').first().click()
  const doctor = page.url().split('/doctors/')[1]!.split('?')[0]!
  await page.goto(`/${lang}/book/${doctor}`)
  await acceptDocuments(page, demoPassword)
  const people = page.locator('main [name=for]')
  await people.nth(who.second ? 1 : 0).check({ force: true })
  await press(page)
  const address = new URL(page.url())
  address.searchParams.set('from', who.day)
  await page.goto(address.href)
  const visit = await holdFirstTime(page)
  await page.locator(`[name=paid][value=${who.paid}]`).check({ force: true })
  await press(page, 'book')
  return visit
}

test('Aigerim books for her son, moves the visit and cancels it in time for nothing', async () => {
  const page = await stage.visitor({ phone: true })
  await signIn(page, 'kk', 'aigerim@demo.shipa.invalid')
  const { booking } = await book(page, 'kk', { second: true, paid: 'at-desk', day: '2026-11-25' })
  assert.match(page.url(), new RegExp(`/cabinet/visits/${booking}`))
  assert.match(await textOf(page), /Әлихан/)

  await page.goto(`/kk/cabinet/visits/${booking}/move?from=2026-11-26`)
  await page.locator('main input[type=radio][name=at]:not([disabled])').nth(1).check({ force: true })
  await press(page, 'move')
  assert.match(await textOf(page), /26 қараша|27 қараша/)

  await page.goto(`/kk/cabinet/visits/${booking}/cancel`)
  assert.match(await textOf(page), /тегін/i, 'the consequence stands before the button')
  await press(page, 'cancel')
  assert.ok((await page.locator('main a[href$="/cancel"]').count()) === 0, 'it cannot be cancelled twice')
})

test('Daniyar pays by card, cancels in time, and the money goes back', async () => {
  const page = await stage.visitor()
  await signIn(page, 'ru', 'daniyar@demo.shipa.invalid')
  const { booking } = await book(page, 'ru', { paid: 'card', day: '2026-11-27' })
  await payByCard(page, '4000 0000 0000 0002')
  await page.goto(`/ru/cabinet/visits/${booking}/cancel`)
  await press(page, 'cancel')
  await page.goto('/ru/cabinet/payments')
  for (let tries = 0; tries < 40 && !/[Вв]озвра/.test(await textOf(page)); tries++) {
    await page.waitForTimeout(250)
    await page.reload()
  }
  assert.match(await textOf(page), /[Вв]озвра/)
})

test('a declined card books nothing, and the time can be paid again', async () => {
  const page = await stage.visitor()
  await signIn(page, 'ru', 'daniyar@demo.shipa.invalid')
  const { booking } = await book(page, 'ru', { paid: 'card', day: '2026-11-27' })
  await payByCard(page, '4000 0000 0000 0010')
  assert.ok((await page.locator('main a[href*="/receipts/"]').count()) === 0)
  await page.goto(`/ru/pay/${booking}`)
  await payByCard(page, '4000 0000 0000 0002')
  await page.locator('main a[href*="/receipts/"]').waitFor()
})

test('who does not come is marked by reception, and the charge of her offer is told', async () => {
  const page = await stage.visitor()
  await signIn(page, 'kk', 'aigerim@demo.shipa.invalid')
  const { booking, startsAt } = await book(page, 'kk', { paid: 'at-desk', day: '2026-11-24' })
  stage.clock.goTo(new Date(startsAt.getTime() + hour * 60_000))
  const desk = await stage.visitor()
  await signIn(desk, 'kk', 'reception@demo.shipa.invalid')
  await desk.goto(`/kk/desk/visits/${booking}`)
  await press(desk, 'no-show')
  await signIn(page, 'kk', 'aigerim@demo.shipa.invalid')
  await page.goto(`/kk/cabinet/visits/${booking}`)
  assert.match(await textOf(page), /[Кк]елме/)
})

test('Daniyar adds a passkey and signs in with it alone', async () => {
  const page = await stage.visitor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signIn(page, 'en', 'daniyar@demo.shipa.invalid')
  await page.goto('/en/cabinet/security/passkey')
  if (page.url().includes('/confirm')) {
    await page.fill('[name=password]', demoPassword)
    await press(page)
  }
  await page.fill('[name=name]', 'Telephone')
  await page.locator('form[data-passkey=create] button').click()
  await page.waitForURL(/done=passkey/)
  assert.match(await textOf(page), /Telephone/)

  await page.context().clearCookies()
  await page.goto('/en/sign-in')
  await page.locator('form[data-passkey=get] button').click()
  await page.waitForURL(/\/cabinet/)
  assert.match(await textOf(page), /visit/i)
})
