import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Someone, World } from '../../app/testing/world.ts'
import { withConnection } from '../../kernel/database/database.ts'
import type { Db } from '../../kernel/work.ts'
import { enter } from '../accounts/index.ts'

// A plan of two forms and two visits, for tests.
export const samplePlan = `form | diary | participant | Күнделік | Дневник | Diary
number | pain | required | 0..10 | балл | 72514-3 | Ауырсыну | Боль | Pain
choice | side | optional | left=Сол/Слева/Left; right=Оң/Справа/Right | Жағы | Сторона | Side
date | began | optional | Басталған күні | Дата начала | Began on
date | seen | optional | Көрінген күні | Дата осмотра | Seen on
check | began <= seen
form | examination | curator | Тексеру | Осмотр | Examination
number | threshold | required | -10..120 | дБ | | Есту шегі | Порог слуха | Hearing threshold
text | remark | optional | Ескертпе | Примечание | Remark
visit | first | 0 | 0 | 3 | examination, diary | Қосылу | Включение | Enrolment
visit | month | 30 | 5 | 5 | diary | Бір айдан соң | Через месяц | After a month`

/** What a project is registered with, but for its sponsor. */
export const otitis = {
  kind: 'observation',
  titleKk: 'Отит бақылауы',
  titleRu: 'Наблюдение отита',
  titleEn: 'Otitis observed',
  eligibleKk: 'Отитпен ауырғандар',
  eligibleRu: 'Перенёсшие отит',
  eligibleEn: 'Those who had otitis',
} as const

export const sheet = {
  sheetKk: 'Парақ мәтіні: не жиналады, не үшін.',
  sheetRu: 'Текст листка: что собирают и зачем.',
  sheetEn: 'The sheet: what is gathered and why.',
}

/** SQL as somebody under the policies; nothing of it stays. */
export function underWalls(world: World, someone: Someone, run: (db: Db) => Promise<unknown>): Promise<void> {
  return withConnection(world.database, async ({ db, query }) => {
    await query(`begin; set local shipa.moment = '${world.clock.now().toISOString()}'`)
    try {
      await enter(query, someone.token, world.clock.now())
      await run(db)
    } finally {
      await query('rollback')
    }
  })
}

/** A child whom somebody represents, and who comes of age on 1 December 2026. */
export async function nearlyOfAge(world: World, parent: Someone): Promise<string> {
  const child = randomUUID()
  await world.arrange(async db => {
    await sql`insert into people.person (id, family_name, given_name, birth_date, sex, made_at)
      values (${child}, 'Сынақова', 'Бала', '2008-12-01', 'female', ${world.clock.now()})`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${child}, ${parent.person}, 'parent', 'үлгі', '2008-12-01', '2026-12-01', ${world.clock.now()})`.execute(
      db,
    )
  })
  return child
}
