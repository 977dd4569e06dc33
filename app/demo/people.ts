// Staff with their accounts, patients with valid synthetic numbers, and what each of them has accepted.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { makeAccount } from '../../modules/accounts/index.ts'
import { partnerKinds, shownKinds } from '../../modules/agreements/index.ts'
import { dayOf } from '../../modules/catalogue/index.ts'
import { identifyPatient } from '../../modules/organisations/index.ts'
import { makePerson } from '../../modules/people/index.ts'
import { type DemoAccount, demoAccounts, demoPassword } from './accounts.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import { drawName, syntheticIin } from './names.ts'
import { insertRows } from './rows.ts'

export interface DemoPatient {
  person: string
  /** Only a handful have one; the others are booked by reception. */
  account: string | null
}

export interface DemoStaff {
  account: string
  employment: string
}

const titles = {
  reception: ['Тіркеуші', 'Регистратор', 'Receptionist'],
  doctor: ['ЛОР дәрігері', 'ЛОР-врач', 'ENT doctor'],
  cashier: ['Кассир', 'Кассир', 'Cashier'],
  director: ['Директор', 'Директор', 'Director'],
  officer: ['Дербес деректерге жауапты', 'Ответственный за персональные данные', 'Data protection officer'],
  admin: ['Платформа әкімшісі', 'Администратор платформы', 'Platform administrator'],
  auditor: ['Сыртқы аудитор', 'Внешний аудитор', 'Outside auditor'],
  researcher: ['Зерттеуші', 'Исследователь', 'Researcher'],
  laboratory: ['Зертханашы', 'Сотрудник лаборатории', 'Laboratory specialist'],
} as const

/** Staff of the clinic and of the platform; every ENT doctor is employed, one of them has an account. */
export async function writeStaff(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  platform: string,
): Promise<Record<string, DemoStaff>> {
  const staff: Record<string, DemoStaff> = {}
  for (const given of demoAccounts) {
    if (!given.duty) continue
    const person = await makeDemoPerson(work, draw, given)
    const account = await makeDemoAccount(work, person, given)
    const organisation = given.duty === 'admin' ? platform : clinic.id
    const branch = given.email.startsWith('reception2') ? clinic.branches[1]!.id : clinic.branches[0]!.id
    const employment = await employ(work, draw, {
      organisation,
      branch: organisation === clinic.id ? branch : null,
      person,
      duty: given.duty,
    })
    await acceptAsStaff(work, draw, { person, account }, given.acceptedRules !== false)
    staff[given.email] = { account, employment }
  }
  const [first, ...others] = clinic.doctors
  await leads(work, first!.id, staff['doctor@demo.shipa.invalid']!.employment)
  for (const doctor of others) {
    const named = drawName(draw)
    const person = await makePerson(work, {
      familyName: named.kk.family,
      givenName: named.kk.given,
      birthDate: '1985-05-05',
      sex: named.sex,
      phone: phoneOf(draw),
    })
    await leads(
      work,
      doctor.id,
      await employ(work, draw, { organisation: clinic.id, branch: doctor.branch, person, duty: 'doctor' }),
    )
  }
  return staff
}

/** Three hundred patients of the clinic: those with accounts first, Aigerim's son among them. */
export async function writePatients(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  reception: DemoStaff,
): Promise<DemoPatient[]> {
  const patients: DemoPatient[] = []
  for (const given of demoAccounts) {
    if (given.duty) continue
    const person = await makeDemoPerson(work, draw, given)
    const account = await makeDemoAccount(work, person, given)
    patients.push({ person, account })
    await acceptByTick(work, draw, clinic, { person, account, child: null })
    if (given.email.startsWith('aigerim')) {
      const child = await writeChild(work, person)
      patients.push({ person: child, account })
      await acceptByTick(work, draw, clinic, { person, account, child })
    }
  }
  const known = patients.length
  while (patients.length < 300) {
    const named = drawName(draw)
    const birthDate = `${draw.whole(1945, 2007)}-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}`
    const person = await makePerson(work, {
      familyName: named.kk.family,
      givenName: named.kk.given,
      birthDate,
      sex: named.sex,
      iin: syntheticIin(birthDate, named.sex, patients.length),
      phone: phoneOf(draw),
      lang: draw.one(['kk', 'kk', 'ru']),
    })
    patients.push({ person, account: null })
  }
  await acceptOnPaper(work, clinic, patients.slice(known), reception)
  await insertRows(
    work.db,
    'organisations.patient',
    patients.map(({ person }, at) => ({
      organisation: clinic.id,
      person,
      card_number: `${work.now.getUTCFullYear()}-${String(100_000 + at)}`,
      since: work.now,
    })),
  )
  const atDesk = { ...work, actor: { ...work.actor, employment: reception.employment } }
  for (const [at, { person }] of patients.entries()) {
    await identifyPatient(atDesk, {
      organisation: clinic.id,
      person,
      kind: 'id-card',
      number: `0000${10_000 + at}`,
    })
  }
  return patients
}

