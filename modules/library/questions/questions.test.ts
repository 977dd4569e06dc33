import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import type { Input } from '../../../kernel/act.ts'
import { filled, keeperOf, verifiedPractitioner } from '../../directory/testing.ts'
import { checkDigit } from '../../people/index.ts'
import { isCutFrom } from './cut.ts'
import * as moderation from './moderation.api.ts'
import { foundIn } from './public-text.ts'
import * as questions from './questions.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const keeper = await keeperOf(world)
const admin = await world.staff(keeper, 'admin')
const other = await world.staff(keeper, 'admin', 'Екінші Әкімші')
const practitioner = await verifiedPractitioner(world, admin, clinic.doctor)

let nth = 0
const asked = (more: Partial<Input<typeof questions.askPractitioners>> = {}) => ({
  speciality: 'otolaryngology',
  title: `Құлақты қалай таза ұстау керек, ${++nth}-сұрақ`,
  text: 'Құлақты үйде қалай таза ұстаған дұрыс, мақта таяқша зиян ба?',
  lang: 'kk' as const,
  isGeneral: true,
  ...more,
})

async function published(by: Someone | null = null, more = {}): Promise<string> {
  const words = asked(more)
  await world.run(questions.askPractitioners, words, by, { address: `10.0.0.${nth}` })
  const held = await heldAs(words.title)
  await world.run(moderation.ruleOnQuestion, { ...held, outcome: 'passed', reason: '' }, admin)
  return held.question
}

async function heldAs(title: string) {
  const { questions: held } = await world.run(moderation.listHeldQuestions, {}, admin)
  const { question, text } = held.find(one => one.title === title)!
  return { question, title, text }
}

async function signature(who: Someone, question: string) {
  const { mayAnswerAs } = await world.run(questions.showQuestion, { question }, who)
  return mayAnswerAs[0]!.verification
}

async function answers(who: Someone, question: string, more = {}) {
  const verification = await signature(who, question)
  const text = 'Жалпы ақпарат: құлақ өзі тазарады, мақта таяқша құлықты ішке итереді.'
  return (await world.run(questions.answerPublicly, { question, verification, text, ...more }, who)).answer
}
const shown = (question: string, as: Someone | null = null) =>
  world.run(questions.showQuestion, { question }, as)

test('DR-0b: a visitor asks, somebody reads it first, a verified practitioner answers under name and speciality', async () => {
  const words = asked()
  const { code } = await world.run(questions.askPractitioners, words)
  const { question, text } = await heldAs(words.title)
  await assert.rejects(shown(question), { code: 'not-found' }, 'held')
  assert.equal((await world.run(questions.showAskedQuestion, { code: code! })).state, 'held')
  const ruling = { question, title: words.title, text, outcome: 'passed' as const, reason: '' }
  await world.run(moderation.ruleOnQuestion, ruling, admin)
  await answers(practitioner, question)
  const [answer] = (await shown(question)).answers
  assert.deepEqual([answer!.by.name, answer!.by.stands], [filled.name, true])
  assert.match(answer!.by.doctor!, /^dariger-/, 'the way to book')
  assert.equal((await world.run(questions.showAskedQuestion, { code: code! })).state, 'passed')
  const listed = await world.run(questions.listQuestions, { speciality: 'otolaryngology' })
  assert.equal(listed.questions.find(one => one.question === question)!.answers, 1)
})

test('DR-2.6: whoever names somebody is refused beside the field, and nothing of it is stored', async () => {
  const cases = {
    text: 'Атым Үлгі, менің нөмірім +7 701 234 56 78, құлағым ауырады',
    title: 'Маған aigerim@demo.invalid жазыңыз',
  }
  for (const [field, words] of Object.entries(cases)) {
    await assert.rejects(
      world.run(questions.askPractitioners, asked({ [field]: words })),
      (refusal: { code: string; fields: { field: string }[] }) =>
        refusal.code === 'invalid-input' && refusal.fields[0]!.field === field,
    )
  }
  await assert.rejects(world.run(questions.askPractitioners, asked({ isGeneral: false })), {
    code: 'about-somebody',
  })
  const { rows } = await world.arrange(db =>
    sql`select from library.question where text like '%701%' or title like '%@%'`.execute(db),
  )
  assert.equal(rows.length, 0)
  await assert.rejects(
    world.arrange(db =>
      sql`insert into library.question (id, organisation, speciality, title, text, lang, asked_at)
        values (gen_random_uuid(), ${keeper}, 'otolaryngology', 'сұрақ', 'жазыңыз: a@b.kz', 'kk', now())`.execute(
        db,
      ),
    ),
    { constraint: 'question_names_nobody' },
    'past the act too',
  )
})

