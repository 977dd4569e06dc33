// Applications of practitioners with all that followed, as the policies open them.
import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { three } from '../../organisations/index.ts'
import type * as shapes from './shapes.ts'

export const applicationClock = 'practitioner-application'
export const objectionClock = 'practitioner-objection'

export interface Application extends z.output<typeof shapes.application> {
  person: string
  organisation: string
  cityId: string
  specialityId: string
  languageIds: string[]
}

/** The newest first. Alias `a` is the application, `d` its decision, `o` the objection, `w` the answer to it. */
export async function applicationsWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
): Promise<Application[]> {
  const { rows } = await sql<Row>`
    select a.id, a.person, a.organisation, ${three('a.name')} as name, a.speciality, a.city, a.languages,
      jsonb_build_object('kk', s.kk, 'ru', s.ru, 'en', s.en) as speciality_name,
      jsonb_build_object('kk', c.kk, 'ru', c.ru, 'en', c.en) as city_name, ${languageNames('a.languages')} as language_names,
      a.diploma_number, a.diploma_year, a.diploma_place, a.certificate_number, a.certificate_until, a.licence_number,
      a.licence_holder, a.made_at, k.due_at, ${lastChecks('a.id')} as checks, d.outcome, d.reason, d.at as decided_at,
      o.id as objection, o.text as objection_text, o.at as objected_at, w.outcome as answer, w.reason as answer_reason
    from directory.practitioner_application a
    join catalogue.speciality s on s.id = a.speciality
    join catalogue.city c on c.id = a.city
    left join directory.application_decision d on d.application = a.id
    left join directory.application_objection o on o.application = a.id
    left join directory.objection_answer w on w.objection = o.id
    left join deadlines.clock_view k on k.stopped_at is null
      and (k.event, k.about) in ((${applicationClock}, a.id), (${objectionClock}, o.id))
    where ${where} order by a.made_at desc, a.id`.execute(work.db)
  return rows.map(applicationOf)
}

/** Names of the languages of a column of ids, in their order. */
export function languageNames(column: string): RawBuilder<Text[]> {
  return sql`array(select jsonb_build_object('kk', l.kk, 'ru', l.ru, 'en', l.en)
    from unnest(${sql.ref(column)}) with ordinality as spoken (id, at)
    join catalogue.language l on l.id = spoken.id order by at)`
}

/** The last look into each register for the application of a column. */
export function lastChecks(column: string): RawBuilder<z.output<typeof shapes.check>[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('document', l.document, 'register', l.register,
      'checkedOn', l.checked_on, 'result', l.result) order by l.document), '[]')
    from (select distinct on (document) document, register, checked_on, result from directory.document_check k
      where k.application = ${sql.ref(column)} order by document, at desc, id) l)`
}

interface Row {
  id: string
  person: string
  organisation: string
  name: Text
  speciality: string
  city: string
  languages: string[]
  speciality_name: Text
  city_name: Text
  language_names: Text[]
  diploma_number: string
  diploma_year: number
  diploma_place: string
  certificate_number: string
  certificate_until: string
  licence_number: string
  licence_holder: string
  made_at: Date
  due_at: Date | null
  checks: Application['checks']
  outcome: 'accepted' | 'refused' | null
  reason: string
  decided_at: Date
  objection: string | null
  objection_text: string
  objected_at: Date
  answer: 'kept' | 'accepted' | null
  answer_reason: string
}

function applicationOf(row: Row): Application {
  return {
    application: row.id,
    person: row.person,
    organisation: row.organisation,
    name: row.name,
    specialityId: row.speciality,
    speciality: row.speciality_name,
    cityId: row.city,
    city: row.city_name,
    languageIds: row.languages,
    languages: row.language_names,
    diploma: { number: row.diploma_number, year: row.diploma_year, place: row.diploma_place },
    certificate: { number: row.certificate_number, until: row.certificate_until },
    licence: { number: row.licence_number, holder: row.licence_holder },
    madeAt: row.made_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    state: stateOf(row),
    checks: row.checks,
    refusal: row.outcome === 'refused' ? { reason: row.reason, at: row.decided_at.toISOString() } : null,
    objection: row.objection
      ? {
          objection: row.objection,
          text: row.objection_text,
          at: row.objected_at.toISOString(),
          answer: row.answer && { outcome: row.answer, reason: row.answer_reason },
        }
      : null,
  }
}

function stateOf({ outcome, objection, answer }: Row): Application['state'] {
  if (outcome === null) return 'waits'
  if (outcome === 'accepted' || answer === 'accepted') return 'accepted'
  return objection && answer === null ? 'objected' : 'refused'
}
