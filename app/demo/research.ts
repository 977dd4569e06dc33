// A registry of otitis with three participants, and a year of counts in which one week stands out.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import { actAs } from './acting.ts'
import { type DemoClinic, three } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoPatient, DemoStaff } from './people.ts'
import { member } from './rights.ts'
import { insertRows } from './rows.ts'

const day = 86_400_000
const sponsor = 'ulgi-universitet'

/** After the rights: the project's people act, and their steps stand in the journal. */
export async function writeResearch(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  staff: Record<string, DemoStaff>,
): Promise<void> {
  await writeSponsor(work, clinic)
  await writeRegistry(work, clinic, patients, staff)
  await writeCounts(work, draw, clinic)
}

async function writeSponsor(work: Work, clinic: DemoClinic) {
  await insertRows(work.db, 'privacy.recipient', [
    {
      id: sponsor,
      owner: clinic.id,
      kind: 'researcher',
      ...three('name', [
        'Үлгі медицина университеті',
        'Медицинский университет «Үлгі»',
        'Ulgi Medical University',
      ]),
      bin: '000000000106',
      country: 'KZ',
      email: 'ulgi-universitet@demo.shipa.invalid',
      contract: 'ҮЛГІ-2026-6',
      added_at: work.now,
    },
  ])
  await sql`insert into privacy.recipient_terms (recipient, edition, at, paper)
    select ${sponsor}, agreements.in_force(d.id, ${work.now}), ${work.now}, 'ҮЛГІ-ШАРТ'
    from agreements.document d where d.kind = 'partner-terms'`.execute(work.db)
}

async function writeRegistry(
  work: Work,
  clinic: DemoClinic,
  [aigerim, child, daniyar]: readonly DemoPatient[],
  staff: Record<string, DemoStaff>,
) {
  const at = (daysAgo: number) => new Date(work.now.getTime() - daysAgo * day)
  const parts = { work, clinic, staff }
  const doctor = await member(parts, 'doctor')
  const director = await member(parts, 'director')
  const researcher = await member(parts, 'researcher')
  const { project } = await actAs(work, researcher, at(45), 'register-project', {
    kind: 'registry',
    ...titles,
    sponsor,
  })
  const { protocol } = await actAs(work, researcher, at(44), 'write-protocol', {
    project,
    number: 'ҮЛГІ-ТІРКЕЛІМ-1',
    ...sheet,
    plan,
  })
  await actAs(work, researcher, at(42), 'record-approval', {
    protocol,
    commission: 'Үлгі биоэтика комиссиясы',
    number: '2026/14',
    decidedOn: dayOf(at(43)),
    until: dayOf(at(-320)),
  })
  const { site } = await actAs(work, researcher, at(42), 'propose-site', { project, clinic: clinic.slug })
  await actAs(work, director, at(41), 'approve-site', { site, orderNumber: 'ҮЛГІ-41' })
  await actAs(work, director, at(41), 'name-curator', {
    site,
    employment: doctor.employment,
    until: dayOf(at(-300)),
  })

  const join = (who: DemoPatient, person: string, daysAgo: number) =>
    actAs(
      work,
      { person: who.person, account: who.account!, persons: [who.person, person] },
      at(daysAgo),
      'join-project',
      {
        site,
        person,
        protocol,
        agrees: true,
        assent: person !== who.person,
      },
    )
  const first = await join(aigerim!, aigerim!.person, 38)
  const own = { person: aigerim!.person, account: aigerim!.account! }
  const visit = { participant: first.participant, visit: 'first', over: 0 }
  await actAs(work, own, at(38), 'fill-form', {
    ...visit,
    form: 'diary',
    answers: [
      { field: 'pain', value: '7' },
      { field: 'side', value: 'left' },
    ],
  })
  const { entry } = await actAs(work, doctor, at(37), 'fill-form', {
    ...visit,
    form: 'examination',
    answers: [
      { field: 'began', value: dayOf(at(41)) },
      { field: 'threshold', value: '95' },
    ],
  })
  await actAs(work, researcher, at(30), 'ask-query', { entry, field: 'threshold', asks: 'unlikely' })
  await join(daniyar!, daniyar!.person, 12)
  await join(aigerim!, child!.person, 1)
}

