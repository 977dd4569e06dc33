// Everything that stands beside the gate while people are served: pages, messages, the bank, the journal's
// chain, demonstration data on a first start.
import { sql } from 'kysely'
import type { Lang } from '../kernel/texts.ts'
import type { Actor } from '../kernel/work.ts'
import { allPages } from './pages.ts'
import type { Program } from './run.ts'
import { createServer } from './server.ts'
import { buildAssets } from './web/assets.ts'

export async function prepareServing(program: Program, say: (line: string) => void) {
  const { config, gate, database } = program
  const assets = await buildAssets()
  const server = createServer({
    gate,
    database,
    assets,
    pages: allPages(gate),
    trial: config.environment === 'trial',
    publicUrl: config.publicUrl,
    placeOf: createPlaces(program),
    bankOrigins: [],
    perMinute: config.environment === 'trial' ? 60_000 : 600,
  })
  say(`pages ${allPages(gate).length}`)
  return { server, beside: [] as string[], stopBeside: async () => {} }
}

/** Names of the acting organisation, branch and duty for the staff frame; public data, kept in memory. */
export function createPlaces({ database }: Pick<Program, 'database'>) {
  const known = new Map<string, Record<string, string>>()
  return async (actor: Actor, lang: Lang) => {
    if (!actor.organisation || !actor.duty) return undefined
    const key = `${actor.organisation}|${actor.branch ?? ''}`
    let names = known.get(key)
    if (!names) {
      const { rows } = await sql<Record<string, string>>`
        select o.name_kk as organisation_kk, o.name_ru as organisation_ru, o.name_en as organisation_en,
          b.name_kk as branch_kk, b.name_ru as branch_ru, b.name_en as branch_en
        from organisations.organisation o left join organisations.branch b on b.id = ${actor.branch}
        where o.id = ${actor.organisation}`.execute(database.kysely)
      names = rows[0] ?? {}
      known.set(key, names)
    }
    const branch = names[`branch_${lang}`]
    return {
      organisation: names[`organisation_${lang}`] ?? '',
      ...(branch ? { branch } : {}),
      duty: dutyNames[actor.duty]?.[lang] ?? actor.duty,
    }
  }
}

const dutyNames: Record<string, Record<Lang, string>> = {
  reception: { kk: 'Тіркеу бөлімі', ru: 'Регистратура', en: 'Reception' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  cashier: { kk: 'Кассир', ru: 'Кассир', en: 'Cashier' },
  director: { kk: 'Директор', ru: 'Директор', en: 'Director' },
  officer: {
    kk: 'Дербес деректерге жауапты',
    ru: 'Ответственный за персональные данные',
    en: 'Data protection officer',
  },
  admin: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
}
