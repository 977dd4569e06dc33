import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, darkBySystem, PAIRS, palette, type Scheme } from './colours.ts'

for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
  test(`every text can be read on its ground in the ${scheme} scheme`, () => {
    const colours = palette(scheme)
    const weak = PAIRS.map(pair => ({
      ...pair,
      ratio: contrast(named(colours, pair.text), named(colours, pair.on)),
    }))
      .filter(pair => pair.ratio < pair.least)
      .map(pair => `${pair.text} on ${pair.on}: ${pair.ratio.toFixed(2)} < ${pair.least}`)
    assert.deepEqual(weak, [])
  })
}

test('dark by choice is the same dark as dark by the system', () => {
  assert.deepEqual(palette('dark'), darkBySystem())
})

test('every colour changes between the schemes', () => {
  const light = palette('light')
  const dark = palette('dark')
  assert.ok(Object.keys(light).length >= 17)
  assert.deepEqual(
    Object.keys(light).filter(name => light[name] === dark[name]),
    [],
  )
})

test('contrast is measured as WCAG measures it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
})

function named(colours: Record<string, string>, name: string) {
  const colour = colours[name]
  assert.ok(colour, `tokens.css has no --${name}`)
  return colour
}
