import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

/** Who keeps the directory and answers for what stands in it: whoever runs the platform; null where nobody does yet. */
export async function directoryKeeper(work: Pick<Work, 'db'>): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from organisations.organisation where kind = 'platform' limit 1`.execute(work.db)
  return rows[0]?.id ?? null
}

/** The refusal of what only the keeper could answer. */
export const noKeeper = {
  kind: 'unavailable',
  says: {
    kk: 'Анықтамалықты әзірге ешкім жүргізбейді. Кейінірек қайта көріңіз.',
    ru: 'Справочник пока никто не ведёт. Попробуйте позже.',
    en: 'Nobody keeps the directory yet. Try again later.',
  },
} as const
