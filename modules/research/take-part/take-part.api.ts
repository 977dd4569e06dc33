import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { planShape } from '../plan.ts'
import { hasLeft, projectOver } from '../refusals.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const state = z.enum(['open', 'takes-part', 'asked-again', 'left'])
const kind = z.enum(['observation', 'marketing', 'support', 'laboratory', 'registry'])
const people = z.array(z.object({ person: z.string(), name: z.string(), isSelf: z.boolean() }))

/** What leaving does: numbers of forms that are kept and of those that will not be asked for, and of extracts made. */
const consequences = z.object({ formsKept: z.number(), formsNotAsked: z.number(), extractsStay: z.number() })

const read = {
  kind: 'read',
  who: ['person'],
  purpose: 'research',
  touches: ['identity', 'health', 'consent'],
  refusals: {},
  clauses: ['PF-1.7d'],
} as const

export const listMyProjects = declare({
  ...read,
  name: 'list-my-projects',
  says: {
    kk: 'Өз клиникаларыңыздағы ашық жобалар мен өзіңіз қатысатындарын көру.',
    ru: 'Посмотреть открытые проекты своих клиник и те, в которых участвуете.',
    en: 'See the open projects of your clinics and those in which you take part.',
  },
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({
    person: z.string(),
    people,
    projects: z.array(z.object({ site: z.string(), kind, title: text, clinic: text, state })),
  }),
})

export const showMyProject = declare({
  ...read,
  name: 'show-my-project',
  says: {
    kk: 'Бір жобаның парағын, жоспарын және өз жауаптарыңызды көру.',
    ru: 'Посмотреть листок проекта, план и свои формы.',
    en: 'See the sheet of one project, its plan and your forms.',
  },
  asks: z.strictObject({ site: id(), person: id().optional() }),
  answers: z.object({
    site: z.string(),
    person: z.string(),
    name: z.string(),
    kind,
    title: text,
    eligible: text,
    organisation: text,
    clinic: text,
    sponsor: text,
    state,
    ended: z.boolean(),
    /** Null: nothing may be agreed to now. */
    protocol: z
      .object({
        protocol: z.string(),
        version: z.number(),
        number: z.string(),
        sheet: text,
        plan: planShape,
        commission: z.string(),
        approval: z.string(),
        approvedUntil: z.string(),
      })
      .nullable(),
    /** The representative agrees for a child; from 18 one agrees oneself. */
    isChild: z.boolean(),
    mayAgree: z.boolean(),
    participant: z.string().nullable(),
    code: z.string().nullable(),
    agreements: z.array(
      z.object({
        version: z.number(),
        /** The very text that was signed, whatever version is in force now. */
        sheet: text,
        at: z.string(),
        assent: z.boolean(),
        signature: z.string(),
      }),
    ),
    due: z.array(
      z.object({
        visit: z.string(),
        form: z.string(),
        from: z.string(),
        until: z.string(),
        state: z.enum(['filled', 'open', 'overdue', 'ahead']),
      }),
    ),
    /** What leaving did. */
    left: consequences.extend({ at: z.string() }).nullable(),
  }),
})