// Sixty weeks that ended a fortnight ago; the system counts the rest itself and finds the week that stands out.
async function writeCounts(work: Work, draw: Draw, clinic: DemoClinic) {
  const today = dayOf(work.now)
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7))
  const rows = []
  for (let week = 60; week >= 2; week--) {
    for (const diagnosis of diagnoses) {
      const times = week === 3 && diagnosis === 'H66' ? 3 : 1
      for (const [at, band] of ['0–4', '5–14', '30–44'].entries())
        rows.push({
          organisation: clinic.id,
          day: addDays(monday, -7 * week + at),
          city: 'almaty',
          age_band: band,
          sex: at % 2 ? 'male' : 'female',
          diagnosis,
          visits: draw.whole(5, 9) * times,
        })
    }
  }
  await insertRows(work.db, 'research.signal_count', rows)
  await work.later('watch-visits', {}, { key: 'watch-visits demonstration' })
}

const diagnoses = ['H61', 'H66', 'J01', 'J03', 'J30', 'J37'] as const

const titles = {
  titleKk: 'Ортаңғы отит тіркелімі (үлгі)',
  titleRu: 'Регистр среднего отита (образец)',
  titleEn: 'Registry of otitis media (sample)',
  eligibleKk: 'Соңғы жылы ортаңғы отитпен ауырғандар, кез келген жаста.',
  eligibleRu: 'Перенёсшие средний отит за последний год, в любом возрасте.',
  eligibleEn: 'Those who had otitis media within the last year, at any age.',
}

const sheet = {
  sheetKk: `Бұл – ойдан шығарылған жобаның үлгі парағы.
Отиттен кейін есту қалай қалпына келетінін білгіміз келеді.
Сізден ауырсыну күнделігін екі рет толтыруды сұраймыз, дәрігер бір рет тексереді. Қосымша дәрі, инъекция жоқ.
Аты-жөніңізді тек клиника біледі, университет кодты ғана көреді.
Қатысу ерікті және тегін. Қаламасаңыз, емделуіңіз өзгермейді. Кез келген күні себебін айтпай шыға аласыз.`,
  sheetRu: `Это образец листка вымышленного проекта.
Мы хотим узнать, как восстанавливается слух после отита.
Вас попросят дважды заполнить дневник боли, врач осмотрит один раз. Дополнительных лекарств и уколов нет.
Имя знает только клиника, университет видит лишь код.
Участие добровольное и бесплатное. Если вы откажетесь, лечение не изменится. Выйти можно в любой день без причины.`,
  sheetEn: `This is the sample sheet of an invented project.
We want to know how hearing recovers after otitis.
You are asked to fill in a pain diary twice, and a doctor examines you once. There is no extra medicine or injection.
Only the clinic knows your name, the university sees a code.
Taking part is voluntary and free. If you do not, your care stays the same. You may leave on any day without a reason.`,
}

const plan = `form | diary | participant | Ауырсыну күнделігі | Дневник боли | Pain diary
number | pain | required | 0..10 | балл | 72514-3 | Ауырсыну | Боль | Pain
choice | side | optional | left=Сол/Слева/Left; right=Оң/Справа/Right; both=Екеуі/Обе/Both | Қай құлақ | Какое ухо | Which ear
form | examination | curator | Дәрігер тексеруі | Осмотр врача | Examination
date | began | required | Ауру басталған күн | Начало болезни | Onset
number | threshold | required | -10..120 | дБ | | Есту шегі | Порог слуха | Hearing threshold
text | remark | optional | Ескертпе | Примечание | Remark
visit | first | 0 | 0 | 7 | examination, diary | Қосылу | Включение | Enrolment
visit | month | 30 | 5 | 7 | diary | Бір айдан соң | Через месяц | After a month`
