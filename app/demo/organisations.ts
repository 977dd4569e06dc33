// The platform's operator, the ENT clinic of the journey, and twenty clinics more, so that search has something
// to do. All of it is visibly made up.
import type { Kysely } from 'kysely'
import type { Tables } from '../../kernel/work.ts'
import type { Draw } from './draw.ts'
import { entServices } from './ent-services.ts'
import { drawName } from './names.ts'
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

type Three = readonly [kk: string, ru: string, en: string]

const everyDay = [1, 2, 3, 4, 5, 6, 7]

export async function writePlatform(db: Kysely<Tables>, draw: Draw, at: Date): Promise<string> {
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
export async function writeEntClinic(db: Kysely<Tables>, draw: Draw, at: Date): Promise<DemoClinic> {
  const id = draw.id()
  await insertRows(db, 'organisations.organisation', [
    {
      id,
      slug: 'qulaq-muryn-tamaq-ulgi',
      kind: 'clinic',
      ...three('name', ['Құлақ-Мұрын-Тамақ Үлгі', 'Ухо-Горло-Нос Үлгі', 'Ear Nose Throat Ulgi']),
      ...three('about', [
        'Үлкендер мен балаларға арналған ЛОР клиникасы. Бұл үлгі: мұндай клиника жоқ.',
        'ЛОР-клиника для взрослых и детей. Это пример: такой клиники нет.',
        'An ENT clinic for adults and children. An example: there is no such clinic.',
      ]),
      bin: '000000000002',
      phone: '+77270000002',
      email: 'qulaq@demo.shipa.invalid',
      responsible_person: 'Ерлан Сынақбай',
      ...three('address', ['Алматы, Абай даңғылы, 100', 'Алматы, пр. Абая, 100', '100 Abai Ave, Almaty']),
      made_at: at,
    },
  ])
  await writeLicence(db, draw, id, 'ҮЛГІ-0002', ['ЛОР көмегі', 'ЛОР-помощь', 'ENT care'])
  const branches = [
    branch(draw, id, 'abai', ['Абай филиалы', 'Филиал на Абая', 'Abai branch'], 'almaty', [
      'Абай даңғылы, 100',
      'пр. Абая, 100',
      '100 Abai Ave',
    ]),
    branch(draw, id, 'dostyq', ['Достық филиалы', 'Филиал на Достык', 'Dostyq branch'], 'almaty', [
      'Достық даңғылы, 200',
      'пр. Достык, 200',
      '200 Dostyq Ave',
    ]),
  ]
  await insertRows(db, 'organisations.branch', branches)
  const rooms = [
    room(draw, branches[0]!.id, '101'),
    room(draw, branches[0]!.id, '102'),
    room(draw, branches[1]!.id, '201'),
  ]
  await insertRows(db, 'organisations.room', rooms)
  const services = entServices.map(([code, kk, ru, en, kind, minutes, tenge]) => ({
    id: draw.id(),
    code,
    kind,
    minutes,
    tiyn: tenge * 100,
    name: { kk, ru, en },
  }))
  await writeServices(db, draw, id, services, { order: 'ҮЛГІ-12', date: '2026-01-05', from: '2026-01-10' })
  const doctors = entDoctors.map((doctor, at) => ({
    ...doctor,
    id: draw.id(),
    place: rooms[Math.floor(at / 2)]!,
    morning: at % 2 === 0,
  }))
  await insertRows(
    db,
    'organisations.practitioner',
    doctors.map(doctor => ({
      id: doctor.id,
      slug: doctor.slug,
      organisation: id,
      branch: doctor.place.branch,
      room: doctor.place.id,
      ...three('name', doctor.name),
      speciality: doctor.speciality,
      languages: doctor.languages,
      practises_since: doctor.since,
      ...three('about', doctor.about),
      ...three('education', [
        'Үлгі медицина университеті',
        'Үлгі медицинский университет',
        'Ulgi Medical University',
      ]),
      receives: true,
    })),
  )
  const done = doctors.map(
    (doctor): DemoDoctor => ({
      id: doctor.id,
      branch: doctor.place.branch,
      room: doctor.place.id,
      services: services
        .filter(service => service.kind !== 'visit' || doctor.visits.includes(service.code))
        .map(service => service.id),
      weekdays: everyDay,
      from: doctor.morning ? 480 : 840,
      until: doctor.morning ? 840 : 1200,
    }),
  )
  await writeDoctorsWork(db, draw, done)
  return {
    id,
    slug: 'qulaq-muryn-tamaq-ulgi',
    branches: branchesWith(branches, rooms),
    services,
    doctors: done,
  }
}

const entDoctors: readonly {
  slug: string
  name: Three
  speciality: string
  languages: string[]
  since: number
  visits: string[]
  about: Three
}[] = [
  {
    slug: 'nursultan-ulgiev',
    name: ['Үлгіев Нұрсұлтан Сынақұлы', 'Улгиев Нурсултан Сынакович', 'Nursultan Ulgiev'],
    speciality: 'otolaryngology',
    languages: ['kk', 'ru'],
    since: 2008,
    visits: ['ЛОР-01', 'ЛОР-02', 'ЛОР-06'],
    about: [
      'Құлақ пен мұрын қойнауларын емдейді.',
      'Лечит уши и околоносовые пазухи.',
      'Treats ears and sinuses.',
    ],
  },
  {
    slug: 'gulbahram-synaqova',
    name: ['Сынақова Гүлбаһрам Үлгіқызы', 'Сынакова Гульбахрам Улгикызы', 'Gulbahram Synaqova'],
    speciality: 'otolaryngology',
    languages: ['kk', 'ru', 'ug'],
    since: 2015,
    visits: ['ЛОР-01', 'ЛОР-02', 'ЛОР-03'],
    about: [
      'Үлкендер мен балаларды қабылдайды.',
      'Принимает взрослых и детей.',
      'Receives adults and children.',
    ],
  },
  {
    slug: 'timur-demoev',
    name: ['Демоев Тимур', 'Демоев Тимур', 'Timur Demoev'],
    speciality: 'otolaryngology',
    languages: ['ru', 'en'],
    since: 2001,
    visits: ['ЛОР-01', 'ЛОР-02', 'ЛОР-07'],
    about: ['Медицина ғылымдарының докторы.', 'Доктор медицинских наук.', 'Doctor of medical sciences.'],
  },
  {
    slug: 'asel-ulgibaeva',
    name: ['Үлгібаева Әсел', 'Улгибаева Асель', 'Asel Ulgibaeva'],
    speciality: 'audiology',
    languages: ['kk', 'ru'],
    since: 2012,
    visits: ['ЛОР-04'],
    about: [
      'Естуді тексереді, есту аппаратын таңдайды.',
      'Проверяет слух, подбирает слуховые аппараты.',
      'Tests hearing and fits hearing aids.',
    ],
  },
  {
    slug: 'zere-synaqbekova',
    name: ['Сынақбекова Зере', 'Сынакбекова Зере', 'Zere Synaqbekova'],
    speciality: 'phoniatrics',
    languages: ['kk', 'ru', 'en'],
    since: 2018,
    visits: ['ЛОР-05', 'ЛОР-01'],
    about: [
      'Әнші, мұғалім, дикторлардың дауысын емдейді.',
      'Лечит голос певцов, учителей, дикторов.',
      'Treats the voices of singers, teachers, speakers.',
    ],
  },
  {
    slug: 'askar-demobaev',
    name: ['Демобаев Асқар', 'Демобаев Аскар', 'Asqar Demobaev'],
    speciality: 'otolaryngology',
    languages: ['kk'],
    since: 2020,
    visits: ['ЛОР-01', 'ЛОР-02', 'ЛОР-03', 'ЛОР-06'],
    about: [
      'Балалардың құлақ, мұрын, тамақ аурулары.',
      'Детские болезни уха, горла и носа.',
      'Ear, nose and throat of children.',
    ],
  },
]

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
  db: Kysely<Tables>,
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
  db: Kysely<Tables>,
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

function three<Name extends string>(name: Name, [kk, ru, en]: Three) {
  return { [`${name}_kk`]: kk, [`${name}_ru`]: ru, [`${name}_en`]: en }
}

function branch(draw: Draw, organisation: string, slug: string, name: Three, city: string, address: Three) {
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

function room(draw: Draw, branch: string, name: string) {
  return { id: draw.id(), branch, name }
}

function branchesWith(
  branches: readonly { id: string }[],
  rooms: readonly { id: string; branch: string }[],
): DemoBranch[] {
  return branches.map(({ id }) => ({
    id,
    rooms: rooms.filter(room => room.branch === id).map(room => room.id),
  }))
}

async function writeLicence(
  db: Kysely<Tables>,
  draw: Draw,
  organisation: string,
  number: string,
  subject: Three,
) {
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

async function writeServices(
  db: Kysely<Tables>,
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

async function writeDoctorsWork(db: Kysely<Tables>, draw: Draw, doctors: readonly DemoDoctor[]) {
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
