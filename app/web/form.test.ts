import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/fields.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { formOf, readForm } from './form.ts'

const typed = (d: string, m: string, y: string) =>
  formOf(new URLSearchParams({ 'born.day': d, 'born.month': m, 'born.year': y })).day('born')

test('a day typed in three parts is one day', () => {
  assert.equal(typed('5', '3', '1990'), '1990-03-05')
  assert.equal(typed(' 15', '11 ', '2019'), '2019-11-15')
})

test('an empty day is empty, also where it was never asked', () => {
  assert.equal(typed('', ' ', ''), '')
  assert.equal(formOf(new URLSearchParams()).day('born'), '')
})

test('a day that lacks a part or does not exist reaches the act as typed, and the act refuses it', () => {
  const wrong = [
    ['5', '', '1990'],
    ['', '3', '1990'],
    ['5', '3', '90'],
    ['30', '2', '1990'],
    ['5', '13', '1990'],
    ['1990-03', '05', '1'],
  ] as const
  for (const [d, m, y] of wrong) {
    assert.notEqual(typed(d, m, y), '')
    assert.ok(!day().safeParse(typed(d, m, y)).success, `${d}.${m}.${y}`)
  }
  assert.equal(typed('5', '', '1990'), '1990--05')
})

const posted = (fields: FormData) => new Request('http://localhost/', { method: 'POST', body: fields })

test('a form brings its file whole, with its words beside it', async () => {
  const fields = new FormData()
  fields.set('words', 'Құлақ')
  fields.set('picture', new File([new Uint8Array([0, 255, 13, 10])], 'құлақ.jpg'))
  const form = await readForm(posted(fields), 10_000)
  assert.equal(form.text('words'), 'Құлақ')
  assert.deepEqual(form.file('picture'), { name: 'құлақ.jpg', bytes: new Uint8Array([0, 255, 13, 10]) })
})

test('a field in which no file was chosen holds none', async () => {
  const fields = new FormData()
  fields.set('picture', new File([], ''))
  assert.equal((await readForm(posted(fields))).file('picture'), undefined)
})

test('a form over its bound is refused with the bound in words, and is held nowhere', async () => {
  const fields = new FormData()
  fields.set('film', new File([new Uint8Array(3_000_000)], 'film.mp4'))
  await assert.rejects(readForm(posted(fields), 2_000_000), (refusal: Refusal) => {
    assert.equal(refusal.code, 'too-much-sent')
    return /2 МБ/.test(refusal.words('kk')) && /2 MB/.test(refusal.words('en'))
  })
  const endless = new ReadableStream({ pull: stream => stream.enqueue(new Uint8Array(100_000)) })
  const request = new Request('http://localhost/', { method: 'POST', body: endless, duplex: 'half' } as never)
  await assert.rejects(readForm(request), /too-much-sent/)
})

test('a form whose parts cannot be told apart is refused, not broken', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const request = new Request('http://localhost/', { method: 'POST', headers, body: 'no parts' })
  await assert.rejects(readForm(request), /invalid-input/)
})
