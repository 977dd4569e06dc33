// What a clinic of the demonstration is made of: places, licence, services with prices, doctors' timetables.
import type { Db } from '../../kernel/work.ts'
import type { Draw } from './draw.ts'
import { insertRows } from './rows.ts'

export interface DemoBranch {
  id: string
  rooms: string[]
}

export interface DemoService {
  id: string
  code: string
  kind: 'visit' | 'procedure' | 'diagnostics'
  minutes: number
  tiyn: number
  name: { kk: string; ru: string; en: string }
}

export interface DemoDoctor {
  id: string
  branch: string
  room: string
  services: string[]
  /** ISO weekdays, and from which to which minute of the day. */
  weekdays: readonly number[]
  from: number
  until: number
}

export interface DemoClinic {
  id: string
  slug: string
  branches: DemoBranch[]
  services: DemoService[]
  doctors: DemoDoctor[]
}

export type Three = readonly [kk: string, ru: string, en: string]

export function three<Name extends string>(name: Name, [kk, ru, en]: Three) {
  return { [`${name}_kk`]: kk, [`${name}_ru`]: ru, [`${name}_en`]: en }
}

export function branch(
  draw: Draw,
  organisation: string,
  slug: string,
  name: Three,
  city: string,
  address: Three,
) {
  return {
    id: draw.id(),
    organisation,
    slug,
    ...three('name', name),
    city,
    ...three('address', address),
    phone: `+77270000${draw.whole(100, 999)}`,
    hours: '08:00–20:00',
  }
}

export function room(draw: Draw, branch: string, name: string) {
  return { id: draw.id(), branch, name }
}

export function branchesWith(
  branches: readonly { id: string }[],
  rooms: readonly { id: string; branch: string }[],
): DemoBranch[] {
  return branches.map(({ id }) => ({
    id,
    rooms: rooms.filter(room => room.branch === id).map(room => room.id),
  }))
}

export async function writeLicence(db: Db, draw: Draw, organisation: string, number: string, subject: Three) {
  await insertRows(db, 'organisations.licence', [
    {
      id: draw.id(),
      organisation,
      number,
      ...three('subject', subject),
      issued_by: 'Үлгі денсаулық басқармасы',
      valid_from: '2020-01-01',
    },
  ])
}

export async function writeServices(
  db: Db,
  draw: Draw,
  organisation: string,
  services: readonly DemoService[],
  list: { order: string; date: string; from: string },
  own: readonly { practitioner: string; service: string; tiyn: number }[] = [],
) {
  await insertRows(
    db,
    'organisations.service',
    services.map(({ id, code, kind, minutes, name }) => ({
      id,
      organisation,
      code,
      ...three('name', [name.kk, name.ru, name.en]),
      kind,
      minutes,
      // CL-4.1: visits are paid before they begin, what is decided in the room after it.
      paid: kind === 'visit' ? 'before' : 'after',
      licensed: true,
    })),
  )
  const priceList = draw.id()
  await insertRows(db, 'organisations.price_list', [
    {
      id: priceList,
      organisation,
      order_number: list.order,
      order_date: list.date,
      effective_from: list.from,
    },
  ])
  const common = services.map(({ id, tiyn }) => ({
    price_list: priceList,
    service: id,
    practitioner: null,
    tiyn,
  }))
  await insertRows(db, 'organisations.price', [
    ...common,
    ...own.map(price => ({ price_list: priceList, ...price })),
  ])
}

export async function writeDoctorsWork(db: Db, draw: Draw, doctors: readonly DemoDoctor[]) {
  await insertRows(
    db,
    'organisations.practitioner_service',
    doctors.flatMap(doctor => doctor.services.map(service => ({ practitioner: doctor.id, service }))),
  )
  await insertRows(
    db,
    'scheduling.timetable',
    doctors.flatMap(({ id, branch, room, weekdays, from, until }) =>
      weekdays.map(weekday => ({
        id: draw.id(),
        practitioner: id,
        branch,
        room,
        weekday,
        from_minute: from,
        until_minute: until,
        valid_from: '2026-01-01',
      })),
    ),
  )
}
