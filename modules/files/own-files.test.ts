import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { asRole } from '../../app/testing/template.ts'
import { openWorld, type Someone, type World } from '../../app/testing/world.ts'
import { withConnection } from '../../kernel/database/database.ts'
import { findTraces } from '../../machine/traces.ts'
import { enter } from '../accounts/index.ts'
import { exportMyData } from '../rights/my-privacy/my-privacy.api.ts'
import { childOf } from '../scheduling/testing/receiving-clinic.ts'
import { addFile } from './add-file/add-file.api.ts'
import { asSaved } from './file-view.tsx'
import { mediaTypeOf } from './media-type.ts'
import { openFile } from './open-file/open-file.api.ts'
import { removeFile } from './remove-file/remove-file.api.ts'
import { replaceFile } from './replace-file/replace-file.api.ts'
import { showMyFile } from './show-my-file/show-my-file.api.ts'
import { showMyFiles } from './show-my-files/show-my-files.api.ts'
import { described, paper, puts, rowsReached } from './testing.ts'

const world = await openWorld()
after(() => world.close())
const aigerim = await world.person()
const contentOf = async (who: Someone, file: string, version?: string) =>
  Buffer.from((await world.run(openFile, version ? { file, version } : { file }, who)).content, 'base64')
const counted = async (table: string, file: string) => {
  const { rows } = await world.arrange(db =>
    sql<{
      n: number
    }>`select count(*)::int as n from ${sql.table(`files.${table}`)} where file = ${file}`.execute(db),
  )
  return rows[0]!.n
}

test('PF-1.7a: a person puts a paper in, finds it with its words, and gets the very bytes back', async () => {
  const content = Buffer.concat([paper(), randomBytes(2_000_000)])
  const { file } = await puts(world, aigerim, content)
  const { files, used } = await world.run(showMyFiles, {}, aigerim)
  const line = files.find(one => one.file === file)!
  assert.equal(line.title, 'Қан талдауы')
  assert.equal(line.note, 'Аш қарынға')
  assert.equal(line.datedOn, '2026-11-02')
  assert.equal(line.mediaType, 'application/pdf')
  assert.equal(used, content.length)
  assert.ok((await contentOf(aigerim, file)).equals(content))
  const { type, name } = asSaved('qupiya-1.pdf', '')
  assert.deepEqual(
    [type, name],
    ['application/octet-stream', 'qupiya-1.pdf'],
    'saved, never drawn at our address',
  )
})

test('neither words nor bytes lie open in the database, and no piece is longer than a mebibyte', async () => {
  const { file, version } = await puts(
    world,
    aigerim,
    Buffer.concat([paper(), Buffer.alloc(1_500_000, 'құпия')]),
  )
  const { rows } = await world.arrange(db =>
    sql<{
      sealed: Buffer
    }>`select content_sealed as sealed from files.chunk where version = ${version} order by place`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 3)
  assert.ok(rows.every(({ sealed }) => sealed.length <= 1_048_576 && !sealed.includes('құпия')))
  const { rows: kept } = await world.arrange(db =>
    sql<{
      text: string
    }>`select row_to_json(v)::text as text from files.version v where v.file = ${file}`.execute(db),
  )
  assert.doesNotMatch(kept[0]!.text, /талдау|қарын/)
})

test('whoever changes kept bytes past the program is found out at the next opening', async () => {
  const one = await puts(world, aigerim)
  const two = await puts(world, aigerim)
  await world.arrange(async db => {
    await sql`alter table files.chunk disable trigger never_changed`.execute(db)
    await sql`alter table files.chunk no force row level security`.execute(db)
    await sql`update files.chunk set content_sealed = (select o.content_sealed from files.chunk o where o.version = ${two.version})
      where version = ${one.version}`.execute(db)
    await sql`alter table files.chunk force row level security`.execute(db)
    await sql`alter table files.chunk enable trigger never_changed`.execute(db)
  })
  await assert.rejects(world.run(openFile, { file: one.file }, aigerim), /not the ones that were put in/)
})

test('a file is what its first bytes prove; a HEIC picture and anything else is refused in words', async () => {
  const beginning = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), randomBytes(40)])
  const put = (content: Uint8Array<ArrayBuffer>) =>
    world.run(addFile, { ...described, person: aigerim.person, content }, aigerim)
  for (const good of ['\xff\xd8\xff\xe0', '\x89PNG\r\n\x1a\n', 'RIFF\x10\0\0\0WEBP'])
    await put(beginning(good))
  await assert.rejects(put(beginning('\0\0\0\x18ftypheic')), { code: 'heic-picture' })
  for (const bad of ['<html><script>', 'MZ', 'GIF89a', '%PD', 'RIFF\x10\0\0\0AVI '])
    await assert.rejects(put(beginning(bad)), { code: 'unknown-type' })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
      const type = mediaTypeOf(bytes)
      return type === null || bytes.length >= 3
    }),
  )
})

