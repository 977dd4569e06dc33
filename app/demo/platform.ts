// The operator of the platform. Visibly made up.
import type { Db } from '../../kernel/work.ts'
import { three } from './clinic.ts'
import type { Draw } from './draw.ts'
import { insertRows } from './rows.ts'

export async function writePlatform(db: Db, draw: Draw, at: Date): Promise<string> {
  const id = draw.id()
  await insertRows(db, 'organisations.organisation', [
    {
      id,
      slug: 'shipa',
      kind: 'platform',
      ...three('name', ['«Шипа Үлгі» ЖШС', 'ТОО «Шипа Үлгі»', 'Shipa Ulgi LLP']),
      ...three('about', [
        'Шипа платформасының операторы (үлгі).',
        'Оператор платформы Шипа (пример).',
        'Operator of Shipa (example).',
      ]),
      bin: '000000000001',
      phone: '+77270000001',
      email: 'shipa@demo.shipa.invalid',
      responsible_person: 'Ерлан Сынақбай',
      ...three('address', ['Алматы, Үлгі көшесі, 1', 'Алматы, ул. Үлгі, 1', '1 Ulgi St, Almaty']),
      made_at: at,
    },
  ])
  return id
}

/** Six doctors share three rooms in two branches, each for half a day. */
