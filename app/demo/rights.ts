// What the legal core looks like at work: a trusted person, an emergency that waits for its review, decisions about
// interventions, requests of people with and without an answer, a disclosure by law, controls, a force majeure that is over.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import { startClock } from '../../modules/deadlines/index.ts'
import { type Acting, actAs, within } from './acting.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoPatient, DemoStaff } from './people.ts'
import type { DemoVisit } from './visits.ts'

const hour = 3_600_000

export interface RightsParts {
  work: Work
  draw: Draw
  clinic: DemoClinic
  patients: readonly DemoPatient[]
  visits: readonly DemoVisit[]
  staff: Readonly<Record<string, DemoStaff>>
}

export async function writeRights(parts: RightsParts): Promise<void> {
  const { work, patients } = parts
  const [aigerim, , daniyar] = patients.map(patient => ({ ...patient, account: patient.account! }))
  await writeTrust(work, aigerim!, daniyar!)
  await writeSecrecy(parts)
  await writeOwnRequests(parts, aigerim!)
  await writeQuestions(parts, aigerim!)
  await writeRegisters(parts)
}

async function writeTrust(work: Work, of: Acting, trusted: Acting) {
  const { rows } = await sql<{ email: string }>`
    select email from people.person where id = ${trusted.person}`.execute(work.db)
  const { trust } = await actAs(work, of, before(work, 240), 'name-trusted-person', {
    email: rows[0]!.email,
    scopes: ['visits', 'documents'],
    until: addDays(dayOf(work.now), 180),
  })
  await actAs(work, trusted, before(work, 230), 'accept-trust', { trust })
}

// At the doctor's own visits a patient agreed to an intervention and another time refused it; the record of somebody
// else was opened in an emergency.
async function writeSecrecy(parts: RightsParts) {
  const { work, patients, visits, clinic } = parts
  const doctor = await member(parts, 'doctor')
  const grown = [patients[0], patients[2]]
  const given = visits.filter(
    ({ state, doctor, patient }) =>
      state === 'fulfilled' && doctor.id === clinic.doctors[0]!.id && grown.includes(patient),
  )
  for (const [at, { id, patient, startsAt }] of given.slice(-2).entries()) {
    const minutesBefore = (minutes: number) => new Date(startsAt.getTime() - minutes * 60_000)
    const { consent } = await actAs(work, doctor, minutesBefore(50), 'prepare-informed-consent', {
      booking: id,
      isSurgery: false,
      intervention: 'Мұрын қойнауын пункция арқылы жуу.',
      risks: 'Қан кету, ауырсыну, бас айналу.',
      alternatives: 'Дәрімен емдеу, пункциясыз жуу.',
      consequences: 'Жуылмаса, қабыну ұзаққа созылуы мүмкін.',
    })
    const own = { person: patient.person, account: patient.account! }
    await actAs(work, own, minutesBefore(30), 'decide-on-intervention', {
      consent,
      decision: at === 0 ? 'give' : 'refuse',
    })
  }
  await actAs(work, doctor, before(work, 5), 'open-emergency', {
    patient: patients[80]!.person,
    reason: 'sudden-illness',
    words: 'Дәлізде есінен танды, аллергиясын білу керек болды.',
  })
}

const askedForm = {
  name: 'Сынақова Айгерім',
  documentNumber: '000000000',
  documentDate: '2020-05-06',
  documentIssuer: 'үлгі',
  address: 'Алматы, Үлгі көшесі 1',
  phone: '+77000000000',
  facts: 'Осы клиникада қабылдауда болдым.',
  repeated: false,
  answerBy: 'post',
}

async function writeOwnRequests(parts: RightsParts, asks: Acting) {
  const { work, clinic } = parts
  const officer = await member(parts, 'officer')
  const common = { person: asks.person, organisation: clinic.id }
  const { request } = await actAs(work, asks, before(work, 40), 'submit-request', {
    ...common,
    kind: 'know',
    form: { ...askedForm, asks: 'Мен туралы қандай деректер сақталады және кімге берілді?' },
  })
  await actAs(work, officer, before(work, 30), 'take-request', { request })
  await actAs(work, officer, before(work, 2), 'answer-request', {
    request,
    granted: true,
    says: 'Сіз туралы сақталатын жазбалар төменде көрсетілген. Олар клиникадан тыс ешкімге берілмеген.',
    decisions: ['contract', 'medical-record'].map(recordClass => ({ recordClass, decision: 'give' })),
  })
  await actAs(work, asks, before(work, 6), 'submit-request', {
    ...common,
    kind: 'copy',
    form: { ...askedForm, asks: 'Соңғы қабылдауымның қорытындысын беріңіз.' },
  })
}

