import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../app/testing/world.ts'
import { serveMedia } from '../../app/web/media.ts'
import { leavePractitioners, showMyApplications } from '../directory/join/join.api.ts'
import { keeperOf, verifiedPractitioner } from '../directory/testing.ts'
import { giveConsent } from '../privacy/give-consent/give-consent.api.ts'
import { rehearseWithdrawal, withdrawConsent } from '../privacy/withdraw-consent/withdraw-consent.api.ts'
import { at, book, patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import {
  draftArticle,
  listArticleEditions,
  publishArticle,
  reviewArticle,
  showArticleEdition,
  withdrawArticle,
} from './edit-article/edit-article.api.ts'
import { addMedia, listMedia } from './media/media.api.ts'
import { stripMetadata } from './media/strip-metadata.ts'
import { readArticle } from './read-article/read-article.api.ts'
import { searchArticles } from './search-articles/search-articles.api.ts'
import { jpegWithPlace } from './testing.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const director = await world.staff(organisation, 'director', 'Сәуле Үлгіқызы')
const author = await world.staff(organisation, 'doctor', 'Нұрсұлтан Үлгіев')
const reviewer = await world.staff(organisation, 'doctor', 'Ботагөз Демоева')
const elsewhere = (await world.clinic('Басқа клиника')).organisation
const otherDoctor = await world.staff(elsewhere, 'doctor')
const otherDirector = await world.staff(elsewhere, 'director')
const web = new Hono()
serveMedia(web, world.gate)

const text = {
  section: 'prevention',
  title_kk: 'Құлақты қалай күтеміз',
  title_ru: 'Как ухаживать за ушами',
  summary_kk: 'Мақта таяқшасыз да болады.',
  summary_ru: 'Можно и без ватных палочек.',
  text_kk: '# Неге\n\nҚұлақ өзі тазарады.',
  text_ru: '# Почему\n\nУхо очищается само.',
  sources: 'Сынақ дереккөзі, 2026',
}
let count = 0
const draft = (as: Someone, more: object = {}) =>
  world.run(draftArticle, { ...text, slug: `qulaq-${++count}`, ...more }, as)
const pass = (edition: string, as = reviewer) =>
  world.run(reviewArticle, { edition, verdict: 'passed', due: '2027-11-23', note: '' }, as)
const photo = {
  alt_kk: 'Құлақ суреті',
  alt_ru: 'Рисунок уха',
  source: 'Клиника түсірген, 2026',
  people: 'nobody' as const,
}
const add = (bytes: Uint8Array, as = author, more: object = {}) =>
  world.run(addMedia, { ...photo, file: new Uint8Array(bytes), ...more }, as)
const addressOf = async (media: string) =>
  (await world.run(listMedia, {}, director)).media.find(({ id }) => id === media)!

test('PF-1.1a: an article is written by one, reviewed by another doctor, published by the director, and read by everybody', async () => {
  const { edition } = await draft(author, { slug: 'qulaq-kutimi' })
  await assert.rejects(world.run(readArticle, { slug: 'qulaq-kutimi' }), { code: 'not-found' })
  await assert.rejects(world.run(publishArticle, { edition }, director), { code: 'not-reviewed' })
  await assert.rejects(pass(edition, author), { code: 'own-article' })
  await pass(edition)
  await world.run(publishArticle, { edition }, director)
  await assert.rejects(world.run(publishArticle, { edition }, director), { code: 'already-published' })
  const { read } = await world.run(readArticle, { slug: 'qulaq-kutimi' })
  assert.deepEqual([read!.author.name, read!.reviewer.name], ['Нұрсұлтан Үлгіев', 'Ботагөз Демоева'])
  assert.deepEqual([read!.due, read!.isOverdue, read!.title], ['2027-11-23', false, text.title_kk])
  assert.equal(
    (await world.run(readArticle, { slug: 'qulaq-kutimi' }, null, { lang: 'en' })).read!.lang,
    'ru',
  )
})

test('the search finds an article by its words in the language of the reader, and no draft', async () => {
  await draft(author, { title_ru: 'Черновик про уши' })
  const found = async (words: string, lang: 'kk' | 'ru') =>
    (await world.run(searchArticles, { words }, null, { lang })).articles.map(({ slug }) => slug)
  assert.deepEqual(await found('құлақ', 'kk'), ['qulaq-kutimi'])
  assert.deepEqual(await found('уши черновик', 'ru'), [])
  assert.deepEqual(await found('ухо очищается', 'ru'), ['qulaq-kutimi'])
  assert.equal((await world.run(searchArticles, { section: 'children' })).total, 0)
})

test('a returned draft waits for a new edition; a passed review ends, and the article says so', async () => {
  const { edition } = await draft(author)
  const back = { edition, verdict: 'returned' as const, note: '' }
  await assert.rejects(world.run(reviewArticle, back, reviewer), { code: 'reason-needed' })
  await world.run(reviewArticle, { ...back, note: 'Дереккөзі жоқ' }, reviewer)
  await assert.rejects(world.run(publishArticle, { edition }, director), { code: 'not-reviewed' })
  const { slug } = await world.run(showArticleEdition, { edition }, author)
  const next = await world.run(draftArticle, { ...text, slug }, author)
  await assert.rejects(
    world.run(reviewArticle, { edition: next.edition, verdict: 'passed', note: '' }, reviewer),
    { code: 'due-needed' },
  )
  await pass(next.edition)
  await world.run(publishArticle, { edition: next.edition }, director)
  world.clock.set('2027-12-01T09:00:00+05:00')
  const late = await world.staff(organisation, 'doctor')
  assert.equal((await world.run(readArticle, { slug })).read!.isOverdue, true)
  const { editions } = await world.run(listArticleEditions, {}, late)
  assert.equal(editions.find(one => one.edition === next.edition)!.isOverdue, true)
  await world.run(
    reviewArticle,
    { edition: next.edition, verdict: 'passed', due: '2028-06-01', note: '' },
    late,
  )
  assert.equal((await world.run(readArticle, { slug })).read!.isOverdue, false)
  world.clock.set('2026-11-23T12:00:00+05:00')
})

test('a withdrawn article keeps its address and tells why; its text is closed, past the acts too', async () => {
  const { edition } = await draft(author, { slug: 'eski-kenes' })
  await pass(edition)
  await world.run(publishArticle, { edition }, director)
  await world.run(
    withdrawArticle,
    { edition, reason_kk: 'Кеңес ескірді', reason_ru: 'Совет устарел' },
    author,
  )
  const shown = await world.run(readArticle, { slug: 'eski-kenes' })
  assert.equal(shown.read, null)
  assert.equal(shown.withdrawn!.reason.kk, 'Кеңес ескірді')
  const { rows } = await world.database.pool.query('select 1 from library.article_edition where id = $1', [
    edition,
  ])
  assert.equal(rows.length, 0)
})

test('another clinic, another duty and a patient reach neither drafts nor their steps', async () => {
  const { edition } = await draft(author)
  await assert.rejects(world.run(showArticleEdition, { edition }, otherDirector), { code: 'not-found' })
  await assert.rejects(pass(edition, otherDoctor), { code: 'not-found' })
  await pass(edition)
  await assert.rejects(world.run(publishArticle, { edition }, otherDirector), { code: 'not-found' })
  await assert.rejects(world.run(publishArticle, { edition }, author), { code: 'not-your-duty' })
  await assert.rejects(draft(otherDoctor, { slug: 'qulaq-kutimi' }), { code: 'address-taken' })
  const reception = await world.staff(organisation, 'reception')
  await assert.rejects(draft(reception), { code: 'not-writer' })
  await assert.rejects(draft(await world.person()), { code: 'not-writer' })
  await assert.rejects(pass(edition, director), { code: 'not-writer' })
  await assert.rejects(world.run(listMedia, {}, await world.person()), { code: 'not-your-duty' })
})

test('DR-0b: a practitioner whom no clinic employs writes an article, another one reviews it, and the keeper of the directory publishes it', async () => {
  const keeper = await keeperOf(world)
  const admin = await world.staff(keeper, 'admin')
  const writer = await verifiedPractitioner(world, admin, await world.person())
  const colleague = await verifiedPractitioner(world, admin, await world.person())
  const { edition } = await draft(writer, { slug: 'maman-maqalasy' })
  for (const nobodyOfTheHouse of [author, reviewer])
    await assert.rejects(pass(edition, nobodyOfTheHouse), { code: 'not-found' })
  await assert.rejects(pass(edition, writer), { code: 'own-article' })
  await assert.rejects(world.run(publishArticle, { edition }, admin), { code: 'not-reviewed' })
  const listed = await world.run(listArticleEditions, {}, colleague)
  assert.deepEqual(
    listed.editions.map(one => one.edition),
    [edition],
  )
  await pass(edition, colleague)
  await assert.rejects(world.run(publishArticle, { edition }, colleague), { code: 'not-your-duty' })
  await world.run(publishArticle, { edition }, admin)
  const { read, organisation: house } = await world.run(readArticle, { slug: 'maman-maqalasy' })
  assert.equal(house.slug, null, 'there is no page of a clinic to lead to')
  assert.equal(read!.author.organisation, null)
  assert.match(read!.author.practitioner!, /^synaq-ulgieva-/)
  assert.notEqual(read!.author.practitioner, read!.reviewer.practitioner)
  const { verifications } = await world.run(showMyApplications, {}, writer)
  await world.run(leavePractitioners, { verification: verifications[0]!.verification }, writer)
  await assert.rejects(draft(writer), { code: 'not-writer' })
})

test('past the acts too: nobody writes or reviews under the name of another, and no draft of another house is published', async () => {
  const { edition } = await draft(author)
  const strange = await draft(otherDoctor)
  await pass(edition)
  const as = async (who: Someone, house: string, duty: string, query: string, values: unknown[]) => {
    const client = await world.database.pool.connect()
    try {
      await client.query(`begin; set local shipa.person = '${who.person}'; set local shipa.duty = '${duty}';
        set local shipa.organisation = '${house}'`)
      await client.query(query, values)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const review = `insert into library.review (id, edition, verdict, reviewer, at, due, note)
    values (gen_random_uuid(), $1, 'passed', $2, now(), '2027-11-01', '')`
  const own = reviewer.employment
  await as(reviewer, organisation, 'doctor', review, [edition, own])
  await assert.rejects(as(author, organisation, 'doctor', review, [edition, own]), /row-level security/)
  const article = await world.arrange(async db => {
    const { rows } = await sql<{ article: string; review: string }>`
      select e.article, v.id as review from library.article_edition e join library.review v on v.edition = ${edition}
      where e.id = ${strange.edition}`.execute(db)
    return rows[0]!
  })
  await assert.rejects(
    as(
      otherDirector,
      elsewhere,
      'director',
      'insert into library.publication (edition, article, review, at) values ($1, $2, $3, now())',
      [edition, article.article, article.review],
    ),
    { constraint: 'publication_by_last_review' },
  )
})

test('a review and a publication at once take turns: nothing stands published that its last reader returned', async () => {
  const { edition } = await draft(author)
  await pass(edition)
  const back = { edition, verdict: 'returned' as const, note: 'Қате бар' }
  world.clock.pass(1)
  const tries = await Promise.allSettled([
    world.run(publishArticle, { edition }, director),
    world.run(reviewArticle, back, reviewer),
  ])
  assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('two who publish at once publish once', async () => {
  const { edition } = await draft(author)
  await pass(edition)
  const tries = await Promise.allSettled([1, 2].map(() => world.run(publishArticle, { edition }, director)))
  assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('PF-1.1a: a photo is kept without the place where it was taken, stands in an article, and has a stable address', async () => {
  const taken = jpegWithPlace('one')
  const { media } = await add(taken)
  const { address, hash } = await addressOf(media)
  const kept = stripMetadata(taken, 'image/jpeg')
  assert.equal(hash, createHash('sha256').update(kept).digest('hex'))
  const answer = await web.request(address)
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(kept))
  await assert.rejects(draft(author, { text_kk: '![0123456789abcdef]' }), { code: 'unknown-media' })
  const shows = `Мәтін\n![${hash.slice(0, 16)}]`
  const { edition } = await draft(author, { slug: 'suretti', text_kk: shows, cover: media })
  await pass(edition)
  await world.run(publishArticle, { edition }, director)
  const { read } = await world.run(readArticle, { slug: 'suretti' })
  assert.deepEqual([read!.cover, read!.media.map(one => one.address)], [media, [address]])
  await assert.rejects(add(taken), { code: 'already-kept' })
  await assert.rejects(add(Buffer.from('<svg/>')), { code: 'unknown-kind' })
  await assert.rejects(add(taken.subarray(0, 20)), { code: 'broken-file' })
})

test('a film longer than one part is sent whole and from any place; a sound without its words is refused', async () => {
  const film = Buffer.concat([Buffer.from('0000OggS'), Buffer.alloc(2_500_000, 7)]).subarray(4)
  await assert.rejects(add(film), { code: 'transcript-needed' })
  const said = { transcript_kk: 'Сөз жоқ, шу естіледі.', transcript_ru: 'Слов нет, слышен шум.' }
  film[2_000_000] = 9
  const { media } = await add(film, author, said)
  const { address } = await addressOf(media)
  const ask = async (range: string) => {
    const answer = await web.request(address, { headers: { range } })
    return [answer.status, answer.headers.get('content-range'), Buffer.from(await answer.arrayBuffer())]
  }
  assert.deepEqual(Buffer.from(await (await web.request(address)).arrayBuffer()), film)
  assert.deepEqual(await ask('bytes=1999999-2000001'), [
    206,
    `bytes 1999999-2000001/${film.length}`,
    Buffer.from([7, 9, 7]),
  ])
  assert.deepEqual(await ask('bytes=-2'), [
    206,
    `bytes ${film.length - 2}-${film.length - 1}/${film.length}`,
    Buffer.from([7, 7]),
  ])
  assert.equal((await ask(`bytes=${film.length}-`))[0], 416)
  const heavy = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(20_000_000)])
  await assert.rejects(add(heavy, author, said), { code: 'too-heavy' })
})

test('CL-2.3: who can be recognised is shown only by consent to publication, and is gone the moment it is taken back', async () => {
  const aigerim = await patientOf(world, clinic, 'Айгерім Сынақова')
  await book(world, clinic, aigerim, at('2026-11-24', '10:00'))
  const bytes = jpegWithPlace('a face')
  const named = (consent: string) => add(bytes, author, { people: 'by-consent', consents: [consent] })
  const give = (purpose: string) =>
    world.run(giveConsent, { person: aigerim.person, organisation, purpose }, aigerim)
  await assert.rejects(add(bytes, author, { people: 'by-consent' }), { code: 'consent-needed' })
  const { id: filming } = await give('filming')
  await assert.rejects(named(filming), { code: 'consent-needed' })
  const { id: consent } = await give('publication')
  await assert.rejects(add(bytes, otherDoctor, { people: 'by-consent', consents: [consent] }), {
    code: 'consent-needed',
  })
  const { media } = await named(consent)
  const { address } = await addressOf(media)
  assert.equal((await web.request(address)).headers.get('cache-control'), 'no-store')
  const { rehearsal } = await world.run(rehearseWithdrawal, { consent }, aigerim)
  await world.run(withdrawConsent, { consent, rehearsal }, aigerim)
  assert.equal((await web.request(address)).status, 404)
  assert.equal((await addressOf(media)).isShown, false)
  await world.runJobs()
  const [words] = (await world.run(listMedia, {}, director)).media.filter(({ id }) => id === media)
  assert.deepEqual([words!.alt, words!.transcript], ['жойылды', null])
  const left = await world.arrange(db =>
    sql`select 1 from library.media_part where media = ${media}`.execute(db),
  )
  assert.equal(left.rows.length, 0)
})
