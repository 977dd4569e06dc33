import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueForms } from './due.ts'
import { faultsOf, type Plan, plainAnswers, readPlan } from './plan.ts'
import { samplePlan } from './testing.ts'

const plan = readPlan(samplePlan) as Plan
const [diary] = plan.forms

test('a plan pasted as lines is read with its ranges, choices, checks and visits', () => {
  assert.deepEqual(
    plan.forms.map(form => [form.code, form.by, form.fields.map(one => one.code).join(), form.checks.length]),
    [
      ['diary', 'participant', 'pain,side,began,seen', 1],
      ['examination', 'curator', 'threshold,remark', 0],
    ],
  )
  assert.equal(diary?.fields[0]?.coding, '72514-3')
  assert.deepEqual(
    plan.visits.map(one => [one.day, one.early, one.late, one.forms.join()]),
    [
      [0, 0, 3, 'examination,diary'],
      [30, 5, 5, 'diary'],
    ],
  )
})

test('the first line that cannot be read is named', () => {
  const cases: [string, number][] = [
    ['', 1],
    ['number | pain | required | 0..10 | балл | | А | Б | C', 1],
    [samplePlan.replace('0..10', '10..0'), 2],
    [samplePlan.replace('began <= seen', 'began <= pain'), 6],
    [samplePlan.replace('examination, diary', 'examination, unknown'), 10],
    [`${samplePlan}\nform | lonely | curator | А | Б | C`, 12],
    [samplePlan.replace('form | examination', 'form | diary'), 7],
  ]
  for (const [written, line] of cases) assert.deepEqual(readPlan(written), { line }, written)
})

test('answers are judged beside their fields', () => {
  const good = { pain: '3,5', side: 'left', began: '2026-11-01', seen: '2026-11-20' }
  assert.deepEqual(faultsOf(diary!, good), [])
  assert.equal(plainAnswers(diary!, good).pain, '3.5')
  const cases: [object, string][] = [
    [{ pain: '' }, 'f.pain'],
    [{ pain: '11' }, 'f.pain'],
    [{ pain: 'көп' }, 'f.pain'],
    [{ side: 'both' }, 'f.side'],
    [{ began: '2026-02-30' }, 'f.began'],
    [{ began: '2026-11-21' }, 'f.began'],
    [{ other: '1' }, 'f.other'],
  ]
  for (const [change, field] of cases)
    assert.deepEqual(
      faultsOf(diary!, { ...good, ...change }).map(one => one.field),
      [field],
      JSON.stringify(change),
    )
})

test('a form is ahead, open, overdue or filled by the window of its visit', () => {
  const on = (today: string, filled: string[] = []) =>
    dueForms(plan, { dayZero: '2026-11-23', today, filled: new Set(filled) }).map(one => one.state)
  assert.deepEqual(on('2026-11-23'), ['open', 'open', 'ahead'])
  assert.deepEqual(on('2026-11-27', ['first diary']), ['overdue', 'filled', 'ahead'])
  assert.deepEqual(on('2026-12-18'), ['overdue', 'overdue', 'open'])
  assert.deepEqual(on('2026-12-29'), ['overdue', 'overdue', 'overdue'])
})
