// Who is asked for an opinion: whoever let herself be asked, once about a visit or in a survey.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { type Text, words } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { newToken, tokenHash } from '../../accounts/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { three } from '../../organisations/index.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { askForReview, openSurvey, sendSurvey } from './surveys.api.ts'

const daysToAnswer = 30
/** Letters of one job; the next job goes on. */
const atOnce = 200

const texts = words({
  review: {
    kk: '{name}: қабылдауыңыз туралы үш сұраққа жауап беріңізші. Дәрігер кім жауап бергенін көрмейді. Сұралмас үшін сол бетте «Сұрамаңыз» батырмасын басыңыз.',
    ru: '{name}: ответьте, пожалуйста, на три вопроса о вашем приёме. Врач не увидит, кто ответил. Чтобы не спрашивали, нажмите там же «Не спрашивать».',
    en: '{name}: please answer three questions about your visit. The doctor does not see who answered. To stop being asked, press “Do not ask me” on the same page.',
  },
  survey: {
    kk: '{name}: сауалнамаға қатысуға шақырамыз. Жауаптар аты-жөнсіз саналады. Шақырылмас үшін сол бетте «Сұрамаңыз» батырмасын басыңыз.',
    ru: '{name}: приглашаем в опрос. Ответы считаются без имён. Чтобы не приглашали, нажмите там же «Не спрашивать».',
    en: '{name}: you are invited to a survey. Answers are counted without names. To stop being asked, press “Do not ask me” on the same page.',
  },
})

export const askForReviewAct = act(askForReview, async (work, asked) => {
  const booking = await bookingFor(work, asked.booking, ['system-duty'])
  if (!booking) return work.absent()
  if (booking.state !== 'fulfilled') return {}
  const { organisation, patient, practitioner } = booking
  const [person] = await willing(work, organisation, 'feedback', sql`c.person = ${patient}`)
  if (!person) return {}
  const known = await sql`select from loyalty.survey_request where booking = ${booking.id}`.execute(work.db)
  if (known.rows.length > 0) return {}
  const until = new Date(work.now.getTime() + daysToAnswer * 86_400_000)
  await ask(work, { organisation, person, until, booking: booking.id, practitioner })
  return {}
})

export const openSurveyAct = act(openSurvey, async (work, asked) => {
  if (asked.until < dayOf(work.now)) work.refuse('until-passed')
  const survey = randomUUID()
  await sql`insert into loyalty.survey (id, organisation, title_kk, title_ru, title_en, until_on, by_account, at)
    values (${survey}, ${work.actor.organisation}, ${asked.titleKk}, ${asked.titleRu}, ${asked.titleEn}, ${asked.until},
      ${work.actor.account}, ${work.now})`.execute(work.db)
  for (const [index, { kind, kk, ru, en }] of asked.questions.entries()) {
    await sql`insert into loyalty.survey_question (survey, place, kind, words_kk, words_ru, words_en)
      values (${survey}, ${index + 1}, ${kind}, ${kk}, ${ru}, ${en})`.execute(work.db)
  }
  await work.later('send-survey', { survey })
  work.note({ survey })
  return { survey }
})

export const sendSurveyAct = act(sendSurvey, async (work, { survey }) => {
  const { rows } = await sql<{ organisation: string; until: Date }>`
    select organisation, (until_on + 1)::timestamp at time zone 'Asia/Almaty' as until
    from loyalty.survey where id = ${survey}`.execute(work.db)
  const found = rows[0]
  if (!found) return work.absent()
  const { organisation, until } = found
  const persons =
    until > work.now
      ? await willing(
          work,
          organisation,
          'marketing-research',
          sql`not exists (select from loyalty.survey_request r where r.survey = ${survey} and r.person = c.person)`,
        )
      : []
  work.saw(persons, 'system-duty')
  for (const person of persons) await ask(work, { organisation, person, until, survey })
  if (persons.length === atOnce) await work.later('send-survey', { survey })
  return {}
})

// Whose consent for this holds today and who has not pressed "do not ask me" since it was given.
async function willing(
  work: Work,
  organisation: string,
  purpose: 'feedback' | 'marketing-research',
  condition: ReturnType<typeof sql>,
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select distinct c.person from privacy.consent_view c
    where c.organisation = ${organisation} and c.purpose = ${purpose} and c.withdrawn_at is null
      and c.from_at <= ${work.now} and c.until > ${work.now} and ${condition}
      and not exists (select from loyalty.survey_stop s
        where s.person = c.person and s.organisation = c.organisation and s.at >= c.from_at)
    order by c.person limit ${atOnce}`.execute(work.db)
  return rows.map(row => row.person)
}

interface Asking {
  organisation: string
  person: string
  until: Date
  booking?: string
  practitioner?: string
  survey?: string
}

async function ask(work: Work, { organisation, person, until, booking, practitioner, survey }: Asking) {
  const token = newToken()
  await sql`insert into loyalty.survey_request (id, organisation, person, booking, practitioner, survey, token_hash, at, until)
    values (${randomUUID()}, ${organisation}, ${person}, ${booking ?? null}, ${practitioner ?? null}, ${survey ?? null},
      ${tokenHash(token)}, ${work.now}, ${until})`.execute(work.db)
  await sendMessage(work, {
    person,
    topic: 'survey',
    text: await named(work, booking ? texts.review : texts.survey, organisation),
    link: `/surveys/${token}`,
  })
}

// The clinic is called in each language by its own name there.
async function named(work: Work, text: Text, organisation: string): Promise<Text> {
  const { rows } = await sql<{ name: Text }>`select ${three('o.name')} as name
    from organisations.organisation o where o.id = ${organisation}`.execute(work.db)
  const { name } = rows[0]!
  return {
    kk: text.kk.replace('{name}', name.kk),
    ru: text.ru.replace('{name}', name.ru),
    en: text.en.replace('{name}', name.en),
  }
}
