// Why health data may be seen. The same predicates filter a list, check one row and explain it.
import { type RawBuilder, sql } from 'kysely'
import type { AccessRule, Subject } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'
import { selfRule, shared, trustedRule } from '../files/index.ts'
import { commonRule, type RuleInWords } from '../journal/index.ts'

const no = sql<boolean>`false`

/** The rules of this module in words; the common ones stand in the journal. */
export const rules: readonly RuleInWords[] = [
  {
    id: 'emergency',
    clause: 'CL-5.2.7',
    says: {
      kk: 'Дәрігер шұғыл жағдайда жарты сағатқа ашты. Себебін жазды, сізге бірден хабарланды.',
      ru: 'Врач открыл в экстренном случае на полчаса. Он записал причину, вам сразу сообщили.',
      en: 'A doctor opened it for half an hour in an emergency. The reason is kept, and you were told at once.',
    },
  },
  {
    id: 'emergency-search',
    clause: 'CL-5.2.7',
    says: {
      kk: 'Клиника дәрігері шұғыл көмек үшін сізді тізімнен іздеді: аты-жөніңізді, туған күніңізді және карта нөмірін көрді.',
      ru: 'Врач клиники искал вас в списке для экстренной помощи: видел имя, дату рождения и номер карты.',
      en: 'A doctor of the clinic looked you up for emergency care: the name, birth date and card number were shown.',
    },
  },
  {
    id: 'officer-review',
    clause: 'CL-5.2.7',
    says: {
      kk: 'Дербес деректерге жауапты адам шұғыл ашудың негізді болғанын тексерді.',
      ru: 'Ответственный за данные проверял, был ли экстренный доступ обоснован.',
      en: 'The data protection officer checked whether an emergency access was justified.',
    },
  },
]

const self: Rule = {
  id: 'self',
  where: actor => (actor.persons.length ? sql<boolean>`r.patient = any (${actor.persons}::uuid[])` : no),
}
const treating: Rule = { id: 'treating-doctor', where: treats }
const emergency: Rule = { id: 'emergency', where: inEmergency }

export type Rule = Pick<AccessRule, 'id' | 'where'>

/** What a doctor sees at work: being the patient oneself opens nothing under a duty. */
export const treatingRules: readonly Rule[] = [treating]
export const emergencyRules: readonly Rule[] = [emergency]
const doctorRules = [treating, emergency]
/** Signed notes and warnings as the person, or whom she trusts with her health, reads them. */
export const readerRules: readonly Rule[] = [self, trusted('health')]
/** Documents as the person, or whom she trusts with them, reads them. */
export const documentReaderRules: readonly Rule[] = [self, trusted('documents')]
/** Everybody who may open one document. */
export const documentRules: readonly Rule[] = [...documentReaderRules, ...doctorRules]

/** What a patient opened to the clinic, or to this doctor by name, for who treats her there. */
export const sharedFileRules: readonly Rule[] = [{ id: 'shared-with-doctor', where: treatsAndMayShare }]

/** Rows of notes, warnings and documents have `patient` and `organisation` under the alias `r`. */
export const subjects: readonly Subject[] = [
  {
    id: 'notes',
    says: { kk: 'Дәрігер жазбалары', ru: 'Записи врачей', en: 'Notes of doctors' },
    category: 'health',
    // A draft is the doctor's own until it is signed.
    from: sql`(select * from care.note where signed_at is not null) r`,
    key: sql<string>`r.booking::text`,
    person: sql<string>`r.patient`,
    rules: [...readerRules, ...doctorRules],
  },
  {
    id: 'alerts',
    says: {
      kk: 'Ескертулер, мысалы аллергия',
      ru: 'Предупреждения, например об аллергии',
      en: 'Warnings, such as an allergy',
    },
    category: 'health',
    from: sql`care.alert r`,
    key: sql<string>`r.id::text`,
    person: sql<string>`r.patient`,
    rules: [self, ...doctorRules],
  },
  {
    id: 'documents',
    says: { kk: 'Медициналық құжаттар', ru: 'Медицинские документы', en: 'Medical documents' },
    category: 'health',
    from: sql`care.document r`,
    key: sql<string>`r.id::text`,
    person: sql<string>`r.patient`,
    rules: documentRules,
  },
  {
    id: 'shared-files',
    says: {
      kk: 'Өзіңіз ашқан файлдар',
      ru: 'Файлы, которые вы открыли сами',
      en: 'Files that you opened yourself',
    },
    category: 'health',
    from: shared,
    key: sql<string>`r.share::text`,
    person: sql<string>`r.patient`,
    rules: [selfRule, trustedRule, ...sharedFileRules],
  },
  {
    id: 'card',
    says: {
      kk: 'Аты-жөніңіз, туған күніңіз және карта нөмірі',
      ru: 'Имя, дата рождения и номер карты',
      en: 'Name, birth date and card number',
    },
    category: 'identity',
    from: sql`organisations.patient_view c`,
    key: sql<string>`c.card_number`,
    person: sql<string>`c.person`,
    rules: [{ id: 'emergency-search', where: mayBeSearched }],
  },
]

/** Cards of the own clinic, by which a doctor finds somebody in an emergency; the alias is `c`. */
export function mayBeSearched(actor: Actor): RawBuilder<boolean> {
  return actor.duty === 'doctor' ? sql<boolean>`c.organisation = ${actor.organisation}` : no
}

// A doctor of this organisation who has this patient on the list, or had: a time only held, given up or
// missed makes nobody a treating doctor. Nor does it help whom the patient has turned away.
function treats(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return no
  return sql<boolean>`(r.organisation = ${actor.organisation} and exists (
    select from scheduling.booking_view b join organisations.practitioner p on p.id = b.practitioner
    where b.patient = r.patient and b.organisation = r.organisation and p.employment = ${actor.employment}
      and b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled'))
    and not care.is_turned_away(r.patient, ${actor.employment}))`
}

function inEmergency(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return no
  return sql<boolean>`(r.organisation = ${actor.organisation} and exists (
    select from care.emergency_access a where a.patient = r.patient and a.employment = ${actor.employment}
      and a.until > kernel.moment()))`
}

function treatsAndMayShare(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`((${treats(actor)} or ${inEmergency(actor)})
    and (r.employment is null or r.employment = ${actor.employment}))`
}

// Whom the person has trusted, as herself: under a duty nobody is anybody's trusted person.
function trusted(scope: 'health' | 'documents'): Rule {
  return {
    id: commonRule('trusted-person').id,
    where: actor =>
      actor.person ? sql<boolean>`r.patient = any ((select people.trusting(${sql.lit(scope)}))::uuid[])` : no,
  }
}
