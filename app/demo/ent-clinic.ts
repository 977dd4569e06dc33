// The ENT clinic of the journey. Visibly made up.
import type { Db } from '../../kernel/work.ts'
import {
  branch,
  branchesWith,
  type DemoClinic,
  type DemoDoctor,
  room,
  type Three,
  three,
  writeDoctorsWork,
  writeLicence,
  writeServices,
} from './clinic.ts'
import type { Draw } from './draw.ts'
import { entServices } from './ent-services.ts'
import { insertRows } from './rows.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]

export async function writeEntClinic(db: Db, draw: Draw, at: Date): Promise<DemoClinic> {
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
