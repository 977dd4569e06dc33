// What the victim has in the directory and among public questions: applications in each state, a mark, an answer, a
// complaint, and a question that nobody has read yet.
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { newCode } from '../kernel/code.ts'
import { filled } from '../modules/directory/testing.ts'

/** Act name → the values that reach it. `secret` stands in every word of hers that is not public. */
export async function communityOf(
  world: World,
  { organisation }: Clinic,
  victim: Someone,
  own: Readonly<Record<string, Someone>>,
  secret: string,
): Promise<Record<string, Record<string, unknown>>> {
  const now = world.clock.now()
  const [
    refused,
    objected,
    accepted,
    waiting,
    objection,
    profile,
    verification,
    held,
    open,
    answer,
    complaint,
  ] = Array.from({ length: 11 }, () => randomUUID())
  const code = newCode()
  const { account, employment } = own.director!
  await world.arrange(async db => {
    const applies = (id: string | undefined) =>
      sql`insert into directory.practitioner_application (id, organisation, person, account, name_kk, name_ru, name_en,
          speciality, city, languages, diploma_number, diploma_year, diploma_place, certificate_number, certificate_until,
          licence_number, licence_holder, stated_true_at, agreed_public_at, made_at)
        values (${id}, ${organisation}, ${victim.person}, ${victim.account}, 'Үлгі', 'Үлгі', 'Ulgi', 'otolaryngology', 'almaty',
          '{kk}', ${secret}, 2008, ${secret}, ${secret}, '2027-06-30', ${secret}, ${secret}, ${now}, ${now}, ${now})`.execute(
        db,
      )
    const decides = (id: string | undefined, outcome: string) =>
      sql`insert into directory.application_decision (application, outcome, reason, at, by_account, by_employment)
        values (${id}, ${outcome}, ${secret}, ${now}, ${account}, ${employment})`.execute(db)
    for (const [id, outcome] of [
      [refused, 'refused'],
      [objected, 'refused'],
      [accepted, 'accepted'],
    ] as const) {
      await applies(id)
      await decides(id, outcome)
    }
    await applies(waiting)
    await sql`insert into directory.application_objection (id, application, person, text, at)
      values (${objection}, ${objected}, ${victim.person}, ${secret}, ${now})`.execute(db)
    await sql`insert into directory.document_check (id, application, document, register, checked_on, result, at, by_account,
        by_employment)
      select gen_random_uuid(), ${accepted}::uuid, d, 'Үлгі тізілім', '2026-11-20', 'confirmed', ${now}::timestamptz,
        ${account}::uuid, ${employment}::uuid
      from unnest(array['diploma', 'certificate', 'licence']) d`.execute(db)
    await sql`insert into directory.practitioner_profile (id, organisation, person, slug, made_at)
      values (${profile}, ${organisation}, ${victim.person}, 'ulgi-maman', ${now})`.execute(db)
    await sql`insert into directory.verification (id, profile, application, name_kk, name_ru, name_en, speciality, city,
        languages, valid_until, at, by_employment)
      values (${verification}, ${profile}, ${accepted}, 'Үлгі', 'Үлгі', 'Ulgi', 'otolaryngology', 'almaty', '{kk}', '2027-06-30',
        ${now}, ${employment})`.execute(db)
    for (const [id, text] of [
      [held, secret],
      [open, 'Құлақты қалай таза ұстаған дұрыс?'],
    ]) {
      await sql`insert into library.question (id, organisation, speciality, title, text, lang, asked_at)
        values (${id}, ${organisation}, 'otolaryngology', 'Үлгі сұрақ', ${text}, 'kk', ${now})`.execute(db)
    }
    await sql`insert into library.question_asker (question, person, code_hash)
      values (${held}, ${victim.person}, null), (${open}, null, ${createHash('sha256').update(code).digest()})`.execute(
      db,
    )
    await sql`insert into library.question_ruling (question, outcome, title, text, cut, speciality, lang, asked_at, reason, at,
        by_account)
      select id, 'passed', title, text, false, speciality, lang, asked_at, '', ${now}, ${account}
      from library.question where id = ${open}`.execute(db)
    await sql`insert into library.answer (id, question, verification, text, at, by_account)
      values (${answer}, ${open}, ${verification}, 'Жалпы ақпарат қана.', ${now}, ${victim.account})`.execute(
      db,
    )
    await sql`insert into library.answer_complaint (id, organisation, answer, person, text, at)
      values (${complaint}, ${organisation}, ${answer}, ${victim.person}, ${secret}, ${now})`.execute(db)
  })
  const text = 'Үлгі жауап: құлақты сырттан ғана жуыңыз.'
  return {
    'apply-as-practitioner': { ...filled },
    'object-to-decision': { application: refused, text },
    'leave-practitioners': { verification },
    'show-practitioner': { slug: 'ulgi-maman' },
    'show-application': { application: waiting },
    'note-document-check': { application: waiting, document: 'diploma', checkedOn: '2026-11-23' },
    'decide-application': { application: waiting, outcome: 'refused', reason: 'себеп' },
    'answer-objection': { objection, outcome: 'kept', reason: 'себеп' },
    'end-verification': { verification, reason: 'себеп' },
    'ask-practitioners': {
      ...{ speciality: 'otolaryngology', title: 'Құлаққа су кірсе не істеу керек?' },
      ...{ text, isGeneral: true },
    },
    'list-questions': { speciality: 'otolaryngology' },
    'show-question': { question: open },
    'show-asked-question': { code },
    'answer-publicly': { question: open, verification, text },
    'withdraw-public-answer': { answer, reason: 'себеп' },
    'complain-about-answer': { answer, text },
    'rule-on-question': { question: held, title: 'Үлгі', text: secret, outcome: 'refused', reason: 'себеп' },
    'take-question-down': { question: open, reason: 'себеп' },
    'rule-on-complaint': { complaint, outcome: 'kept', reason: 'себеп' },
    'tell-asker': { question: open },
  }
}
