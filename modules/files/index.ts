// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { addFileAct } from './add-file/add-file.ts'
import { endShareAct } from './end-share/end-share.ts'
import { openFileAct } from './open-file/open-file.ts'
import { removeFileAct } from './remove-file/remove-file.ts'
import { replaceFileAct } from './replace-file/replace-file.ts'
import { shareFileAct } from './share-file/share-file.ts'
import { showMyFileAct } from './show-my-file/show-my-file.ts'
import { showMyFilesAct } from './show-my-files/show-my-files.ts'

export const acts: readonly Act<any>[] = [
  showMyFilesAct,
  showMyFileAct,
  addFileAct,
  replaceFileAct,
  openFileAct,
  shareFileAct,
  endShareAct,
  removeFileAct,
]
export { rules, selfRule, trustedRule } from './access.ts'
export { dataMap } from './data-map.ts'
export { fileLine, handedOut, handOut, openShared, shared, sharedFiles } from './file.ts'
export { asSaved, FileFacts } from './file-view.tsx'