test('numbers and addresses of people are found in whatever writing, and plain figures are let be', () => {
  const separator = fc.constantFrom('', ' ', '-', ' (', ') ')
  const phone = fc
    .tuple(
      fc.constantFrom('+7', '8', '7', ''),
      fc.stringMatching(/^7\d{9}$/),
      fc.array(separator, { minLength: 4, maxLength: 4 }),
    )
    .map(([head, rest, s]) =>
      [head, rest.slice(0, 3), rest.slice(3, 6), rest.slice(6, 8), rest.slice(8)].reduce(
        (all, part, at) => all + s[at - 1] + part,
      ),
    )
  const iin = fc
    .stringMatching(/^\d{11}$/)
    .filter(prefix => checkDigit(prefix) !== undefined)
    .map(prefix => prefix + checkDigit(prefix))
  const around = fc.constantFrom('', 'менің нөмірім ', 'құлақ, ')
  fc.assert(
    fc.property(fc.oneof(phone, iin), around, around, (number, before, behind) => {
      assert.notEqual(foundIn(`${before}${number} ${behind}`), null)
    }),
  )
  assert.equal(foundIn('маған 701 234 56 78 хабарласыңыз'), 'phone')
  for (const plain of [
    'Қысым 140/90, дене қызуы 38,5',
    'күніне 3 рет 5 мл, 7 күн',
    'балам 5 жаста, 2026 жыл',
  ])
    assert.equal(foundIn(plain), null, plain)
  assert.equal(foundIn('қараңыз: https://ulgi.kz/a'), 'link')
  assert.equal(foundIn('ulgi.kz сайтында оқыдым'), 'link')
})

test('who asked is nowhere in what others read, and only she finds the question among her own', async () => {
  const asker = await world.person('Құпия Сұраушы')
  const question = await published(asker)
  for (const reader of [null, practitioner, admin, await world.person()]) {
    const read = JSON.stringify(await shown(question, reader))
    assert.ok(!read.includes(asker.account) && !read.includes(asker.person) && !read.includes('Сұраушы'))
  }
  const own = await world.run(questions.showMyPublicQuestions, {}, asker)
  assert.deepEqual(
    own.questions.map(one => [one.question, one.state]),
    [[question, 'passed']],
  )
  const others = await world.run(questions.showMyPublicQuestions, {}, await world.person())
  assert.deepEqual(others.questions, [])
  for (const settings of [`shipa.person = '${clinic.doctor.person}'`, `shipa.duty = 'admin'`]) {
    const answers = (await world.database.pool.query(`begin; set local ${settings};
      set local shipa.organisation = '${keeper}'; select * from library.question_asker; rollback`)) as unknown as {
      rows: unknown[]
    }[]
    assert.deepEqual(
      answers.flatMap(one => one.rows),
      [],
      'the wall, past the acts',
    )
  }
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql`select from messages.message where person = ${asker.person} and topic = 'public-question'`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 1)
})

test('the database takes no answer of somebody whose documents are not verified at that moment', async () => {
  const question = await published()
  const verification = await signature(practitioner, question)
  const text = 'Жалпы ақпарат: құлақ өзі тазарады, тек сыртын жуыңыз.'
  await assert.rejects(
    world.run(questions.answerPublicly, { question, verification, text }, await world.person()),
    { code: 'not-verified' },
    'under the name of another',
  )
  await assert.rejects(
    world.arrange(db =>
      sql`insert into library.answer (id, question, verification, text, at, by_account)
        values (gen_random_uuid(), ${question}, ${verification}, ${text}, '2027-07-01', ${practitioner.account})`.execute(
        db,
      ),
    ),
    { constraint: 'answer_only_by_verified' },
    'the day after the certificate',
  )
})

test('a moderator cuts words and adds none; a refusal says why; two moderators rule once', async () => {
  const words = asked({ text: 'Балам Үлгіхан бесте, құлақты қалай таза ұстаймыз?' })
  const asker = await world.person()
  await world.run(questions.askPractitioners, words, asker)
  const held = await heldAs(words.title)
  const rule = (text: string) => ({ ...held, text, outcome: 'passed' as const, reason: '' })
  await assert.rejects(world.run(moderation.ruleOnQuestion, rule('Мүлде басқа сұрақ'), admin), {
    code: 'words-added',
  })
  await assert.rejects(world.run(moderation.ruleOnQuestion, rule(held.text), asker), {
    code: 'not-moderator',
  })
  const cut = 'Балам […] бесте, құлақты қалай таза ұстаймыз?'
  const ruled = await Promise.allSettled(
    [admin, practitioner].map(by => world.run(moderation.ruleOnQuestion, rule(cut), by)),
  )
  assert.equal(ruled.filter(one => one.status === 'fulfilled').length, 1)
  const { question } = await shown(held.question)
  assert.deepEqual([question!.text, question!.cut], [cut, true])
  const refusedWords = asked()
  await world.run(questions.askPractitioners, refusedWords, asker)
  const refused = { ...(await heldAs(refusedWords.title)), outcome: 'refused' as const }
  await assert.rejects(world.run(moderation.ruleOnQuestion, { ...refused, reason: '' }, admin), {
    code: 'reason-missing',
  })
  await world.run(moderation.ruleOnQuestion, { ...refused, reason: 'Сұрақ емес, жарнама' }, admin)
  const mine = (await world.run(questions.showMyPublicQuestions, {}, asker)).questions
  const own = mine.find(one => one.question === refused.question)
  assert.deepEqual([own!.state, own!.reason], ['refused', 'Сұрақ емес, жарнама'])
  await assert.rejects(shown(refused.question), { code: 'not-found' })
})

