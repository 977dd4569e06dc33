import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { giveConsent } from '../../privacy/give-consent/give-consent.api.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import {
  answerSurvey,
  openSurvey,
  showSurvey,
  showSurveyFigures,
  stopSurveys,
  withdrawAnswer,
} from './surveys.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const director = await world.staff(organisation, 'director')

let slot = 0
async function visited(patient: Someone) {
  const minutes = 540 + 30 * (slot % 8)
  const day = `2026-11-${24 + Math.floor(slot++ / 8)}`
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const { booking } = await book(world, clinic, patient, at(day, time))
  await world.arrange(db =>
    sql`update scheduling.booking set state = 'fulfilled' where id = ${booking}`.execute(db),
  )
  await asked(booking)
  await world.runJobs()
  return booking
}
const asked = (booking: string) =>
  world.arrange(db =>
    sql`insert into kernel.job (act, event, payload, run_at, written_at)
      values ('ask-for-review', 'visit-finished', ${JSON.stringify({ booking })}, ${world.clock.now()}, ${world.clock.now()})`.execute(
      db,
    ),
  )
async function willing(purpose = 'feedback') {
  const patient = await patientOf(world, clinic)
  await world.run(giveConsent, { person: patient.person, organisation, purpose }, patient)
  return patient
}
/** The tokens of the letters to this person, as written before they leave. */
async function tokensOf(patient: Someone) {
  const { rows } = await world.arrange(db =>
    sql<{ link: string }>`select link from messages.message
      where person = ${patient.person} and topic = 'survey' order by written_at`.execute(db),
  )
  return rows.map(row => row.link?.split('/').at(-1) ?? '')
}
const review = (token: string, stars: number, words = '') =>
  world.run(answerSurvey, {
    token,
    answers: [
      { place: 1, score: 9 },
      { place: 2, score: stars },
      { place: 3, words },
    ],
  })

test('CL-5.1.9: after a visit that took place who agreed is asked once, and who did not is not asked', async () => {
  const patient = await willing()
  const booking = await visited(patient)
  await asked(booking)
  await world.runJobs()
  const tokens = await tokensOf(patient)
  assert.equal(tokens.length, 1)
  const shown = await world.run(showSurvey, { token: tokens[0]! })
  assert.deepEqual([shown.title, shown.state, shown.questions.length], [null, 'open', 3])
  const silent = await patientOf(world, clinic)
  await visited(silent)
  assert.deepEqual(await tokensOf(silent), [])
  const booked = await book(world, clinic, patient, at('2026-12-01', '09:00'))
  await asked(booked.booking)
  await world.runJobs()
  assert.equal((await tokensOf(patient)).length, 1, 'a visit that has not taken place')
})

test('an answer is given once, is taken back whole, and one press stops the asking', async () => {
  const patient = await willing()
  await visited(patient)
  const token = (await tokensOf(patient))[0]!
  await assert.rejects(world.run(answerSurvey, { token, answers: [{ place: 1, score: 9 }] }), {
    code: 'unanswered',
  })
  await assert.rejects(review(token, 0), { code: 'unanswered' })
  const both = await Promise.allSettled([review(token, 5, 'Күту ұзақ'), review(token, 4)])
  assert.equal(both.filter(one => one.status === 'fulfilled').length, 1)
  await assert.rejects(review(token, 5), { code: 'already-answered' })
  await world.run(withdrawAnswer, { token })
  const left = await world.arrange(db =>
    sql`select from loyalty.survey_answer a join loyalty.survey_request r on r.id = a.request
      where r.person = ${patient.person}`.execute(db),
  )
  assert.equal(left.rows.length, 0)
  assert.equal((await world.run(showSurvey, { token })).state, 'withdrawn')
  await assert.rejects(world.run(withdrawAnswer, { token }), { code: 'nothing-answered' })
  await world.run(stopSurveys, { token })
  assert.equal((await world.run(showSurvey, { token })).isStopped, true)
  await visited(patient)
  assert.equal((await tokensOf(patient)).length, 1, 'nobody is asked after that')
})

test('a link that nobody was sent opens nothing; an old one takes no answer', async () => {
  const token = 'x'.repeat(43)
  for (const run of [
    () => world.run(showSurvey, { token }),
    () => review(token, 5),
    () => world.run(withdrawAnswer, { token }),
    () => world.run(stopSurveys, { token }),
  ])
    await assert.rejects(run(), { code: 'not-found' })
  const patient = await willing()
  await visited(patient)
  const own = (await tokensOf(patient))[0]!
  world.clock.set('2026-12-30T09:00:00+05:00')
  await assert.rejects(review(own, 5), { code: 'over' })
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('the director sees figures and words of five people, without names, and nothing of four', async () => {
  const tokens = []
  for (let count = 1; count <= 5; count++) {
    const patient = await willing()
    await visited(patient)
    tokens.push((await tokensOf(patient))[0]!)
  }
  for (const token of tokens.slice(0, 4)) await review(token, 4, `Пікір ${token.slice(0, 4)}`)
  const four = await world.run(showSurveyFigures, {}, director)
  assert.deepEqual([four.reviews, four.words], [[], []])
  await review(tokens[4]!, 5, 'Дәрігер жақсы түсіндірді')
  const five = await world.run(showSurveyFigures, {}, director)
  assert.deepEqual(
    five.reviews.map(({ practitioner, people, score, stars }) => [practitioner, people, score, stars]),
    [[clinic.practitioner, 5, 9, 4.2]],
  )
  assert.ok(five.words.length === 5 && five.words.includes('Дәрігер жақсы түсіндірді'))
  await world.run(withdrawAnswer, { token: tokens[0]! })
  assert.deepEqual((await world.run(showSurveyFigures, {}, director)).reviews, [])
  await assert.rejects(world.run(showSurveyFigures, {}, clinic.doctor), { code: 'not-your-duty' })
  const elsewhere = await world.staff((await world.clinic()).organisation, 'director')
  assert.deepEqual((await world.run(showSurveyFigures, {}, elsewhere)).reviews, [])
})

test('PF-1.7c: a survey of the clinic goes once to those who agreed to surveys, and to nobody else', async () => {
  const one = await willing('marketing-research')
  const other = await willing('feedback')
  const asked = {
    titleKk: 'Жұмыс уақыты',
    titleRu: 'Часы работы',
    titleEn: 'Opening hours',
    until: '2026-12-15',
    questions: [
      {
        kind: 'stars' as const,
        kk: 'Уақыт қолайлы ма?',
        ru: 'Удобно ли время?',
        en: 'Is the time convenient?',
      },
      { kind: 'words' as const, kk: 'Қашан келер едіңіз?', ru: 'Когда удобнее?', en: 'When would you come?' },
    ],
  }
  await assert.rejects(world.run(openSurvey, asked, one), { code: 'not-your-duty' })
  await assert.rejects(world.run(openSurvey, { ...asked, until: '2026-11-01' }, director), {
    code: 'until-passed',
  })
  await world.run(openSurvey, asked, director)
  await world.runJobs()
  const [token, ...more] = await tokensOf(one)
  assert.deepEqual([more, await tokensOf(other)], [[], []])
  const shown = await world.run(showSurvey, { token: token! })
  assert.equal(shown.title?.kk, 'Жұмыс уақыты')
  await world.run(answerSurvey, { token: token!, answers: [{ place: 1, score: 3 }] })
  const [survey] = (await world.run(showSurveyFigures, {}, director)).surveys
  assert.deepEqual(
    survey!.questions.map(question => [question.people, question.average]),
    [
      [null, null],
      [null, null],
    ],
  )
})
