import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { say } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { pauseClocks, resumeClocks } from '../../deadlines/index.ts'
import { writeCheck } from '../receive.ts'
import { type Request, requestAtWork } from '../requests.ts'
import { texts } from '../rights.texts.ts'
import { matterOf } from './matter.ts'
import {
  checkIdentity,
  handOverAnswer,
  pauseRequest,
  resumeRequest,
  takeRequest,
} from './work-on-request.api.ts'

type Open = Work<'already-answered' | 'joined'>

const takeRequestAct = act(takeRequest, async (work, asked) => {
  const request = await openRequest(work, asked.request)
  await writeStep(work, request.id, 'taken')
  return {}
})

const checkIdentityAct = act(checkIdentity, async (work, asked) => {
  const request = await openRequest(work, asked.request)
  await writeCheck(work, request.id, 'document-seen')
  return {}
})

const pauseRequestAct = act(pauseRequest, async (work, { request: id, reason }) => {
  const request = await openRequest(work, id)
  if (request.state === 'paused') return work.refuse('paused-already')
  await pauseClocks(work, matterOf(request), { reason: say('kk', texts[reason]) })
  await writeStep(work, request.id, 'paused', reason)
  return {}
})

const resumeRequestAct = act(resumeRequest, async (work, asked) => {
  const request = await openRequest(work, asked.request)
  if (request.state !== 'paused') return work.refuse('not-paused')
  await resumeClocks(work, matterOf(request))
  await writeStep(work, request.id, 'resumed')
  return {}
})

const handOverAnswerAct = act(handOverAnswer, async (work, asked) => {
  const request = await requestAtWork(work, asked.request)
  if (request.state !== 'answered') return work.refuse('not-answered')
  await writeStep(work, request.id, 'handed-over')
  return {}
})

export const workingActs = [
  takeRequestAct,
  checkIdentityAct,
  pauseRequestAct,
  resumeRequestAct,
  handOverAnswerAct,
]

async function openRequest(work: Open, id: string): Promise<Request> {
  const request = await requestAtWork(work as Work<never>, id)
  if (request.state === 'joined') return work.refuse('joined')
  if (request.state === 'answered' || request.state === 'being-carried-out')
    return work.refuse('already-answered')
  return request
}

async function writeStep(work: Work<never>, request: string, what: string, reason: string | null = null) {
  work.note({ request })
  await sql`insert into rights.step (id, request, at, what, reason, by_account)
    values (${randomUUID()}, ${request}, ${work.now}, ${what}, ${reason}, ${work.actor.account})`.execute(
    work.db,
  )
}