test('the same file twice is told, and who holds the table cannot recognise a paper that he knows', async () => {
  const content = paper()
  await puts(world, aigerim, content)
  await assert.rejects(puts(world, aigerim, content), { code: 'kept-already' })
  const other = await world.person()
  await puts(world, other, content)
})

test('no copy of an identity document is taken: there is no such kind, and the statement is asked for', async () => {
  assert.deepEqual(addFile.asks.shape.kind.options, [
    'discharge',
    'result',
    'prescription',
    'image',
    'certificate',
    'other',
  ])
  const asked = {
    ...described,
    person: aigerim.person,
    content: paper(),
    isNoIdentityDocument: false as true,
  }
  await assert.rejects(world.run(addFile, asked, aigerim), { code: 'invalid-input' })
})

test('a new version stands in the place of the old one, which stays until the file is removed', async () => {
  const { file, version } = await puts(world, aigerim)
  const content = paper(300)
  const asked = { ...described, file, version, title: 'Қан талдауы, қайта', content }
  const { version: next } = await world.run(replaceFile, asked, aigerim)
  const { newest, older } = await world.run(showMyFile, { file }, aigerim)
  assert.equal(newest.version, next)
  assert.equal(newest.title, 'Қан талдауы, қайта')
  assert.deepEqual(
    older.map(one => one.version),
    [version],
  )
  assert.ok((await contentOf(aigerim, file)).equals(content))
  assert.equal((await contentOf(aigerim, file, version)).length, 200)
  await assert.rejects(world.run(replaceFile, { ...asked, content: paper() }, aigerim), {
    code: 'replaced-already',
  })
})

test('two windows that replace the same version at once leave one replacement', async () => {
  const { file, version } = await puts(world, aigerim)
  const tries = await Promise.allSettled(
    Array.from({ length: 4 }, () =>
      world.run(replaceFile, { ...described, file, version, content: paper() }, aigerim),
    ),
  )
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
  assert.equal(await counted('version', file), 2)
})

test('a removed file is gone at once, bytes and words; that it was removed stays', async () => {
  const { file, version } = await puts(world, aigerim)
  await world.run(replaceFile, { ...described, file, version, content: paper(300) }, aigerim)
  const removals = await Promise.allSettled(
    Array.from({ length: 3 }, () => world.run(removeFile, { file, agrees: true }, aigerim)),
  )
  const done = removals.filter(one => one.status === 'fulfilled')
  assert.deepEqual(
    done.map(one => one.value),
    [{ versions: 2, bytes: 500 }],
  )
  assert.equal(await counted('version', file), 0)
  assert.equal(await counted('replacement', file), 0)
  assert.equal(await counted('destruction', file), 1)
  const { rows } = await world.arrange(db =>
    sql`select from files.chunk where version = ${version}`.execute(db),
  )
  assert.equal(rows.length, 0)
  await assert.rejects(contentOf(aigerim, file), { code: 'not-found' })
})

test('what is put in while the file is being removed does not stay behind', async () => {
  const { file, version } = await puts(world, aigerim)
  const acts: Promise<unknown>[] = []
  // Nobody gets past the journal while it is locked: the new version is written and not yet there for others.
  await world.arrange(async db => {
    await sql`lock table journal.inbox in access exclusive mode`.execute(db)
    acts.push(world.run(replaceFile, { ...described, file, version, content: paper() }, aigerim))
    await setTimeout(400)
    acts.push(world.run(removeFile, { file, agrees: true }, aigerim))
    await setTimeout(400)
  })
  const ended = await Promise.allSettled(acts)
  assert.deepEqual(
    ended.map(one => one.status),
    ['fulfilled', 'fulfilled'],
  )
  assert.equal(await counted('version', file), 0)
})

