// Twenty clinics more, so that search has something to do. All of it is visibly made up.
import type { Db } from '../../kernel/work.ts'
import {
  branch,
  branchesWith,
  type DemoClinic,
  type DemoDoctor,
  type DemoService,
  room,
  type Three,
  three,
  writeDoctorsWork,
  writeLicence,
  writeServices,
} from './clinic.ts'
import type { Draw } from './draw.ts'
import { drawName } from './names.ts'
import { insertRows } from './rows.ts'

const cities = [
  'almaty',
  'astana',
  'shymkent',
  'qaragandy',
  'aqtobe',
  'pavlodar',
  'oskemen',
  'atyrau',
  'qostanai',
  'taraz',
] as const
const streets: readonly Three[] = [
  ['Үлгі көшесі', 'ул. Үлгі', 'Ulgi St'],
  ['Сынақ көшесі', 'ул. Сынақ', 'Synaq St'],
  ['Абай даңғылы', 'пр. Абая', 'Abai Ave'],
  ['Сәтбаев көшесі', 'ул. Сатпаева', 'Satbaev St'],
]
const clinicNames: readonly Three[] = [
  ['Денсаулық Үлгі', 'Денсаулық Үлгі', 'Densaulyq Ulgi'],
  ['Жүрек Үлгі', 'Жүрек Үлгі', 'Jurek Ulgi'],
  ['Бала Үлгі', 'Бала Үлгі', 'Bala Ulgi'],
  ['Мейірім Үлгі', 'Мейірім Үлгі', 'Meirim Ulgi'],
  ['Шапағат Сынақ', 'Шапағат Сынақ', 'Shapagat Synaq'],
]
const visitNames: readonly Three[] = [
  ['Алғашқы қабылдау', 'Первичный приём', 'First visit'],
  ['Қайталама қабылдау', 'Повторный приём', 'Repeat visit'],
]

/** Twenty clinics with twenty doctors each, over ten cities and all specialities. */
export async function writeOtherClinics(
  db: Db,
  draw: Draw,
  specialities: readonly string[],
  at: Date,
): Promise<DemoClinic[]> {
  const clinics: DemoClinic[] = []
  for (let number = 0; number < 20; number++)
    clinics.push(await writeOtherClinic(db, draw, specialities, number, at))
  return clinics
}

async function writeOtherClinic(
  db: Db,
  draw: Draw,
  specialities: readonly string[],
  number: number,
  at: Date,
): Promise<DemoClinic> {
  const id = draw.id()
  const mark = String(number + 1).padStart(2, '0')
  const slug = `ulgi-klinika-${mark}`
  const [kk, ru, en] = clinicNames[number % clinicNames.length]!
  const city = cities[number % cities.length]!
  const street = draw.one(streets)
  const house = draw.whole(1, 150)
  const address: Three = [`${street[0]}, ${house}`, `${street[1]}, ${house}`, `${house} ${street[2]}`]
  await insertRows(db, 'organisations.organisation', [
    {
      id,
      slug,
      kind: 'clinic',
      ...three('name', [`${kk} ${mark}`, `${ru} ${mark}`, `${en} ${mark}`]),
      ...three('about', [
        'Үлгі үшін жасалған клиника.',
        'Клиника создана для примера.',
        'A clinic made up as an example.',
      ]),
      bin: String(1000 + number).padStart(12, '0'),
      phone: `+772700010${mark}`,
      email: `${slug}@demo.shipa.invalid`,
      responsible_person: 'Жауапты Үлгіев',
      ...three('address', address),
      made_at: at,
    },
  ])
  await writeLicence(db, draw, id, `ҮЛГІ-1${mark}`, [
    'Амбулаториялық көмек',
    'Амбулаторная помощь',
    'Outpatient care',
  ])
  const place = branch(draw, id, 'bas', ['Бас филиал', 'Главный филиал', 'Main branch'], city, address)
  await insertRows(db, 'organisations.branch', [place])
  const rooms = Array.from({ length: 10 }, (_, at) => room(draw, place.id, String(101 + at)))
  await insertRows(db, 'organisations.room', rooms)
  const base = draw.whole(10, 26) * 50_000
  const services = visitNames.map(
    ([vk, vr, ve], at): DemoService => ({
      id: draw.id(),
      code: `ҚАБ-0${at + 1}`,
      kind: 'visit',
      minutes: at === 0 ? 30 : 20,
      tiyn: at === 0 ? base : Math.round(base * 0.0075) * 100,
      name: { kk: vk, ru: vr, en: ve },
    }),
  )
  const doctors = Array.from({ length: 20 }, (_, at) => ({
    id: draw.id(),
    slug: `dariger-${mark}-${String(at + 1).padStart(2, '0')}`,
    name: drawName(draw),
    speciality: specialities[(number * 7 + at) % specialities.length]!,
    languages: draw.one([
      ['kk', 'ru'],
      ['kk', 'ru'],
      ['kk'],
      ['ru'],
      ['kk', 'ru', 'en'],
      ['ru', 'en'],
      ['kk', 'ru', 'uz'],
    ]),
    since: draw.whole(1990, 2022),
    room: rooms[at % rooms.length]!.id,
    morning: at < rooms.length,
  }))
  await insertRows(
    db,
    'organisations.practitioner',
    doctors.map(({ name, ...doctor }) => ({
      id: doctor.id,
      slug: doctor.slug,
      organisation: id,
      branch: place.id,
      room: doctor.room,
      ...three('name', [
        `${name.kk.family} ${name.kk.given}`,
        `${name.ru.family} ${name.ru.given}`,
        `${name.en.given} ${name.en.family}`,
      ]),
      speciality: doctor.speciality,
      languages: doctor.languages,
      practises_since: doctor.since,
      ...three('about', ['', '', '']),
      ...three('education', [
        'Үлгі медицина университеті',
        'Үлгі медицинский университет',
        'Ulgi Medical University',
      ]),
      receives: true,
    })),
  )
  // Every fourth doctor has a price of their own, which stands before the common one (CL-6.1.4).
  const own = doctors
    .filter((_, at) => at % 4 === 0)
    .map(doctor => ({ practitioner: doctor.id, service: services[0]!.id, tiyn: base + 200_000 }))
  await writeServices(
    db,
    draw,
    id,
    services,
    { order: `ҮЛГІ-${mark}`, date: '2026-01-08', from: '2026-01-15' },
    own,
  )
  const done = doctors.map(
    (doctor): DemoDoctor => ({
      id: doctor.id,
      branch: place.id,
      room: doctor.room,
      services: services.map(service => service.id),
      weekdays: draw.one([
        [1, 2, 3, 4, 5],
        [1, 3, 5],
        [2, 4, 6],
        [1, 2, 3, 4, 5, 6],
        [3, 6],
      ]),
      from: doctor.morning ? 540 : 840,
      until: doctor.morning ? 780 : draw.one([1080, 1200]),
    }),
  )
  await writeDoctorsWork(db, draw, done)
  return { id, slug, branches: branchesWith([place], rooms), services, doctors: done }
}
