import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { transmissionOf } from '../../../simulators/analyser/analyser.ts'
import { readTransmission } from './astm-frames.ts'
import { readRecords } from './astm-records.ts'
import { ucumOf } from './units.ts'

const one = { sample: '2600000101', test: '2823-3', value: '4.2', unit: 'mmol/L' }
const many = Array.from({ length: 30 }, (_, at) => ({
  ...one,
  sample: `26000001${String(at % 3)}`,
  value: String(at),
}))

function valuesOf(bytes: Uint8Array) {
  const read = readTransmission(bytes)
  assert.ok('text' in read, 'fault' in read ? read.fault : '')
  const records = readRecords(read.text)
  assert.ok('values' in records, 'fault' in records ? records.fault : '')
  return records.values
}

test('what an analyser sends arrives whole, in one frame or in many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 400 }), frame => {
      const values = valuesOf(transmissionOf(many, { frame }))
      assert.equal(values.length, many.length)
      assert.deepEqual(values.map(value => value.value).sort(), many.map(value => value.value).sort())
    }),
  )
})

test('each fault of the line is named', () => {
  const faultOf = (bytes: Uint8Array) => {
    const read = readTransmission(bytes)
    return 'fault' in read ? read.fault : null
  }
  const small = { frame: 40 }
  assert.equal(faultOf(transmissionOf([one], { fault: 'wrong-checksum' })), 'checksum')
  assert.equal(faultOf(transmissionOf([one], { fault: 'broken-frame' })), 'broken-frame')
  assert.equal(faultOf(transmissionOf([one], { ...small, fault: 'lost-frame' })), 'frame-number')
  assert.equal(faultOf(transmissionOf([one], { fault: 'no-end' })), 'unfinished')
  assert.equal(faultOf(transmissionOf([one], { ...small, fault: 'repeated-frame' })), null)
  assert.equal(faultOf(new TextEncoder().encode('PK')), 'not-a-transmission')
})

test('a long run in the smallest frames is read at once, and more values than an act carries are refused', () => {
  const read = readTransmission(transmissionOf(Array(20_000).fill(one), { frame: 7 }))
  assert.ok('text' in read)
  assert.deepEqual(readRecords(read.text), { fault: 'too-many' })
  assert.deepEqual(readRecords('H|\\^&\rO|1|7\rR|1|^^^718-7|1\0|g/L\rL|1'), { fault: 'unreadable' })
})

test('no flipped byte of a frame is believed', () => {
  const sound = transmissionOf([one])
  for (let at = 1; at < sound.length - 1; at++) {
    const flipped = Uint8Array.from(sound)
    flipped[at]! ^= 0x01
    const read = readTransmission(flipped)
    assert.ok('fault' in read, `byte ${at}`)
  }
})

test('records are read by the delimiters of their header, with escapes; a message that breaks off is not', () => {
  const cases: [string, ReturnType<typeof readRecords>][] = [
    ['', { fault: 'no-header' }],
    ['H|\\^&\rO|1|7\rR|1|^^^718-7|120|g/L', { fault: 'no-end' }],
    ['H|\\^&\rR|1|^^^718-7|120|g/L\rL|1', { fault: 'result-without-sample' }],
    ['H|\\^&\rO|1|7\rP|2\rR|1|^^^718-7|120|g/L\rL|1', { fault: 'result-without-sample' }],
    ['H|\\^&\rQ|1|7\rL|1', { values: [] }],
  ]
  for (const [text, answer] of cases) assert.deepEqual(readRecords(text), answer)
  const other = readRecords('H!~/?\nO!1!7/2\nC!1!word\nR!1!///718-7!12?E?0!g?F?L!!!!P\nL!1\n')
  assert.deepEqual('values' in other && other.values, [
    {
      sample: '7',
      test: '718-7',
      value: '12?0',
      unit: 'g!L',
      status: 'P',
      record: 'R!1!///718-7!12?E?0!g?F?L!!!!P',
    },
  ])
})

test('units that look alike agree, and an unknown one agrees with none', () => {
  assert.equal(ucumOf('\u00b5mol/L'), 'umol/L')
  assert.equal(ucumOf('\u03bcmol/L'), 'umol/L')
  assert.equal(ucumOf('ммоль/л'), 'mmol/L')
  assert.equal(ucumOf('mg/dL'), 'mg/dL')
})
