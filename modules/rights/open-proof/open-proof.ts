// Everything that proves how a request was handled, sealed by the installation: what was asked, by what the
// identity was known, what was decided and done, and the certificates of both signatures with their places in the
// journal. machine/check-proof.mjs checks it without Shipa.
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { site } from '../../accounts/index.ts'
import { clockOf } from '../../deadlines/index.ts'
import { organisationById } from '../../organisations/index.ts'
import { certificateOf, seal, signaturesOf, signCertificate } from '../../signatures/index.ts'
import { answerAsSigned } from '../carry-out-request/answer.ts'
import { keyOf, openForm } from '../form.ts'
import { stepsOf } from '../open-request/open-request.ts'
import { type Request, requestAtWork } from '../requests.ts'
import { myRequest } from '../show-my-requests/show-my-requests.ts'
import { matterOf } from '../work-on-request/matter.ts'
import { openProof } from './open-proof.api.ts'

export const openProofAct = act(openProof, async (work, { request: id }) => {
  const request = work.actor.duty === 'officer' ? await requestAtWork(work, id) : await myRequest(work, id)
  const proof = await proofOf(work, request)
  const sealed = { package: proof, ...seal('proof', JSON.stringify(proof)) }
  return {
    name: `dalel-${request.number}.json`,
    type: 'application/json',
    content: Buffer.from(JSON.stringify(sealed, null, 1)).toString('base64'),
  }
})

async function proofOf(work: Work<never>, request: Request) {
  const filled = await openForm(work, keyOf(request), request.sealed)
  const organisation = await organisationById(work, request.organisation)
  const signatures = await signaturesOf(work, { kind: 'request', id: request.id })
  const certificates = []
  for (const signature of signatures) {
    certificates.push(signCertificate(await certificateOf(work, signature)))
  }
  return {
    format: 'shipa-proof-1',
    installation: site().publicUrl,
    issuedAt: work.now.toISOString(),
    request: {
      number: request.number,
      kind: request.kind,
      way: request.way,
      at: request.at.toISOString(),
      shelf: request.shelf,
      organisation: { name: organisation.name, bin: organisation.bin },
      identity: request.checked,
    },
    // Texts whose SHA-256 the certificates name; a paper was signed by hand.
    asked: filled && JSON.stringify(filled),
    answered: await answerAsSigned(work, request),
    steps: await stepsOf(work, request.id),
    clock: await clockIn(work, request),
    result: await resultOf(work, request.id),
    destructions: await destructionsBy(work, request.id),
    certificates,
  }
}

async function clockIn(work: Work<never>, request: Request) {
  const clock = await clockOf(work, matterOf(request))
  if (!clock) return null
  const { begunAt, dueAt, stoppedAt, how, basis } = clock
  return { begunAt, dueAt, stoppedAt, how, basis }
}

async function resultOf(work: Work<never>, request: string) {
  const { rows } = await sql`
    select at, result, code, counts from rights.execution where request = ${request}`.execute(work.db)
  return rows[0] ?? null
}

async function destructionsBy(work: Work<never>, request: string) {
  const { rows } = await sql`
    select d.record_class as "recordClass", d.ordered_at as "orderedAt", e.at, e.outcome, e.counts,
      encode(e.proof, 'hex') as proof
    from rights.destruction d left join rights.destruction_end e on e.destruction = d.id
    where d.by_kind = 'request' and d.by_id = ${request} order by d.record_class`.execute(work.db)
  return rows
}