test('cut words are words of the question in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[а-я]{1,6}$/)), fc.array(fc.boolean()), (words, kept) => {
      const shorter = words.filter((_, at) => kept[at]).join(' ')
      assert.ok(isCutFrom(shorter, words.join(' ')))
      assert.ok(!isCutFrom(`${shorter} қосылған`, words.join(' ')))
    }),
  )
})

test('a correction is another row, a withdrawn answer stays with its reason, a question taken down shows why', async () => {
  const question = await published()
  const first = await answers(practitioner, question)
  const better = 'Түзетілген жалпы ақпарат: құлақты сырттан ғана жуыңыз.'
  const second = await answers(practitioner, question, { corrects: first, text: better })
  const [answer] = (await shown(question)).answers
  assert.deepEqual([answer!.text, answer!.corrected !== null], [better, true])
  await assert.rejects(answers(practitioner, question, { corrects: first }), { code: 'corrected-already' })
  const withdrawal = { answer: second, reason: 'Ескірген дерек' }
  await assert.rejects(world.run(questions.withdrawPublicAnswer, withdrawal, await world.person()), {
    code: 'not-found',
  })
  await world.run(questions.withdrawPublicAnswer, withdrawal, practitioner)
  const gone = (await shown(question)).answers[0]!
  assert.deepEqual([gone.withdrawn!.reason, gone.text, gone.corrected], ['Ескірген дерек', '', null])
  const again = { corrects: second, text: 'Қайтарылған сөздер қайта оралмауы керек.' }
  await assert.rejects(answers(practitioner, question, again), { code: 'corrected-already' })
  const down = { question, reason: 'Біреудің аты қалып қойған' }
  const elsewhere = await world.staff(clinic.organisation, 'admin')
  await assert.rejects(world.run(moderation.takeQuestionDown, down, elsewhere), { code: 'not-found' })
  await world.run(moderation.takeQuestionDown, down, admin)
  const after = await shown(question)
  assert.deepEqual([after.question, after.answers, after.takenDown], [null, [], down.reason])
})

test('a complaint has five working days, goes to an administrator who did not write the answer, and may end it', async () => {
  const doctorAdmin = await verifiedPractitioner(world, other, admin)
  const question = await published()
  const answer = await answers(doctorAdmin, question)
  const reader = await world.person()
  const complaint = { answer, text: 'Бұл кеңес зиян келтіруі мүмкін' }
  const { dueAt } = await world.run(questions.complainAboutAnswer, complaint, reader)
  assert.equal(dueAt, new Date('2026-12-01T00:00:00+05:00').toISOString())
  await assert.rejects(world.run(questions.complainAboutAnswer, complaint, reader), {
    code: 'complained-already',
  })
  const [waiting] = (await world.run(moderation.listAnswerComplaints, {}, other)).complaints
  const reworded = 'Сол зиянды кеңес, басқа сөзбен айтылған ғана.'
  await answers(doctorAdmin, question, { corrects: answer, text: reworded })
  const ruling = { complaint: waiting!.complaint, outcome: 'withdrawn' as const, reason: 'Дәлелсіз кеңес' }
  await assert.rejects(world.run(moderation.ruleOnComplaint, ruling, admin), { code: 'own-answer' })
  await world.run(moderation.ruleOnComplaint, ruling, other)
  const withdrawn = (await shown(question)).answers[0]!.withdrawn!
  assert.deepEqual([withdrawn.reason, withdrawn.byAuthor], ['Дәлелсіз кеңес', false])
  assert.ok(!JSON.stringify(await shown(question)).includes(reworded), 'nor what it was corrected to')
})

test('a day holds so many questions from one place, and the very same question once', async () => {
  const asker = await world.person()
  const words = asked()
  await world.run(questions.askPractitioners, words, asker)
  await assert.rejects(world.run(questions.askPractitioners, words, await world.person()), {
    code: 'asked-before',
  })
  for (let more = 0; more < 4; more++) await world.run(questions.askPractitioners, asked(), asker)
  await assert.rejects(world.run(questions.askPractitioners, asked(), asker), { code: 'asked-much' })
  world.clock.set('2026-11-24T09:00:00+05:00')
  await world.run(questions.askPractitioners, asked(), asker)
  const { rows } = await world.arrange(db =>
    sql`select from library.asking where day < '2026-11-24'`.execute(db),
  )
  assert.equal(rows.length, 0, 'yesterday is forgotten')
})
