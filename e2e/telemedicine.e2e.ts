// A consultation by video: one waits, the other lets in, both see each other and write, and the room closes with the
// visit.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openStage } from './stage.ts'
import { payByCard, press, signIn, textOf } from './steps.ts'

const stage = await openStage()

/** Whether the picture of the other side moves: its clock goes on between two looks. */
async function seesTheOther(page: Page) {
  await page.waitForFunction(() => {
    const video = document.querySelector<HTMLVideoElement>('video[data-theirs]')!
    return video.readyState >= 3 && video.videoWidth > 0
  })
  const clock = () =>
    page.locator('video[data-theirs]').evaluate(video => (video as HTMLVideoElement).currentTime)
  const before = await clock()
  await page.waitForTimeout(700)
  assert.ok((await clock()) > before, 'the picture moves')
}

test('PF-1.7e: Daniyar pays, waits, is let in, and he and the doctor see each other and write', async () => {
  const daniyar = await stage.visitor({ phone: true })
  await signIn(daniyar, 'kk', 'daniyar@demo.shipa.invalid')
  await daniyar.goto('/kk/cabinet/video')
  const path = await daniyar.locator('main table a.button').first().getAttribute('href')
  const booking = path!.split('/')[4]!
  await daniyar.goto(path!)
  await daniyar.locator('[name=agreed]').check({ force: true })
  await press(daniyar, 'agree')
  assert.equal(await daniyar.locator('[data-join]').count(), 0, 'nobody enters before paying')
  await daniyar.goto(`/kk/pay/${booking}`)
  await payByCard(daniyar, '4000 0000 0000 0002')
  await daniyar.locator('main a[href*="/receipts/"]').waitFor()
  await daniyar.goto(path!)
  await daniyar.locator('[data-join]').click()
  await daniyar.locator('[data-says=waiting]').waitFor()

  const doctor = await stage.visitor()
  await signIn(doctor, 'ru', 'doctor@demo.shipa.invalid')
  await doctor.goto('/ru/doctor/video')
  assert.match(await textOf(doctor), /Ожидает с/)
  await doctor.goto(`/ru/doctor/visits/${booking}/video`)
  await doctor.locator('[data-join]').click()
  await doctor.locator('[data-says=patient-waits]').waitFor()
  await doctor.locator('button[value=admit]').click()
  await seesTheOther(doctor)
  await seesTheOther(daniyar)

  await daniyar.fill('[name=text]', 'Сәлеметсіз бе, құлағым ауырады')
  await daniyar.locator('button[value=write]').click()
  await doctor.locator('[data-live=chat]', { hasText: 'құлағым ауырады' }).waitFor()
  await doctor.fill('[name=text]', 'Какое ухо?')
  await doctor.locator('button[value=write]').click()
  await daniyar.locator('[data-live=chat]', { hasText: 'Какое ухо?' }).waitFor()
  await seesTheOther(daniyar)

  // A page that is reloaded comes back into the same conversation.
  await daniyar.reload()
  await daniyar.locator('[data-join]').click()
  await seesTheOther(daniyar)

  await doctor.locator('[name=way][value=document]').check({ force: true })
  await doctor.locator('button[value=identity]').click()
  await doctor.locator('[data-live=doctor] .notice.done').waitFor()
  await press(doctor, 'finish')
  await daniyar.locator('[data-says=over]').waitFor()
  await daniyar.reload()
  assert.equal(await daniyar.locator('[data-join]').count(), 0, 'the room is closed')
  assert.match(await textOf(daniyar), /Какое ухо\?/, 'what was written can still be read')

  const stranger = await stage.visitor()
  await signIn(stranger, 'kk', 'aigerim@demo.shipa.invalid')
  const answer = await stranger.goto(path!)
  assert.equal(answer?.status(), 404)
})
