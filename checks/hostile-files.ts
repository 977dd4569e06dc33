// Kept files of the victim, for those who will try to reach them.
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { addFile } from '../modules/files/add-file/add-file.api.ts'
import { shareFile } from '../modules/files/share-file/share-file.api.ts'
import { described, paper } from '../modules/files/testing.ts'

/** One file that nobody else may see, and one that stands open to the clinic. */
export async function filesOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  secretWords: string,
): Promise<Record<string, Record<string, unknown>>> {
  const words = { ...described, title: secretWords, note: secretWords }
  const put = () => world.run(addFile, { ...words, person: victim.person, content: paper() }, victim)
  const own = await put()
  const open = await put()
  const to = { toKind: 'clinic', to: clinic.organisation, until: '2026-12-31', agrees: true } as const
  const { share } = await world.run(shareFile, { ...to, file: open.file }, victim)
  return {
    'add-file': { ...words, person: victim.person, content: paper() },
    'replace-file': { ...words, ...own, content: paper() },
    'show-my-file': { file: own.file },
    'open-file': own,
    'remove-file': { file: own.file, agrees: true },
    'share-file': { ...to, file: own.file },
    'end-share': { share },
    'show-shared-file': { file: open.file },
    'open-shared-file': { file: open.file },
  }
}
