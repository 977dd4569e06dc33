import type { Page } from '../../kernel/page.ts'
import askForRelease from './ask-for-release/ask-for-release.page.tsx'
import publicReleases from './list-public-releases/public-releases.page.tsx'
import release from './list-releases/release.page.tsx'
import releases from './list-releases/releases.page.tsx'
import myReleases from './my-releases/my-releases.page.tsx'
import quality from './show-quality-table/quality.page.tsx'

export const pages: readonly Page[] = [releases, askForRelease, release, publicReleases, myReleases, quality]
