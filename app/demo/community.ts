// Those who joined the directory and what visitors ask them: a verified doctor, an application that waits, two answered
// questions and one that nobody has read yet.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import { type Acting, actAs } from './acting.ts'
import type { DemoPatient, DemoStaff } from './people.ts'

const day = 86_400_000

const registers = {
  diploma: 'Дипломдар тізілімі (үлгі)',
  certificate: 'Маман сертификаттарының тізілімі (үлгі)',
  licence: 'Лицензиялар тізілімі (үлгі)',
}

const asked = [
  {
    title: 'Құлақты үйде қалай таза ұстаған дұрыс?',
    text: 'Мақта таяқшамен тазалауға бола ма, қанша рет жуу керек?',
    answer:
      'Құлақ өздігінен тазарады: құлықты сыртқа өзі шығарады. Тек құлақ қалқанын жылы сумен жуып, сүртіңіз. Мақта таяқша құлықты ішке итереді, сондықтан оны құлақ ішіне салмаған жөн.',
  },
  {
    title: 'Баланың танауы жиі бітелсе, қашан дәрігерге бару керек?',
    text: 'Мұрын бітелуі неше күнге созылса, ЛОР дәрігеріне жазылған дұрыс?',
    answer:
      'Суық тиген соң мұрын әдетте бір-екі аптада ашылады. Одан ұзаққа созылса, бала түнде аузымен тыныстап қорылдаса немесе құлағы нашар естісе, дәрігерге жазылған дұрыс.',
  },
]

export async function writeCommunity(
  work: Work,
  patients: readonly DemoPatient[],
  staff: Readonly<Record<string, DemoStaff>>,
): Promise<void> {
  const doctor = await memberOf(work, staff['doctor@demo.shipa.invalid']!)
  const admin = await memberOf(work, staff['admin@demo.shipa.invalid']!)
  const atDesk = { ...admin, duty: 'admin' }
  const daysAgo = (days: number) => new Date(work.now.getTime() - days * day)
  const applied = applicationOf(work, {
    kk: 'Үлгіев Нұрсұлтан',
    ru: 'Улгиев Нурсултан',
    en: 'Nursultan Ulgiev',
  })
  const { application } = await actAs(work, personal(doctor), daysAgo(30), 'apply-as-practitioner', applied)
  for (const [document, register] of Object.entries(registers)) {
    const checkedOn = dayOf(daysAgo(28))
    const look = { application, document, register, checkedOn, result: 'confirmed' }
    await actAs(work, atDesk, daysAgo(28), 'note-document-check', look)
  }
  const accepted = { application, outcome: 'accepted', reason: '' }
  await actAs(work, atDesk, daysAgo(27), 'decide-application', accepted)

  const someone = patients.filter(({ account }) => account !== null)
  const asker: Acting = { account: someone[0]!.account!, person: someone[0]!.person }
  const { verifications } = await actAs(work, personal(doctor), daysAgo(20), 'show-my-applications', {})
  const { verification } = verifications[0]
  for (const [at, { title, text, answer }] of asked.entries()) {
    const general = { speciality: 'otolaryngology', title, text, lang: 'kk', isGeneral: true }
    await actAs(work, asker, daysAgo(12 - at), 'ask-practitioners', general)
    const { questions } = await actAs(work, atDesk, daysAgo(11 - at), 'list-held-questions', {})
    const { question } = questions[0]
    const ruling = { question, outcome: 'passed', title, text, reason: '' }
    await actAs(work, atDesk, daysAgo(11 - at), 'rule-on-question', ruling)
    const answered = { question, verification, text: answer }
    await actAs(work, personal(doctor), daysAgo(9 - at), 'answer-publicly', answered)
  }
  await actAs(work, asker, daysAgo(1), 'ask-practitioners', {
    speciality: 'otolaryngology',
    title: 'Ұшақта құлақ бітелсе не істеу керек?',
    text: 'Ұшақ қонар алдында құлақтың бітелуін азайтудың қарапайым жолы бар ма?',
    lang: 'kk',
    isGeneral: true,
  })

  const applicant = someone.at(-1)!
  const waiting = applicationOf(work, { kk: 'Үлгіев Данияр', ru: 'Улгиев Данияр', en: 'Daniyar Ulgiev' })
  await actAs(
    work,
    { account: applicant.account!, person: applicant.person },
    daysAgo(2),
    'apply-as-practitioner',
    waiting,
  )
}

function applicationOf(work: Work, name: { kk: string; ru: string; en: string }) {
  return {
    name,
    speciality: 'otolaryngology',
    city: 'almaty',
    languages: ['kk', 'ru'],
    diploma: { number: 'ҮЛГІ-ДПЛ-0007', year: 2010, place: 'Үлгі медицина университеті' },
    certificate: { number: 'ҮЛГІ-СРТ-0007', until: addDays(dayOf(work.now), 400) },
    licence: { number: 'ҮЛГІ-ЛИЦ-0007', holder: 'Үлгі ЛОР клиникасы' },
    truth: true,
    mayBePublic: true,
  }
}

/** The person without the duty: one applies and answers for oneself. */
function personal({ account, person }: Acting): Acting {
  return { account, person }
}

async function memberOf(work: Work, { account, employment }: DemoStaff): Promise<Acting> {
  const { rows } = await sql<{ person: string; organisation: string }>`
    select person, organisation from organisations.employment_view where id = ${employment}`.execute(work.db)
  return { account, employment, ...rows[0]! }
}
