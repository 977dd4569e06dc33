// Every act of the catalogue, tried by nobody, by a stranger, by the staff of another clinic and by the wrong
// duty of the same one: none of them learns anything of the victim or changes what is hers.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { allActs } from '../app/modules.ts'
import type { AnyAct } from '../kernel/act.ts'
import {
  holdsSecret,
  hostileFaults,
  inOrder,
  isNamed,
  isReached,
  newStaffFaults,
  victimRows,
} from './hostile.ts'
import { openHostileWorld } from './hostile-world.ts'

const acts: AnyAct[] = allActs.map(act => act.declaration)
const scene = await openHostileWorld()
after(() => scene.world.close())

test('a stolen name is recognised, and so is a changed row', async () => {
  const { world, victim, secrets } = scene
  assert.ok(holdsSecret({ people: [{ name: secrets[1] }] }, secrets))
  assert.ok(!holdsSecret({ people: [] }, secrets))
  const before = await victimRows(scene)
  await world.arrange(db => sql`update people.person set lang = 'ru' where id = ${victim.person}`.execute(db))
  assert.notEqual(await victimRows(scene), before)
})

test('PF-6.5, DR-1.4: no act gives a stranger anything of the victim, and none lets one change what is hers', async () => {
  const faults: string[] = []
  for (const act of inOrder(acts)) faults.push(...(await hostileFaults(scene, act)))
  assert.deepEqual(faults, [])
})

test('DR-8, PF-3.10: an auditor and a researcher of the own clinic are told no name of a patient', async () => {
  const naming = async (duty: string) => {
    const told: string[] = []
    for (const act of acts.filter(one => one.kind === 'read' && one.who.includes(duty)))
      if (await isNamed(scene, act, scene.own[duty]!)) told.push(act.name)
    return told
  }
  assert.ok((await naming('officer')).includes('show-incident'), 'the same acts tell the officer')
  assert.deepEqual([await naming('auditor'), await naming('researcher')], [[], []])
})

test('LB-3b, BL-2: no act that touches people answers staff of the right duty who have not accepted the rules for staff', async () => {
  const faults: string[] = []
  for (const act of inOrder(acts)) faults.push(...(await newStaffFaults(scene, act)))
  assert.deepEqual(faults, [])
})

test('the acts that these attempts do not reach stand in a list that may only shrink', async () => {
  const listed: string[] = JSON.parse(readFileSync('checks/hostile-uncovered.json', 'utf8'))
  const unreached: string[] = []
  for (const act of inOrder(acts)) if (!(await isReached(scene, act))) unreached.push(act.name)
  assert.deepEqual(
    unreached.sort(),
    listed,
    'an act that is reached now leaves the list; a new one does not enter',
  )
})
