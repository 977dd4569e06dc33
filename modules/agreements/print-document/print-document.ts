import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { type Paper, printPaper, signsNotPrintable } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { three } from '../../organisations/index.ts'
import { editionAt } from '../editions.ts'
import { signedDocument } from '../show-my-documents/show-my-documents.ts'
import { documentPaper, type Operator, signedPaper } from './paper-of.ts'
import { printDocument, printSignedDocument } from './print-document.api.ts'

export const printDocumentAct = act(printDocument, async (work, { slug, number }) => {
  const edition = await editionAt(work, slug, number)
  if (!edition) return work.absent()
  const paper = documentPaper(edition, await operatorOf(work, edition.organisation))
  return { pdf: await printed(work, paper), name: `${paper.number}.pdf` }
})

export const printSignedDocumentAct = act(printSignedDocument, async (work, { acceptance }) => {
  const signed = await signedDocument(work, acceptance)
  const paper = signedPaper(signed, await operatorOf(work, signed.document.organisation))
  return { pdf: await printed(work, paper), name: `${paper.number}.pdf` }
})

async function printed(work: Work<'cannot-be-printed'>, paper: Paper): Promise<string> {
  const signs = signsNotPrintable(paper)
  if (signs.length > 0) work.refuse('cannot-be-printed', { values: { signs: signs.join(' ') } })
  return (await printPaper(paper)).toString('base64')
}

async function operatorOf(work: Work<never>, organisation: string | null): Promise<Operator> {
  const { rows } = await sql<Operator>`
    select ${three('name')} as name, ${three('address')} as address, bin from organisations.organisation
    where ${organisation ? sql`id = ${organisation}` : sql`kind = 'platform'`}`.execute(work.db)
  return rows[0] ?? work.absent()
}
