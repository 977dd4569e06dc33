import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { selfRule, trustedRule } from '../access.ts'
import { everyVersion, filesIn, handOut, isNewest, openShared } from '../file.ts'
import { openFile } from './open-file.api.ts'

export const openFileAct = act(openFile, async (work, { file, version }) => {
  const which = version ? sql<boolean>`r.version = ${version}` : isNewest
  const [own] = await filesIn(work, everyVersion, [selfRule], sql<boolean>`r.file = ${file} and ${which}`)
  if (own) {
    work.saw(own.patient, own.rule)
    work.note({ file, version: own.version })
    return handOut(work, own)
  }
  const shared = await openShared(work, [trustedRule], file)
  if (!shared || (version && version !== shared.version)) return work.absent()
  return handOut(work, shared)
})