test('a store has its bound, and two windows do not pass it together', async () => {
  const full = await world.person()
  const big = () => Buffer.concat([paper(), randomBytes(19_000_000)])
  for (let time = 0; time < 4; time++) await puts(world, full, big())
  const tries = await Promise.allSettled([puts(world, full, big()), puts(world, full, big())])
  assert.deepEqual(tries.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(puts(world, full, big()), { code: 'no-room' })
  const { code } = await databaseErrorOf(world, await world.person(), full.person)
  assert.equal(code, '42501', 'nobody measures the store of another')
  const { used, quota } = await world.run(showMyFiles, {}, full)
  assert.ok(used <= quota)
})

test('a parent keeps the papers of a child; what a young person puts in alone at 16 stays closed to the parent', async () => {
  const parent = await world.person('Дана Үлгіева')
  const child = await childOf(world, parent)
  const { file } = await puts(world, parent, paper(), child)
  assert.equal((await world.run(showMyFiles, { person: child }, parent)).files.length, 1)
  await contentOf(parent, file)
  const young = await world.person('Арман Үлгіев')
  await world.arrange(async db => {
    await sql`update people.person set birth_date = '2010-01-15' where id = ${young.person}`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${young.person}, ${parent.person}, 'parent', 'үлгі', '2010-01-15', '2028-01-15', ${world.clock.now()})`.execute(
      db,
    )
  })
  const same = paper()
  const own = await puts(world, young, same)
  // The same paper from both: neither finds out that the other keeps it.
  const byParent = await puts(world, parent, same, young.person)
  const seen = await world.run(showMyFiles, { person: young.person }, parent)
  assert.deepEqual(
    seen.files.map(one => one.file),
    [byParent.file],
  )
  await assert.rejects(contentOf(parent, own.file), { code: 'not-found' })
  await assert.rejects(world.run(removeFile, { file: own.file, agrees: true }, parent), { code: 'not-found' })
  assert.equal((await world.run(showMyFiles, {}, young)).files.length, 2)
})

test('a stranger finds nothing: not the file, not that it exists, not by the act and not by SQL', async () => {
  const { file, version } = await puts(world, aigerim)
  const stranger = await world.person()
  const tries = [
    () => world.run(showMyFile, { file }, stranger),
    () => world.run(openFile, { file }, stranger),
    () => world.run(removeFile, { file, agrees: true }, stranger),
    () => world.run(replaceFile, { ...described, file, version, content: paper() }, stranger),
    () => world.run(showMyFiles, { person: aigerim.person }, stranger),
    () => world.run(addFile, { ...described, person: aigerim.person, content: paper() }, stranger),
  ]
  for (const tried of tries) await assert.rejects(tried, { code: 'not-found' })
  assert.deepEqual(await rowsReached(world, stranger, file), { file: 0, version: 0, chunk: 0, share: 0 })
  assert.deepEqual(await rowsReached(world, aigerim, file), { file: 1, version: 1, chunk: 1, share: 0 })
})

test('the copy of everything held of a person has her files whole; when her store is destroyed no trace is left', async () => {
  const leaving = await world.person()
  const content = Buffer.concat([paper(), randomBytes(800_000)])
  const { file, version } = await puts(world, leaving, content)
  const saved = await world.run(exportMyData, { person: leaving.person, what: 'file' }, leaving)
  const text = Buffer.from(saved.content, 'base64').toString()
  assert.match(text, /Аш қарынға/)
  const data: { table: string; rows: { place: number; content_sealed: string }[] }[] = JSON.parse(text).data
  const pieces = data.find(one => one.table === 'files.chunk')!.rows
  const whole = pieces
    .sort((a, b) => a.place - b.place)
    .map(one => one.content_sealed)
    .join('')
  assert.ok(Buffer.from(whole, 'base64').equals(content))
  const { rows: kept } = await world.arrange(db =>
    sql<{ blind: Buffer }>`select sha256_blind as blind from files.version where id = ${version}`.execute(db),
  )
  const traces = () => tracesOf([kept[0]!.blind])
  assert.deepEqual(
    (await traces()).map(one => one.where),
    ['files.version.sha256_blind'],
  )
  await world.arrange(db => sql`select kernel.destroy(${leaving.person}, null, 'own-file')`.execute(db))
  assert.deepEqual(await traces(), [])
  assert.equal(await counted('version', file), 0)
  const { rows } = await world.arrange(db =>
    sql`select from files.chunk where version = ${version}`.execute(db),
  )
  assert.equal(rows.length, 0)
})

/** Tries by SQL to put a version into the store of another and answers how the database refuses it. */
function databaseErrorOf(world: World, someone: Someone, owner: string) {
  return withConnection(world.database, async ({ query }) => {
    await query('begin')
    await enter(query, someone.token, world.clock.now())
    const put = query(
      `insert into files.version (id, file, person, by_person, kind, title_sealed, note_sealed, media_type, bytes, sha256_blind, at)
        values (gen_random_uuid(), gen_random_uuid(), $1, $2, 'other', '', '', 'image/png', 19000000, $3, now())`,
      [owner, someone.person, randomBytes(32)],
    )
    const refused = await put.then(
      () => ({ code: 'done' }),
      (error: { code: string }) => error,
    )
    await query('rollback')
    return refused
  })
}

async function tracesOf(bytes: Buffer[]) {
  const database = new URL(world.url).pathname.slice(1)
  const client = new pg.Client({ connectionString: asRole(world.url, 'shipa_owner', database) })
  await client.connect()
  return findTraces(client, { texts: [], bytes }).finally(() => client.end())
}
