import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { organisationById } from '../../organisations/index.ts'
import { type ReleaseRow, releasesWhere } from '../release-row.ts'
import { certificatePaper } from './certificate.ts'
import { downloadRelease, printRiskCertificate } from './download-release.api.ts'

export const downloadReleaseAct = act(downloadRelease, async (work, { release }) => {
  const found = await madeRelease(work, release)
  if (found.state === 'expired') return work.refuse('expired')
  const { rows } = await sql<{ content: Buffer | null }>`
    select releases.content_of(${release}) as content`.execute(work.db)
  const content = rows[0]?.content ?? work.absent()
  work.note({ release })
  return { base64: content.toString('base64'), name: `release-${found.number}.csv` }
})

export const printRiskCertificateAct = act(printRiskCertificate, async (work, { release }) => {
  const found = await madeRelease(work, release)
  const operator = (await organisationById(work, work.actor.organisation!))!
  const pdf = await printPaper(certificatePaper(found, operator, work.now))
  return { base64: pdf.toString('base64'), name: `release-${found.number}-risk.pdf` }
})

async function madeRelease(work: Work, release: string): Promise<ReleaseRow> {
  const [found] = await releasesWhere(work, sql`r.id = ${release} and f.release is not null`)
  return found ?? work.absent()
}
