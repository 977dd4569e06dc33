// The platform acts as agent for its partners through its own administrators; one of a clinic is nobody here.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

/** Refuses whoever is not an administrator of the platform's own organisation. */
export async function requireAgent(work: Work<'not-the-agent'>): Promise<void> {
  const { rows } = await sql<{ is: boolean }>`select ledger.is_agent() as is`.execute(work.db)
  if (!rows[0]!.is) work.refuse('not-the-agent')
}

/** The partner whose money is asked for: the director's own organisation; for the platform, the one that it names. */
export async function partnerFor(work: Work<'not-the-agent'>, asked: string | undefined): Promise<string> {
  if (work.actor.duty === 'director') {
    if (asked && asked !== work.actor.organisation) return work.absent()
    return work.actor.organisation!
  }
  await requireAgent(work)
  return asked ?? work.absent()
}

/** The rule by which lines of payments are seen here. */
export function ruleOfLines(work: Pick<Work, 'actor'>): string {
  return work.actor.duty === 'director' ? 'director-of-clinic' : 'agent-of-payment'
}
