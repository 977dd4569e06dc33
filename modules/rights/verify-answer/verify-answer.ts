import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { three } from '../../organisations/index.ts'
import { verifyAnswer } from './verify-answer.api.ts'

export const verifyAnswerAct = act(verifyAnswer, async (work, { code }) => {
  const { rows } = await sql<{ number: string; organisation: Text; at: Date }>`
    select number, ${three('organisation')} as organisation, at from rights.verify(${code})`.execute(work.db)
  const found = rows[0]
  return { answer: found ? { ...found, at: found.at.toISOString() } : null }
})
