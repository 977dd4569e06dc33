// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { askForReleaseAct, measureReleaseAct } from './ask-for-release/ask-for-release.ts'
import { decideReleaseAct, makeReleaseAct } from './decide-release/decide-release.ts'
import { downloadReleaseAct, printRiskCertificateAct } from './download-release/download-release.ts'
import listPublicReleasesAct from './list-public-releases/list-public-releases.ts'
import { listReleasesAct, showReleaseAct } from './list-releases/list-releases.ts'
import { allowReleasesAct, objectToReleasesAct, showMyReleasesAct } from './my-releases/my-releases.ts'
import showQualityTableAct from './show-quality-table/show-quality-table.ts'

export const acts: readonly Act<any>[] = [
  askForReleaseAct,
  measureReleaseAct,
  listReleasesAct,
  showReleaseAct,
  decideReleaseAct,
  makeReleaseAct,
  downloadReleaseAct,
  printRiskCertificateAct,
  listPublicReleasesAct,
  showMyReleasesAct,
  objectToReleasesAct,
  allowReleasesAct,
  showQualityTableAct,
]
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
export { listReleases } from './list-releases/list-releases.api.ts'
