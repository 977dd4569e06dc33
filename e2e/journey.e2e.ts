// The main job, from a search to a signed, paid, kept and journaled visit; in three languages, on a phone and
// on a desk, with and without JavaScript.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lang } from '../kernel/texts.ts'
import { openStage } from './stage.ts'
import {
  acceptDocuments,
  holdFirstTime,
  type Newcomer,
  payByCard,
  press,
  register,
  signIn,
  textOf,
} from './steps.ts'

const stage = await openStage()

const journeys: { lang: Lang; phone: boolean; javaScript: boolean; given: string; news: string }[] = [
  { lang: 'kk', phone: true, javaScript: false, given: 'Мәриям', news: 'none' },
  { lang: 'ru', phone: false, javaScript: true, given: 'Камила', news: 'doubled' },
  { lang: 'en', phone: true, javaScript: true, given: 'Dana', news: 'lost' },
]

for (const { lang, phone, javaScript, given, news } of journeys) {
  const newcomer: Newcomer = {
    family: lang === 'en' ? 'Synaqova' : 'Сынаққызы',
    given,
    email: `${lang}.journey@demo.invalid`,
    password: 'ұзын сөйлем 2026 құпия',
  }
  const device = `${phone ? 'a phone' : 'a desk'}${javaScript ? '' : ' without JavaScript'}`

  test(`${given} finds a doctor, books, pays, is seen and sees who looked, in ${lang} on ${device}`, async t => {
    const page = await stage.visitor({ phone, javaScript })
    let visit = { booking: '', startsAt: new Date() }
    let code = ''

    await t.test('she searches, filters, and opens the doctor’s page', async () => {
      await page.goto(`/${lang}/`)
      await page.selectOption('[name=city]', 'almaty')
      await page.fill('[name=words]', 'Нұрсұлтан')
      await press(page)
      await page.locator('.search-more summary').click()
      await page.selectOption('[name=language]', 'kk')
      await press(page)
      await page.locator('.result-who a').first().click()
      assert.match(page.url(), /\/doctors\//)
      assert.match(await textOf(page), /ҮЛГІ-0002/, 'the licence stands where a choice is made')
    })

    await t.test('she takes a time, registers by a letter and accepts the documents', async () => {
      await page.locator('main a[href*="/book/"][href*="at="]').first().click()
      assert.match(page.url(), /\/sign-in/)
      await register(page, lang, newcomer)
      await acceptDocuments(page, newcomer.password)
      assert.match(page.url(), new RegExp(`/${lang}/book/`), 'she is back where she was going')
    })

    await t.test('she holds the time and pays by card on the bank’s page', async () => {
      await press(page)
      visit = await holdFirstTime(page)
      assert.match(await textOf(page), /12\s000/, 'the price is on the page where she decides')
      await page.locator('[name=paid][value=card]').check({ force: true })
      await press(page, 'book')
      await payByCard(page, '4000 0000 0000 0002', news)
      await page.waitForLoadState()
      for (
        let tries = 0;
        tries < 40 && !(await page.locator('main a[href*="/receipts/"]').count());
        tries++
      ) {
        await page.waitForTimeout(500)
        await page.reload()
      }
      await page.locator('main a[href*="/receipts/"]').click()
      assert.match(await textOf(page), /12\s000/, 'the receipt says what was paid')
    })

    await t.test('the confirmation and the receipt are in the mailbox', async () => {
      await page.goto(`/${lang}/mailbox?address=${newcomer.email}`)
      assert.ok((await page.locator('main table tbody tr', { hasText: newcomer.email }).count()) >= 3)
    })

    await t.test(
      'reception checks her in, the doctor calls, writes and signs, and issues a conclusion',
      async () => {
        stage.clock.goTo(new Date(visit.startsAt.getTime() - 5 * 60_000))
        const desk = await stage.visitor()
        await signIn(desk, lang, 'reception@demo.shipa.invalid')
        await desk.goto(`/${lang}/desk?day=${visit.startsAt.toISOString().slice(0, 10)}`)
        await desk.locator(`main a[href*="${visit.booking}"]`).first().click()
        await desk.fill('[name=number]', '012345678')
        await press(desk, 'check-in')

        const doctor = await stage.visitor()
        await signIn(doctor, lang, 'doctor@demo.shipa.invalid')
        await doctor.goto(`/${lang}/doctor`)
        const row = doctor.locator('form', {
          has: doctor.locator(`[name=booking][value="${visit.booking}"]`),
        })
        await Promise.all([
          doctor.waitForEvent('domcontentloaded'),
          row.locator('button[value=call]').first().click(),
        ])
        await Promise.all([
          doctor.waitForEvent('domcontentloaded'),
          row.locator('button[value=start]').first().click(),
        ])
        await doctor.goto(`/${lang}/doctor/visits/${visit.booking}`)
        await doctor.fill('[name=complaints]', 'Тамағы ауырады, дене қызуы 38,2 °C')
        await doctor.fill('[name=examination]', 'Бадамша бездері қызарған')
        await doctor.fill('[name=diagnosis]', 'J03.9')
        await doctor.fill('[name=plan]', 'Жылы сусын, тыныштық, 5 күннен кейін қаралу')
        await press(doctor, 'finish')
        await press(doctor, 'issue')
        assert.doesNotMatch(await textOf(doctor), /undefined|NaN/)
      },
    )

    await t.test('she opens the conclusion, and the file is a PDF', async () => {
      await signIn(page, lang, newcomer.email, newcomer.password)
      await page.goto(`/${lang}/cabinet/health`)
      await page.locator('main a[href*="/cabinet/health/"]').first().click()
      code = (await page.locator('main a[href*="/verify/"]').getAttribute('href'))!
      const [answer] = await Promise.all([
        page.waitForResponse(response => response.request().method() === 'POST'),
        page.locator('main button[value=open]').click({ noWaitAfter: true }),
      ])
      assert.equal(answer.headers()['content-type'], 'application/pdf')
    })

    await t.test('a stranger who scans the code learns only that it is genuine', async () => {
      const stranger = await stage.visitor({ phone: true })
      await stranger.goto(new URL(code, stage.url).href)
      const words = await textOf(stranger)
      assert.match(words, /Құлақ-Мұрын-Тамақ|Ухо-горло-нос|Ear Nose Throat|Үлгі|Улги/i)
      for (const secret of [newcomer.family, newcomer.given, 'J03.9', 'Тамағы'])
        assert.ok(!words.includes(secret), secret)
      await stranger.goto(`/${lang}/cabinet/visits/${visit.booking}`)
      assert.match(stranger.url(), /\/sign-in/)
    })

    await t.test('she sees who looked: reception and the doctor, each with the reason', async () => {
      await page.goto(`/${lang}/cabinet/who-looked`)
      const words = await textOf(page)
      assert.match(words, /Меруерт Демоқызы/)
      assert.match(words, /Үлгіев|Ulgiev|Улгиев/)
    })

    await t.test('she sees what a withdrawal stops and what stays, and withdraws', async () => {
      await page.goto(`/${lang}/cabinet/consents`)
      await page.locator('main a[href$="/withdraw"]').first().click()
      if (page.url().includes('/confirm')) {
        await page.fill('[name=password]', newcomer.password)
        await press(page)
      }
      assert.ok((await page.locator('main table tbody tr').count()) >= 3, 'each kind of record is named')
      await Promise.all([page.waitForEvent('domcontentloaded'), page.locator('main button.danger').click()])
      if (page.url().includes('/confirm')) {
        await page.fill('[name=password]', newcomer.password)
        await press(page)
        await Promise.all([page.waitForEvent('domcontentloaded'), page.locator('main button.danger').click()])
      }
      // Without the consent the clinic may take no new booking, and she was told so beforehand.
      await page.goto(`/${lang}/find?words=${encodeURIComponent('Нұрсұлтан')}`)
      await page.locator('.result-who a').first().click()
      await page.locator('main a[href*="/book/"][href*="at="]').first().click()
      if (page.url().includes('/documents/accept')) return
      await press(page)
      await page.locator('main input[type=radio][name=at]:not([disabled])').first().check({ force: true })
      await press(page, 'hold')
      assert.ok(!page.url().includes('/check?'), 'no time is held for her')
    })

    await t.test('the director sees the day’s figures', async () => {
      const director = await stage.visitor()
      await signIn(director, lang, 'director@demo.shipa.invalid')
      await director.goto(`/${lang}/director`)
      const figures = await textOf(director)
      assert.match(figures, /Үлгіев Нұрсұлтан|Улгиев Нурсултан|Nursultan Ulgiev/)
      assert.match(figures, /[1-9]\d\s000\s₸/, 'the visit given is counted as earned')
    })
  })
}
