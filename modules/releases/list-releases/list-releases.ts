import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { releasesWhere } from '../release-row.ts'
import { listReleases, showRelease } from './list-releases.api.ts'

export const listReleasesAct = act(listReleases, async work => ({
  releases: await releasesWhere(work, sql`true`),
}))

export const showReleaseAct = act(showRelease, async (work, { release }) => {
  const [found] = await releasesWhere(work, sql`r.id = ${release}`)
  return found ?? work.absent()
})