// The journal is chained after the start, so the line that is asked about has no passage yet.
async function writeQuestions(parts: RightsParts, asks: Acting) {
  const { work, draw, clinic, staff } = parts
  const { person } = asks
  const words = ['Бұл күні қабылдауым болған жоқ. Карточкам неге ашылды?', 'Телефонымды кім көрді?']
  for (const [at, asked] of words.entries()) {
    const question = draw.id()
    const askedAt = before(work, 50 - at * 40)
    const sealed = await work.sealing.seal(work.db, person, 'oversight.question.words', asked)
    await within(work, asks, askedAt, () =>
      sql`insert into oversight.question (id, person, asked_by, organisation, kind, words_sealed, asked_at, passage, act,
          acted_at, employment, rules)
        values (${question}, ${person}, ${person}, ${clinic.id}, 'question', ${sealed}, ${askedAt}, ${draw.id()},
          'find-patient', ${before(work, 70)}, ${staff['reception@demo.shipa.invalid']!.employment}, '{front-desk}')`.execute(
        work.db,
      ),
    )
    const clock = { organisation: clinic.id, person, link: '/officer/questions', begunAt: askedAt }
    await startClock(work, { event: 'know', about: question, ...clock })
    if (at > 0) continue
    await actAs(work, await member(parts, 'officer'), before(work, 24), 'answer-question', {
      question,
      words: 'Тіркеуші келесі қабылдауыңыздың уақытын нақтылау үшін ашқан. Ештеңе өзгертілген жоқ.',
    })
  }
}

async function writeRegisters(parts: RightsParts) {
  const { work, patients } = parts
  const officer = await member(parts, 'officer')
  const director = await member(parts, 'director')
  const today = dayOf(work.now)
  await actAs(work, officer, before(work, 100), 'disclose-by-law', {
    person: patients[2]!.person,
    recipient: 'ulgi-sot',
    ground: 'inquiry',
    requester: 'Үлгі аудандық сотының судьясы',
    documentNumber: 'ҮЛГІ-17',
    documentDate: addDays(today, -8),
    fields: ['name', 'documents'],
  })
  const { control } = await actAs(work, officer, before(work, 24 * 20), 'plan-control', {
    what: 'Қызметкерлердің құпиясөздері мен екінші факторы',
    kind: 'inside',
    who: 'Дербес деректерге жауапты адам',
    dueOn: addDays(today, -2),
  })
  await actAs(work, officer, before(work, 24 * 3), 'record-finding', {
    control,
    found: 'Он қызметкердің ешқайсысында екінші фактор қосылмаған.',
    harm: 'medium',
    measure: 'Бір айда барлығына кіру кілтін қосу.',
  })
  await actAs(work, officer, before(work, 24 * 4), 'plan-control', {
    what: 'Сақтық көшірмеден қалпына келтіру',
    kind: 'outside',
    who: '«Үлгі аудит» ЖШС',
    dueOn: addDays(today, 21),
  })
  const { forceMajeure } = await actAs(work, director, before(work, 24 * 40), 'declare-force-majeure', {
    what: {
      kk: 'Су тасқынынан Абай филиалында электр жарығы өшті (үлгі).',
      ru: 'Из-за паводка в филиале на Абая отключено электричество (пример).',
      en: 'A flood cut the power at the Abai branch (an example).',
    },
    beganOn: addDays(today, -41),
    events: ['know', 'copy'],
  })
  await actAs(work, director, before(work, 24 * 38), 'end-force-majeure', { forceMajeure })
}

/** Somebody on duty at the demonstration clinic, as `actAs` wants her. */
export async function member(
  { work, clinic, staff }: Pick<RightsParts, 'work' | 'clinic' | 'staff'>,
  duty: string,
): Promise<Acting> {
  const { account, employment } = staff[`${duty}@demo.shipa.invalid`]!
  const { rows } = await sql<{ person: string }>`
    select person from organisations.employment_view where id = ${employment}`.execute(work.db)
  return { account, employment, person: rows[0]!.person, duty, organisation: clinic.id }
}

function before(work: Work, hours: number): Date {
  return new Date(work.now.getTime() - hours * hour)
}
