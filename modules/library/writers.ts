// Who writes and reviews: a member of staff for the own organisation, a verified practitioner for whoever keeps the
// directory, and how each is named beside an article.
import { sql } from 'kysely'
import type * as z from 'zod'
import type { Work } from '../../kernel/work.ts'
import { standingVerifications, verificationsWhere } from '../directory/index.ts'
import { staffNamed } from '../organisations/index.ts'
import type { writer } from './shapes.ts'

/** Under what something is signed: one of the two. */
export interface Signer {
  employment: string | null
  verification: string | null
}

/** As what the actor writes, and for which organisation: by one of these duties, else as a practitioner; null for others. */
export async function signerFor(
  work: Work<never>,
  duties: readonly string[],
): Promise<(Signer & { organisation: string }) | null> {
  const { duty, organisation, employment } = work.actor
  if (duty && organisation && duties.includes(duty)) return { organisation, employment, verification: null }
  const [own] = await standingVerifications(work)
  return own ? { organisation: own.organisation, employment: null, verification: own.verification } : null
}

/** Names whoever signed: staff as their organisation names them today, a practitioner as verified. */
export async function writersNamed(
  work: Work<never>,
  signers: readonly Signer[],
): Promise<(signer: Signer) => z.output<typeof writer>> {
  const staff = await staffNamed(
    work,
    signers.flatMap(({ employment }) => employment ?? []),
  )
  const practitioners = await verificationsWhere(
    work,
    sql`v.id = any (${signers.flatMap(({ verification }) => verification ?? [])}::uuid[])`,
  )
  return ({ employment, verification }) => {
    const member = staff.get(employment ?? '')
    if (member)
      return {
        name: member.name,
        title: member.title,
        organisation: member.organisationName,
        practitioner: null,
      }
    const { name, speciality, slug } = practitioners.find(one => one.verification === verification)!
    return { name: name[work.lang], title: speciality, organisation: null, practitioner: slug }
  }
}
