import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { requestAtWork } from '../requests.ts'
import { myRequest } from '../show-my-requests/show-my-requests.ts'
import { openGiven } from '../words.ts'
import { openAnswer } from './open-answer.api.ts'

export const openAnswerAct = act(openAnswer, async (work, { request: id, what }) => {
  const isAtWork = work.actor.duty === 'officer'
  const request = isAtWork ? await requestAtWork(work, id) : await myRequest(work, id)
  // Staff hand over what was asked on paper; what was asked on line goes to the person alone.
  if (isAtWork && request.way === 'cabinet') return work.absent()
  const { rows } = await sql<{ paper: Buffer; file: Buffer | null }>`
    select paper_sealed as paper, file_sealed as file from rights.execution where request = ${id}`.execute(
    work.db,
  )
  const sealed = rows[0]?.[what] ?? work.absent()
  const text = (await openGiven(work, request, what, sealed)) ?? work.absent()
  return what === 'paper'
    ? { name: `zhauap-${request.number}.pdf`, type: 'application/pdf', content: text }
    : {
        name: `zhauap-${request.number}.json`,
        type: 'application/json',
        content: Buffer.from(text).toString('base64'),
      }
})
