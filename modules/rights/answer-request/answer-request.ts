import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Asked, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { resumeClocks } from '../../deadlines/index.ts'
import { levelOfSession, sign } from '../../signatures/index.ts'
import { answerAsSigned } from '../carry-out-request/answer.ts'
import { decisionsFor, type Kind } from '../kinds.ts'
import { type Request, requestAtWork, subjectOf } from '../requests.ts'
import { texts } from '../rights.texts.ts'
import { sealWords } from '../words.ts'
import { matterOf } from '../work-on-request/matter.ts'
import { answerRequest } from './answer-request.api.ts'

export const answerRequestAct = act(answerRequest, async (work, asked) => {
  const request = await requestAtWork(work, asked.request)
  if (request.state === 'joined') return work.refuse('joined')
  const { kind, person } = await subjectOf(work, request)
  const judged = asked.granted ? asked.decisions : []
  const fitting = decisionsFor[kind as Exclude<Kind, 'object-to-refusal'>]
  if (judged.some(one => !fitting.includes(one.decision))) return work.refuse('does-not-fit')
  // Where nobody is known there is nothing to decide upon: the answer is that nothing is held.
  if (asked.granted && fitting.length > 0 && person && judged.length === 0)
    return work.refuse('decide-classes')
  await writeAnswer(work, request, asked)
  for (const { recordClass, decision, reason = null, until = null } of judged) {
    await sql`insert into rights.decision (request, record_class, decision, reason, until)
      values (${request.id}, ${recordClass}, ${decision}, ${reason}, ${until})`.execute(work.db)
  }
  // An answer ends every pause; the clock itself stops when the answer has reached the person.
  if (request.state === 'paused') await resumeClocks(work, matterOf(request))
  await sign(work, {
    subject: { kind: 'request', id: request.id },
    title: texts.answered,
    hash: createHash('sha256')
      .update((await answerAsSigned(work, request))!)
      .digest(),
    level: levelOfSession(work),
    organisation: request.organisation,
    about: request.person,
  })
  work.note({ request: request.id })
  await work.later('carry-out-request', { request: request.id })
  return {}
})

async function writeAnswer(work: Work<never>, request: Request, asked: Asked<typeof answerRequest>) {
  const says = await sealWords(work, request, asked.says)
  await sql`insert into rights.answer (request, at, by_account, by_employment, granted, reason, says_sealed, checked)
    values (${request.id}, ${work.now}, ${work.actor.account}, ${work.actor.employment}, ${asked.granted},
      ${asked.reason ?? null}, ${says}, ${request.checked ? request.id : null})`.execute(work.db)
}
