import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { handOut, openShared } from '../../files/index.ts'
import { sharedFileRules } from '../access.ts'
import { openSharedFile, showSharedFile } from './shared-files.api.ts'

export const showSharedFileAct = act(showSharedFile, async (work, { file }) => {
  const line = (await openShared(work, sharedFileRules, file)) ?? work.absent()
  const { rows } = await sql<{ name: string }>`
    select concat_ws(' ', family_name, given_name, middle_name) as name from people.person_view
    where id = ${line.patient}`.execute(work.db)
  const { rows: terms } = await sql<{ until: Date }>`
    select max(until) as until from files.share_view where file = ${file}`.execute(work.db)
  return { patient: rows[0]?.name ?? work.absent(), line, until: terms[0]!.until.toISOString() }
})

export const openSharedFileAct = act(openSharedFile, async (work, { file }) =>
  handOut(work, (await openShared(work, sharedFileRules, file)) ?? work.absent()),
)

export const sharedFilesActs = [showSharedFileAct, openSharedFileAct]