export const joinProject = declare({
  name: 'join-project',
  says: {
    kk: 'Жобаға қатысуға қол қойып келісу.',
    ru: 'Подписать согласие на участие в проекте.',
    en: 'Sign the agreement to take part in a project.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'research',
  touches: ['identity', 'consent'],
  confirmed: true,
  asks: z.strictObject({
    site: id(),
    person: id(),
    /** The version that was read. */
    protocol: id(),
    agrees: z.literal(true),
    /** The child was asked and agrees too. */
    assent: z.boolean().default(false),
  }),
  answers: z.object({ participant: z.string(), code: z.string() }),
  refusals: {
    'no-ethics-approval': {
      kind: 'conflict',
      constraint: 'enrolment_needs_ethics_approval',
      clause: 'PF-1.7d',
      says: {
        kk: 'Биоэтика комиссиясының мақұлдауы қазір күшінде емес, сондықтан жобаға ешкім қосылмайды.',
        ru: 'Одобрение комиссии по биоэтике сейчас не действует, поэтому в проект никого не включают.',
        en: 'No approval of the bioethics commission is in force, so nobody joins the project now.',
      },
    },
    'another-version': {
      kind: 'conflict',
      constraint: ['agreement_to_version_in_force', 'agreement_to_that_very_text'],
      clause: 'PF-1.7d',
      says: {
        kk: 'Парақтың жаңа нұсқасы күшіне енді. Оны оқып, содан кейін келісіңіз.',
        ru: 'Вступила в силу новая версия листка. Прочтите её, затем соглашайтесь.',
        en: 'A new version of the sheet is in force. Read it before you agree.',
      },
    },
    'agreed-already': {
      kind: 'conflict',
      constraint: ['agreed_once_to_a_version', 'enrolled_once'],
      says: {
        kk: 'Бұл жобаға бұрын келісілген.',
        ru: 'На этот проект согласие уже дано.',
        en: 'This project was agreed to before.',
      },
    },
    'not-by-child': {
      kind: 'forbidden',
      constraint: 'child_is_agreed_for',
      says: {
        kk: '18 жасқа дейін заңды өкіл келіседі. Ата-анаңыздан сұраңыз.',
        ru: 'До 18 лет соглашается законный представитель. Попросите родителей.',
        en: 'Until 18 a legal representative agrees. Ask your parents.',
      },
    },
    'agrees-alone': {
      kind: 'forbidden',
      constraint: 'adult_agrees_alone',
      says: {
        kk: 'Ересек адам жобаға тек өзі келіседі.',
        ru: 'Взрослый соглашается на участие только сам.',
        en: 'An adult agrees to take part only in person.',
      },
    },
    'not-a-patient': {
      kind: 'conflict',
      constraint: ['enrolled_at_own_clinic', 'site_is_approved'],
      says: {
        kk: 'Жоба тек өз клиникаларыңызда ашылғанда қосыласыз.',
        ru: 'Присоединиться можно, когда проект открыт в вашей клинике.',
        en: 'You can join once the project is open at a clinic of yours.',
      },
    },
    'has-left': hasLeft,
    'project-over': projectOver,
  },
  clauses: ['PF-1.7d'],
})

export const rehearseLeaving = declare({
  ...read,
  name: 'rehearse-leaving',
  says: {
    kk: 'Жобадан шықса не болатынын көрсету.',
    ru: 'Показать, что будет после выхода из проекта.',
    en: 'Show what leaving a project would do.',
  },
  asks: z.strictObject({ participant: id() }),
  answers: z.object({
    title: text,
    site: z.string(),
    person: z.string(),
    consequences,
    /** Names exactly these consequences; the confirmation brings it back. */
    rehearsal: z.string(),
  }),
})

export const leaveProject = declare({
  name: 'leave-project',
  says: { kk: 'Жобадан шығу.', ru: 'Выйти из проекта.', en: 'Leave a project.' },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({ participant: id(), rehearsal: z.string().regex(/^[0-9a-f]{64}$/) }),
  answers: z.object({ did: consequences, site: z.string(), person: z.string() }),
  refusals: {
    'left-already': {
      kind: 'conflict',
      constraint: 'left_once',
      says: {
        kk: 'Сіз бұл жобадан бұрын шыққансыз.',
        ru: 'Вы уже вышли из этого проекта.',
        en: 'You left this project before.',
      },
    },
    'rehearsal-changed': {
      kind: 'conflict',
      says: {
        kk: 'Сіз көргеннен бері салдары өзгерді. Қайта қарап, растаңыз.',
        ru: 'С тех пор как вы смотрели, последствия изменились. Просмотрите их снова и подтвердите.',
        en: 'The consequences changed since you looked. Look again and confirm.',
      },
    },
  },
  clauses: ['PF-1.7d'],
})
