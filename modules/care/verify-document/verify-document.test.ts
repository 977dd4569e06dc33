import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { listMySignatures } from '../../signatures/index.ts'
import { issueConclusion } from '../issue-conclusion/issue-conclusion.api.ts'
import { revokeDocument } from '../revoke-document/revoke-document.api.ts'
import { signedVisit } from '../testing.ts'
import { verifyDocument } from './verify-document.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await signedVisit(world)

test('PF-1.8a: the code of a certificate tells level, time and whether it still counts, and of the signer only initials', async () => {
  const { document } = await world.run(issueConclusion, { booking }, clinic.doctor)
  const { signatures } = await world.run(listMySignatures, {}, patient)
  const { code } = signatures.find(one => one.subject === document)!
  const { state, signature } = await world.run(verifyDocument, { code }, null)
  assert.equal(state, 'genuine')
  assert.deepEqual(
    [signature?.level, signature?.trust, signature?.initials],
    ['step-up', 'own-clock', 'Д. Ү.'],
  )
  assert.doesNotMatch(JSON.stringify(signature), /Айгерім|Сынақ|Үлгіев/)
  await world.run(revokeDocument, { document, reason: 'Қате' }, clinic.doctor)
  assert.equal((await world.run(verifyDocument, { code }, null)).state, 'revoked')
})
