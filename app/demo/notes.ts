// What the doctors of the demonstration wrote: sealed with the key of each patient, signed when the visit ended.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { type Content, sealContent } from '../../modules/care/index.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import { insertRows } from './rows.ts'
import type { DemoVisit } from './visits.ts'

const contents: readonly Content[] = [
  {
    complaints: 'Оң құлағы екі күннен бері ауырады, естуі төмендеген.',
    examination: 'Оң жақ дабыл жарғағы қызарған, томпайған. Тесік жоқ. Мұрын арқылы тыныс алуы қиын.',
    diagnosis: 'H66.0',
    plan: 'Құлаққа тамшы күніне үш рет, мұрынға тамыр тарылтқыш тамшы бес күн. Үш күннен кейін қаралу.',
  },
  {
    complaints: 'Мұрны бітеді, көктемде түшкіреді, көзі қышиды.',
    examination: 'Мұрынның шырышты қабығы бозарған, ісінген. Мөлдір бөлінді.',
    diagnosis: 'J30.1',
    plan: 'Антигистаминдік дәрі екі апта, мұрынды тұзды ерітіндімен жуу. Аллергологтың кеңесі.',
  },
  {
    complaints: 'Тамағы ауырады, жұтыну қиын, қызуы 37,8.',
    examination: 'Бадамша бездер ұлғайған, қызарған, қақ жоқ. Мойын лимфа түйіндері сезіледі.',
    diagnosis: 'J03.9',
    plan: 'Жұтқыншақтан жағынды. Тамақты шаю, жылы сусын, қызуды өлшеу. Нәтижемен қаралу.',
  },
  {
    complaints: 'Құлағы бітіп қалған, шуылдайды.',
    examination: 'Екі құлақта да құлық тығыны. Жуғаннан кейін дабыл жарғағы бүтін.',
    diagnosis: 'H61.2',
    plan: 'Тығын алынды. Мақта таяқша қолданбау. Қайта қаралудың қажеті жоқ.',
  },
  {
    complaints: 'Мұрын қойнауы тұсы ауырады, бөлінді қою, бес күн болды.',
    examination: 'Ортаңғы мұрын жолында іріңді бөлінді. Жақ қойнауы тұсы басқанда ауырады.',
    diagnosis: 'J01.0',
    plan: 'Антибиотик жеті күн, мұрынды жуу. Қойнаулардың ультрадыбыстық зерттеуі.',
  },
  {
    complaints: 'Дауысы қарлыққан, көп сөйлейді.',
    examination: 'Дауыс қатпарлары қызарған, түйісуі толық.',
    diagnosis: 'J37.0',
    plan: 'Дауысты үш күн тынықтыру, ингаляция. Фониатрда екі аптадан кейін қаралу.',
  },
]

/** A note for every visit that was given; the patient reads it in the cabinet. */
export async function writeNotes(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  visits: readonly DemoVisit[],
): Promise<void> {
  const { rows: authors } = await sql<{ id: string; employment: string }>`
    select id, employment from organisations.practitioner where organisation = ${clinic.id}`.execute(work.db)
  const employmentOf = new Map(authors.map(author => [author.id, author.employment]))
  const notes = []
  for (const visit of visits.filter(visit => visit.state === 'fulfilled')) {
    const patient = visit.patient.person
    const sealed = await sealContent(work, patient, draw.one(contents))
    notes.push({
      booking: visit.id,
      patient,
      organisation: clinic.id,
      author: employmentOf.get(visit.doctor.id),
      version: 1,
      content_sealed: `\\x${sealed.toString('hex')}`,
      begun_at: visit.startsAt,
      saved_at: visit.endsAt,
      signed_at: visit.endsAt,
    })
  }
  // Not even the system writes a note: the wall lets in a doctor of the clinic alone.
  await sql`select set_config('shipa.duty', 'doctor', true), set_config('shipa.organisation', ${clinic.id}, true)`.execute(
    work.db,
  )
  await insertRows(work.db, 'care.note', notes)
  await sql`select set_config('shipa.duty', 'system', true), set_config('shipa.organisation', '', true)`.execute(
    work.db,
  )
}