async function makeDemoPerson(work: Work, draw: Draw, { name, email, sex }: DemoAccount): Promise<string> {
  const birthDate = `${draw.whole(1975, 1995)}-0${draw.whole(1, 9)}-1${draw.whole(0, 9)}`
  return makePerson(work, {
    givenName: name[0],
    familyName: name[1],
    birthDate,
    sex,
    iin: syntheticIin(birthDate, sex, 500 + draw.whole(0, 99)),
    phone: phoneOf(draw),
    email,
  })
}

function makeDemoAccount(work: Work, person: string, { email }: DemoAccount): Promise<string> {
  return makeAccount(work, { person, email, password: demoPassword, demonstration: true })
}

async function writeChild(work: Work, parent: string): Promise<string> {
  const birthDate = '2019-03-05'
  const child = await makePerson(work, {
    givenName: 'Әлихан',
    familyName: 'Сынақов',
    birthDate,
    sex: 'male',
    iin: syntheticIin(birthDate, 'male', 700),
    statedBy: parent,
  })
  await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
    values (${child}, ${parent}, 'parent', 'Туу туралы куәлік № ҮЛГІ-0001', ${birthDate}, '2037-03-05', ${work.now})`.execute(
    work.db,
  )
  return child
}

async function employ(
  work: Work,
  draw: Draw,
  given: { organisation: string; branch: string | null; person: string; duty: keyof typeof titles },
): Promise<string> {
  const id = draw.id()
  const [kk, ru, en] = titles[given.duty]
  await sql`insert into organisations.employment (id, organisation, branch, person, duty, title_kk, title_ru, title_en, starts_on)
    values (${id}, ${given.organisation}, ${given.branch}, ${given.person}, ${given.duty}, ${kk}, ${ru}, ${en}, ${dayOf(work.now)})`.execute(
    work.db,
  )
  return id
}

async function leads(work: Work, practitioner: string, employment: string) {
  await sql`update organisations.practitioner set employment = ${employment} where id = ${practitioner}`.execute(
    work.db,
  )
}

// Contracts bind the account; a consent is given for each person apart (PF-6.3).
async function acceptByTick(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  by: { person: string; account: string; child: string | null },
) {
  const asked = sql`d.kind <> 'staff-rules' and (d.organisation is null or d.organisation = ${clinic.id})
    and (${by.child}::uuid is null or d.kind like '%consent')`
  await tick(work, draw, by, asked)
}

async function acceptAsStaff(
  work: Work,
  draw: Draw,
  by: { person: string; account: string },
  hasAcceptedRules: boolean,
) {
  const asked = sql`d.organisation is null and (${hasAcceptedRules} or d.kind <> 'staff-rules')`
  await tick(work, draw, { ...by, child: null }, asked)
}

async function tick(
  work: Work,
  draw: Draw,
  by: { person: string; account: string; child: string | null },
  asked: RawBuilder<unknown>,
) {
  const openedAt = new Date(work.now.getTime() - 4 * 60_000).toISOString()
  await sql`insert into agreements.acceptance (id, edition, document, organisation, account, person, on_behalf_of, way, at,
      session, address, device, lang, shown_hash, ticked, confirmation, evidence)
    select gen_random_uuid(), e.id, d.id, d.organisation, ${by.account}, ${by.person}, ${by.child}, 'tick', ${work.now},
      ${draw.id()}, '127.0.0.1', 'demonstration', 'kk', e.hash, d.kind, 'password', ${JSON.stringify({ openedAt })}
    from agreements.document d join agreements.edition e on e.id = agreements.in_force(d.id, ${work.now})
    where ${asked} and d.kind <> all (${[...shownKinds, ...partnerKinds]})`.execute(work.db)
}

async function acceptOnPaper(
  work: Work,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  reception: DemoStaff,
) {
  await sql`insert into agreements.acceptance (id, edition, document, organisation, person, way, at, address, device, lang,
      shown_hash, ticked, confirmation, evidence, recorded_by)
    select gen_random_uuid(), e.id, d.id, d.organisation, patient, 'desk-paper', ${work.now}, '127.0.0.1', 'demonstration', 'kk',
      e.hash, '', 'none', jsonb_build_object('paper', 'ҮЛГІ-' || line), ${reception.account}
    from unnest(${patients.map(({ person }) => person)}::uuid[]) with ordinality as list (patient, line),
      agreements.document d join agreements.edition e on e.id = agreements.in_force(d.id, ${work.now})
    where d.organisation = ${clinic.id} and d.kind <> all (${shownKinds})`.execute(work.db)
}

function phoneOf(draw: Draw): string {
  return `+7700000${two(draw.whole(0, 99))}${two(draw.whole(0, 99))}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
