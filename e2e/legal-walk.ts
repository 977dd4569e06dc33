// The legal core walked by its people in one language: a person's rights on a phone without JavaScript, the officer's
// answers, the director's editions, the auditor's registers, and the evidence that anybody can check.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { demoPassword } from '../app/demo/accounts.ts'
import type { Lang } from '../kernel/texts.ts'
import { dueText } from '../ui/index.ts'
import {
  confirm,
  follow,
  namesOfPatients,
  namesOn,
  openPaper,
  pressOfWeight,
  reloadUntil,
  save,
  submitRequest,
} from './legal-steps.ts'
import { openStage } from './stage.ts'
import { acceptDocuments, press, signIn, textOf } from './steps.ts'

/** Walks the whole legal core on a stage of its own. */
export async function walkLegalCore(lang: Lang): Promise<void> {
  const stage = await openStage()
  const daniyar = await stage.visitor({ phone: true, javaScript: false })
  const aigerim = await stage.visitor()
  const officer = await stage.visitor()
  /** The request of Daniyar that the officer answers. */
  let request = ''

  test(`Daniyar keeps his data in his own hands, in ${lang} on a phone without JavaScript`, async t => {
    const page = daniyar
    await signIn(page, lang, 'daniyar@demo.shipa.invalid')

    await t.test('reception looks at his visit, and he asks why', async () => {
      await page.goto(`/${lang}/cabinet`)
      const visit = await page.locator('main a[href*="/cabinet/visits/"]').first().getAttribute('href')
      const desk = await stage.visitor()
      await signIn(desk, lang, 'reception@demo.shipa.invalid')
      await desk.goto(`/${lang}/desk/visits/${visit!.split('/visits/')[1]}`)
      await page.goto(`/${lang}/cabinet/privacy`)
      await follow(page, 'a[href$="/cabinet/who-looked"]')
      assert.match(await textOf(page), /Меруерт Демоқызы/)
      await follow(page, page.locator('main .ledger a[href*="/cabinet/who-looked/"]').first())
      await follow(page, 'a[href$="/ask"]')
      await page.fill('[name=words]', 'Менің қабылдауым не үшін ашылды?')
      await press(page)
      assert.match(page.url(), /\/cabinet\/questions$/)
      assert.match(await textOf(page), /Менің қабылдауым не үшін ашылды/)
    })

    await t.test('he sees who could look and turns a doctor away', async () => {
      await page.goto(`/${lang}/cabinet/privacy`)
      await follow(page, 'a[href$="/cabinet/who-could"]')
      const before = await page.locator('main button[value=open]').count()
      await pressOfWeight(page, 'button[value=close]')
      assert.equal(await page.locator('main button[value=open]').count(), before + 1)
    })

    await t.test('he asks for a copy with the fields of the law', async () => {
      await page.goto(`/${lang}/cabinet/privacy`)
      await follow(page, 'a[href$="/cabinet/rights"]')
      await follow(page, 'a[href$="/cabinet/rights/new"]')
      assert.ok(await page.locator('main a[href$="?kind=copy"]').count())
      request = await submitRequest(page, lang, 'copy', 'Қорытындыларымның көшірмесін беріңіз.')
      assert.match(await textOf(page), /Қорытындыларымның көшірмесін беріңіз/)
    })

    await t.test('he switches a consent on, sees what a withdrawal stops, and withdraws', async () => {
      await page.goto(`/${lang}/cabinet/privacy`)
      await follow(page, 'a[href$="/cabinet/consents"]')
      const withdrawals = page.locator('main a[href$="/withdraw"]')
      const before = await withdrawals.evaluateAll(links => links.map(link => link.getAttribute('href')))
      await pressOfWeight(page, 'button[value=give]')
      await page.goto(`/${lang}/cabinet/consents`)
      const after = await withdrawals.evaluateAll(links => links.map(link => link.getAttribute('href')))
      const given = after.filter(href => !before.includes(href))
      assert.equal(given.length, 1, 'one consent more')
      await page.goto(given[0]!)
      await pressOfWeight(page, 'button.danger')
      assert.equal(await page.locator('main button.danger').count(), 0, 'it is withdrawn')
      await page.goto(`/${lang}/cabinet/consents`)
      assert.ok(
        !(await withdrawals.evaluateAll(links => links.map(link => link.getAttribute('href')))).includes(
          given[0]!,
        ),
      )
    })

    await t.test('he takes his data with him', async () => {
      await page.goto(`/${lang}/cabinet/privacy`)
      const { text } = await save(page, 'file')
      assert.match(text, /Данияр/)
      await openPaper(page, 'paper')
    })

    await t.test('he objects to releases', async () => {
      await page.goto(`/${lang}/cabinet/releases`)
      await press(page, 'object')
      assert.equal(await page.locator('main button[value=allow]').count(), 1)
    })

    await t.test('he names Aigerim as a person he trusts, and she agrees', async () => {
      await page.goto(`/${lang}/cabinet/people/trusted`)
      await page.fill('[name=email]', 'aigerim@demo.shipa.invalid')
      await page.locator('[name=scopes][value=visits]').check({ force: true })
      await page.fill('[name=until]', '2027-01-31')
      await press(page, 'add')
      assert.match(await textOf(page), /aigerim@demo/)
      await signIn(aigerim, lang, 'aigerim@demo.shipa.invalid')
      await aigerim.goto(`/${lang}/cabinet/people/trusted`)
      await pressOfWeight(aigerim, 'button[value=accept]')
      await follow(aigerim, 'a[href*="/cabinet/people/trusting/"]')
      assert.match(await textOf(aigerim), /Данияр/)
    })
  })

  test(`the officer answers within the terms of the law, in ${lang} at a desk`, async t => {
    const page = officer
    await signIn(page, lang, 'officer@demo.shipa.invalid')

    await t.test('the wall shows the clock of Daniyar’s request', async () => {
      await page.goto(`/${lang}/officer`)
      const row = page.locator('main tr', { has: page.locator(`a[href$="/officer/requests/${request}"]`) })
      assert.match((await row.first().textContent())!, /\d/)
      await follow(page, `a[href$="/officer/requests/${request}"]`)
      assert.match(await textOf(page), /Қорытындыларымның көшірмесін беріңіз/)
    })

    await t.test('he takes it, decides by class of records, and answers', async () => {
      await press(page, 'take')
      await confirm(page)
      await page.fill('[name=says]', 'Копия ваших записей приложена к ответу.')
      const classes = page.locator('main [name=recordClass]')
      for (const recordClass of await classes.evaluateAll(fields =>
        fields.map(field => (field as HTMLInputElement).value),
      ))
        await page.selectOption(`[name="decision.${recordClass}"]`, 'give')
      await press(page, 'grant')
      assert.equal(await page.locator('[name=says]').count(), 0, await textOf(page))
    })

    await t.test('Daniyar opens the answer and takes it with him', async () => {
      await daniyar.goto(`/${lang}/cabinet/rights/${request}`)
      const there = async () => (await daniyar.locator('main button[value=save]').count()) > 0
      await reloadUntil(daniyar, there, 'the answer is there')
      assert.match(await textOf(daniyar), /Копия ваших записей/)
      await confirm(daniyar)
      await openPaper(daniyar, 'save')
    })

    await t.test('refused with a reason, Aigerim objects, and another officer judges', async () => {
      const asked = await submitRequest(aigerim, lang, 'know', 'Какие мои данные у вас хранятся?')
      await page.goto(`/${lang}/officer/requests/${asked}`)
      await page.fill('[name=says]', 'Просим прийти с документом.')
      const reason = await page.locator('[name=reason] option').nth(1).getAttribute('value')
      await page.selectOption('[name=reason]', reason)
      await press(page, 'refuse')
      assert.equal(await page.locator('[name=says]').count(), 0, await textOf(page))

      await aigerim.goto(`/${lang}/cabinet/rights/${asked}`)
      await aigerim.fill('[name=asks]', 'Прошу пересмотреть: документ проверен.')
      await press(aigerim, 'object')
      const objection = aigerim.url().split('/rights/')[1]!
      assert.notEqual(objection, asked)

      await page.goto(`/${lang}/officer/requests/${objection}`)
      await page.fill('[name=says]', 'Отказ остаётся в силе.')
      await press(page, 'refuse')
      assert.equal(await page.locator('[name=says]').count(), 1, 'not by the hand that refused')

      const second = await stage.visitor()
      await signIn(second, lang, 'officer2@demo.shipa.invalid')
      await second.goto(`/${lang}/officer/requests/${objection}`)
      await confirm(second)
      await second.fill('[name=says]', 'Возражение принято, решение пересмотрено.')
      const recordClass = await second.locator('[name=recordClass]').first().getAttribute('value')
      await second.selectOption(`[name="decision.${recordClass}"]`, 'give')
      await press(second, 'grant')
      assert.equal(await second.locator('[name=says]').count(), 0, await textOf(second))
      await aigerim.goto(`/${lang}/cabinet/rights/${objection}`)
      const told = async () => (await textOf(aigerim)).includes('Возражение принято')
      await reloadUntil(aigerim, told, 'the answer is there')
    })

    await t.test('he opens an incident with one day to tell of it, and exports the notice', async () => {
      await page.goto(`/${lang}/officer/incidents`)
      await follow(page, 'a[href$="/officer/incidents/new"]')
      await confirm(page)
      await page.fill('[name=what]', 'Распечатка с расписанием забыта в коридоре.')
      await press(page, 'send')
      const incident = page.url()
      assert.match(incident, /\/officer\/incidents\/[0-9a-f-]{36}$/)
      const ends = dueText('2026-11-24T19:00:00Z', lang).replace(/\s/g, ' ')
      assert.ok((await textOf(page)).includes(ends), 'to the end of the next working day')
      await openPaper(page, 'pdf')
      await page.fill('[name=measure]', 'Распечатка уничтожена, принтер перенесён.')
      await press(page, 'measure')
      const { text } = await save(page, 'csv')
      assert.match(text, /"full_name","iin","mobile"\r\n"Ерлан Сынақбай".*"Распечатка уничтожена/)
      await page.goto(`/${lang}/officer`)
      assert.ok(
        await page.locator(`main a[href="${new URL(incident).pathname}"]`).count(),
        'its clock is on the wall',
      )
    })

    await t.test('he sees the risk of a release and approves it', async () => {
      await page.goto(`/${lang}/releases`)
      await follow(page, 'a[href*="/releases/"]')
      const measured = async () => (await page.locator('[name=outcome]').count()) > 0
      await reloadUntil(page, measured, 'the risk is measured')
      assert.match(await textOf(page), /\d[.,]?\d* ?%/)
      await page.fill('[name=reason]', 'Риск ниже порога, протокол одобрен.')
      await press(page, 'approved')
      assert.equal(await page.locator('[name=outcome]').count(), 0, await textOf(page))
      const made = async () => (await page.locator('main button[value=file]').count()) > 0
      await reloadUntil(page, made, 'the file is made')
    })

    await t.test('he looks at what detection found, and explains one', async () => {
      await page.goto(`/${lang}/officer/detection`)
      await follow(page, 'a[href*="/officer/detection/"]:not([href$="watched"])')
      await page.fill('[name=words]', 'Сверено с журналом звонков.')
      await press(page, 'explained')
      assert.equal(await page.locator('main button[value=explained]').count(), 0, await textOf(page))
    })
  })

  test(`the director changes the rules in the open, and people are asked again, in ${lang}`, async t => {
    const page = await stage.visitor()
    await signIn(page, lang, 'director@demo.shipa.invalid')

    await t.test('she drafts the offer with a changed number and sees what it contradicts', async () => {
      await page.goto(`/${lang}/editions`)
      await follow(page, 'a[href$="/editions/offer/new"]')
      await page.locator('main .field', { hasText: '{{late-refuse-minutes}}' }).locator('input').fill('17')
      await press(page)
      const words = await textOf(page)
      assert.match(words, /17 (мин|min)/)
      assert.match(words, /10 (мин|min)/, 'the internal rules say another number')
    })

    await t.test('she approves it only knowing of the contradiction, and publishes it', async () => {
      await confirm(page)
      await page.fill('[name=orderNumber]', 'ҮЛГІ-77')
      await press(page, 'approve')
      assert.equal(await page.locator('[name=orderNumber]').count(), 1, 'not without a look at it')
      await page.fill('[name=orderNumber]', 'ҮЛГІ-77')
      await page.locator('[name=acknowledged]').check({ force: true })
      await press(page, 'approve')
      await press(page)
      await press(page, 'publish')
      assert.match(await textOf(page), /ҮЛГІ-77/)
    })

    await t.test('the difference between the editions shows the number', async () => {
      await follow(page, `a[href*="/documents/offer"]`)
      await follow(page, 'a[href*="/compare"]')
      assert.match(await textOf(page), /10.{0,40}17/)
    })

    await t.test('Daniyar, who accepted the old one, is asked, sees what changed, and accepts', async () => {
      const patient = daniyar
      await signIn(patient, lang, 'daniyar@demo.shipa.invalid')
      await patient.goto(`/${lang}/find?words=${encodeURIComponent('Нұрсұлтан')}`)
      await follow(patient, '.result-who a')
      await follow(patient, 'a[href*="/book/"][href*="at="]')
      assert.match(patient.url(), /\/documents\/accept/)
      const asking = patient.url()
      await follow(patient, 'a[href*="/compare?"]')
      assert.match(await textOf(patient), /10.{0,40}17/)
      await patient.goto(asking)
      await acceptDocuments(patient, demoPassword)
      assert.match(patient.url(), /\/(kk|ru|en)\/book\//, 'he is back where he was going')
    })

    await t.test('he ends the contract with notice, and may take the notice back', async () => {
      await daniyar.goto(`/${lang}/cabinet/contracts`)
      await follow(daniyar, 'a[href$="/end"]')
      assert.match(await textOf(daniyar), /10 (жұмыс күні|рабочих дней|working days)/)
      await pressOfWeight(daniyar, 'button.danger')
      await daniyar.goto(`/${lang}/cabinet/contracts`)
      assert.equal(await daniyar.locator('main button[value=take-back]').count(), 1)
    })

    await t.test('her page of data protection counts and names nobody', async () => {
      await page.goto(`/${lang}/director/privacy`)
      assert.match(await textOf(page), /[1-9]/)
      assert.deepEqual(await namesOn(page, await namesOfPatients(stage.ownerUrl)), [])
    })
  })

  test(`the auditor opens every register in ${lang}, meets no name of a patient and can change nothing`, async () => {
    const page = await stage.visitor()
    const names = await namesOfPatients(stage.ownerUrl)
    assert.ok(names.length > 5)
    await signIn(page, lang, 'auditor@demo.shipa.invalid')
    await page.goto(`/${lang}/audit`)
    const registers = await page
      .locator('main .doors a')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    assert.ok(registers.length > 10)
    const findings: string[] = []
    const look = async (address: string) => {
      const answer = await page.goto(address)
      const path = new URL(address).pathname
      if (answer!.status() !== 200) findings.push(`${path} answers ${answer!.status()}`)
      for (const name of await namesOn(page, names)) findings.push(`${path} names ${name}`)
      // A form may give the auditor a paper, and nothing else.
      const buttons = await page
        .locator('main form[method=post] button')
        .evaluateAll(found => found.map(one => (one as HTMLButtonElement).value))
      for (const button of buttons)
        if (!['pdf', 'json', 'paper', 'file', 'certificate'].includes(button))
          findings.push(`${path} offers to ${button}`)
    }
    await look(page.url())
    for (const register of registers) {
      await look(register)
      const row = page.locator('main tbody a').first()
      if (await row.count()) await look(new URL((await row.getAttribute('href'))!, stage.url).href)
    }
    assert.deepEqual(findings, [])

    await page.goto(`/${lang}/officer/detection`)
    const alert = await page.locator('main tbody a').first().getAttribute('href')
    const forms: [path: string, body: string][] = [
      [`/${lang}/officer/incidents/new`, 'do=send&kind=access&source=staff&what=words+of+an+auditor'],
      [`/${lang}/officer/requests/${request}`, 'do=take'],
      [alert!, 'do=explained&words=explained+by+an+auditor'],
    ]
    const statuses = await page.evaluate(async forms => {
      const send = ([path, body]: [string, string]) =>
        fetch(path, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' })
      return (await Promise.all(forms.map(send))).map(answer => answer.status)
    }, forms)
    assert.deepEqual(statuses, [403, 403, 403])
  })

  test(`what Daniyar signed is proven to a stranger in ${lang} by its code, and by its file without Shipa`, async t => {
    const page = daniyar
    let code = ''
    let certificate = { path: '', text: '' }

    await t.test('he takes the certificate of his signature', async () => {
      await page.goto(`/${lang}/cabinet/documents`)
      await follow(page, 'a[href*="/cabinet/signatures/"]')
      code = (await page.locator('main a[href*="/verify/"]').textContent())!
      await openPaper(page, 'paper')
      certificate = await save(page, 'file')
      assert.equal(JSON.parse(certificate.text).certificate.signer.name.includes('Үлгіев'), true)
    })

    await t.test('a stranger types the code and learns that it is genuine, not whose it is', async () => {
      const stranger = await stage.visitor({ phone: true })
      await stranger.goto(`/${lang}/verify`)
      await stranger.fill('[name=code]', code)
      await press(stranger)
      const words = await textOf(stranger)
      assert.match(words, /түпнұсқа|подлинная|genuine/i)
      assert.ok(!words.includes('Үлгіев') && !words.includes('Ulgiev'), words)
    })

    await t.test('the file is checked on another machine with the public key alone', async () => {
      const stranger = await stage.visitor()
      await stranger.goto(`/${lang}/certificates`)
      const key = await save(stranger, 'key')
      const check = () =>
        spawnSync(process.execPath, ['machine/check-certificate.mjs', certificate.path, key.path], {
          encoding: 'utf8',
        })
      const genuine = check()
      assert.equal(genuine.status, 0, genuine.stderr)
      assert.match(genuine.stdout, /genuine and whole/)
      writeFileSync(certificate.path, certificate.text.replace('Данияр', 'Даниял'))
      assert.equal(check().status, 1, 'a changed name is noticed')
    })
  })
}
