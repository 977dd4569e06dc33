import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph, slug } from '../../../kernel/fields.ts'
import { planShape } from '../plan.ts'
import { projectOver } from '../refusals.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const kinds = ['observation', 'marketing', 'support', 'laboratory', 'registry'] as const
const clauses = ['PF-1.7d'] as const
const staff = ['researcher', 'doctor', 'director', 'officer', 'auditor'] as const

const projectLine = z.object({
  project: z.string(),
  kind: z.enum(kinds),
  title: text,
  organisation: text,
  /** Null: no ethics approval is in force, and nobody is enrolled. */
  approvedUntil: z.string().nullable(),
  ended: z.boolean(),
  sites: z.number(),
  /** What the director of this clinic has not decided on yet. */
  awaitsUs: z.boolean(),
})

export const listProjects = declare({
  name: 'list-projects',
  says: {
    kk: 'Ұйым жүргізетін және қатысатын жобаларды көру.',
    ru: 'Посмотреть проекты, которые организация ведёт и в которых участвует.',
    en: 'See the projects that the organisation leads or takes part in.',
  },
  kind: 'read',
  who: staff,
  purpose: 'research',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    projects: z.array(projectLine),
    /** Who could be a sponsor, for the researcher. */
    sponsors: z.array(z.object({ id: z.string(), name: text })),
  }),
  refusals: {},
  clauses: ['PF-1.7d', 'PF-1.1b'],
})

export const registerProject = declare({
  name: 'register-project',
  says: {
    kk: 'Ғылыми жобаны не тіркелімді есепке қою.',
    ru: 'Поставить на учёт научный проект или регистр.',
    en: 'Enter a scientific project or a registry.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({
    kind: z.enum(kinds),
    titleKk: line(200),
    titleRu: line(200),
    titleEn: line(200),
    eligibleKk: paragraph(2000, 1),
    eligibleRu: paragraph(2000, 1),
    eligibleEn: paragraph(2000, 1),
    /** Id in the register of recipients. */
    sponsor: slug(),
  }),
  answers: z.object({ project: z.string() }),
  refusals: {
    'sponsor-not-registered': {
      kind: 'invalid',
      clause: 'PF-6.9',
      says: {
        kk: 'Тапсырыс беруші алушылар тізілімінде жоқ. Алдымен деректерге жауапты адам оны тіркейді.',
        ru: 'Заказчика нет в реестре получателей. Сначала его вносит ответственный за данные.',
        en: 'The sponsor is not in the register of recipients. The data protection officer enters it first.',
      },
    },
  },
  clauses,
})

export const writeProtocol = declare({
  name: 'write-protocol',
  says: {
    kk: 'Хаттаманың жаңа нұсқасын, қатысушы парағын және жоспарын жазу.',
    ru: 'Записать новую версию протокола, листок участника и план.',
    en: 'Write a new version of the protocol with the participant sheet and the plan.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({
    project: id(),
    number: line(100),
    sheetKk: paragraph(20_000, 20),
    sheetRu: paragraph(20_000, 20),
    sheetEn: paragraph(20_000, 20),
    plan: paragraph(40_000, 1),
  }),
  answers: z.object({ protocol: z.string(), version: z.number() }),
  refusals: {
    'plan-not-read': {
      kind: 'invalid',
      says: {
        kk: 'Жоспардың {line}-жолын оқу мүмкін болмады. Үлгідегідей жазыңыз.',
        ru: 'Строку {line} плана не удалось прочесть. Запишите её по образцу.',
        en: 'Line {line} of the plan could not be read. Write it as in the sample.',
      },
    },
    'version-written': {
      kind: 'conflict',
      constraint: 'protocol_version_once',
      says: {
        kk: 'Осы арада басқа біреу нұсқа жазды. Бетті қайта ашыңыз.',
        ru: 'Кто-то только что записал версию. Откройте страницу снова.',
        en: 'Somebody has just written a version. Open the page again.',
      },
    },
    'project-over': projectOver,
  },
  clauses,
})

export const recordApproval = declare({
  name: 'record-approval',
  says: {
    kk: 'Биоэтика комиссиясының мақұлдауын тіркеу.',
    ru: 'Внести одобрение комиссии по биоэтике.',
    en: 'Record the approval of the bioethics commission.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    protocol: id(),
    commission: line(300),
    number: line(100),
    decidedOn: day(),
    until: day(),
  }),
  answers: z.object({}),
  refusals: {
    'project-over': projectOver,
    'ends-before-it-begins': {
      kind: 'invalid',
      constraint: 'approval_ends_after_it_begins',
      says: {
        kk: 'Мақұлдаудың соңы басынан бұрын тұр.',
        ru: 'Одобрение кончается раньше, чем началось.',
        en: 'The approval ends before it begins.',
      },
    },
    'not-decided-yet': {
      kind: 'invalid',
      says: {
        kk: 'Шешімнің күні әлі келген жоқ.',
        ru: 'День решения ещё не наступил.',
        en: 'The day of the decision has not come yet.',
      },
    },
  },
  clauses,
})

export const proposeSite = declare({
  name: 'propose-site',
  says: {
    kk: 'Клиниканы жобаға шақыру.',
    ru: 'Пригласить клинику в проект.',
    en: 'Invite a clinic to a project.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({ project: id(), clinic: slug() }),
  answers: z.object({ site: z.string() }),
  refusals: {
    'project-over': projectOver,
    'no-such-clinic': {
      kind: 'invalid',
      says: {
        kk: 'Мұндай клиника жоқ. Мекенжайындағы атын тексеріңіз.',
        ru: 'Такой клиники нет. Проверьте имя в её адресе.',
        en: 'There is no such clinic. Look at the name in its address.',
      },
    },
    'invited-already': {
      kind: 'conflict',
      constraint: 'site_once',
      says: {
        kk: 'Бұл клиника бұрын шақырылған.',
        ru: 'Эта клиника уже приглашена.',
        en: 'This clinic was invited before.',
      },
    },
  },
  clauses,
})

export const approveSite = declare({
  name: 'approve-site',
  says: {
    kk: 'Жобаны өз клиникасында бұйрықпен ашу.',
    ru: 'Открыть проект в своей клинике приказом.',
    en: 'Open a project at the own clinic by order.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'research',
  touches: [],
  confirmed: true,
  asks: z.strictObject({ site: id(), orderNumber: line(100) }),
  answers: z.object({}),
  refusals: {
    'project-over': projectOver,
    'approved-already': {
      kind: 'conflict',
      constraint: 'site_approved_once',
      says: {
        kk: 'Жоба бұл клиникада бұрын ашылған.',
        ru: 'Проект в этой клинике уже открыт.',
        en: 'The project was opened at this clinic before.',
      },
    },
  },
  clauses,
})

export const nameCurator = declare({
  name: 'name-curator',
  says: {
    kk: 'Клиникадағы жоба кураторын мерзімге тағайындау.',
    ru: 'Назначить куратора проекта в клинике на срок.',
    en: 'Name the curator of a project at the clinic for a term.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'research',
  touches: ['employment'],
  asks: z.strictObject({ site: id(), employment: id(), until: day() }),
  answers: z.object({}),
  refusals: {
    'project-over': projectOver,
    'not-of-this-clinic': {
      kind: 'invalid',
      constraint: ['curator_is_of_the_site', 'curator_ends_after_beginning'],
      says: {
        kk: 'Куратор – осы клиниканың дәрігері не зерттеушісі, мерзімі бүгіннен бастап, қызметінен ұзақ емес.',
        ru: 'Куратор – врач или исследователь этой клиники, срок с сегодняшнего дня и не дольше его работы.',
        en: 'A curator is a doctor or researcher of this clinic, from today and no longer than employed.',
      },
    },
    'named-already': {
      kind: 'conflict',
      constraint: 'curator_once',
      says: {
        kk: 'Бұл адам бүгін тағайындалып қойған.',
        ru: 'Этот человек сегодня уже назначен.',
        en: 'This person was named today already.',
      },
    },
  },
  clauses,
})

export const endProject = declare({
  name: 'end-project',
  says: {
    kk: 'Жобаны аяқтап, деректерін жабу.',
    ru: 'Завершить проект и закрыть его данные.',
    en: 'End a project and lock its data.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  confirmed: true,
  asks: z.strictObject({ project: id(), reason: line(500) }),
  answers: z.object({}),
  refusals: {
    'project-over': { ...projectOver, constraint: ['project_goes_on', 'project_ends_once'] },
  },
  clauses,
})

export const showProject = declare({
  name: 'show-project',
  says: {
    kk: 'Жобаны, клиникаларын, қатысушылардың кодтарын және кезегін көру.',
    ru: 'Посмотреть проект, клиники, коды участников и что пора заполнить.',
    en: 'See a project, its clinics, the codes of participants and what is due.',
  },
  kind: 'read',
  who: staff,
  purpose: 'research',
  touches: ['identity', 'health'],
  asks: z.strictObject({ project: id() }),
  answers: projectLine.extend({
    eligible: text,
    sponsor: text,
    leads: z.boolean(),
    /** False: participants are nothing of whoever asks, and the list is empty. */
    seesParticipants: z.boolean(),
    protocols: z.array(
      z.object({
        protocol: z.string(),
        version: z.number(),
        number: z.string(),
        sheet: text,
        inForce: z.boolean(),
        plan: planShape,
        approvals: z.array(
          z.object({
            commission: z.string(),
            number: z.string(),
            decidedOn: z.string(),
            until: z.string(),
          }),
        ),
      }),
    ),
    clinics: z.array(
      z.object({
        site: z.string(),
        name: text,
        isOurs: z.boolean(),
        orderNumber: z.string().nullable(),
        curators: z.array(z.object({ name: z.string(), until: z.string() })),
      }),
    ),
    /** Colleagues whom the director may name curator. */
    couldCurate: z.array(z.object({ employment: z.string(), name: z.string() })),
    participants: z.array(
      z.object({
        participant: z.string(),
        code: z.string(),
        /** Null: whoever asks knows codes alone. */
        name: z.string().nullable(),
        dayZero: z.string(),
        state: z.enum(['takes-part', 'asked-again', 'left']),
        filled: z.number(),
        openNow: z.number(),
        overdue: z.number(),
        queries: z.number(),
      }),
    ),
    endReason: z.string().nullable(),
    extracts: z.array(
      z.object({
        extract: z.string(),
        askedAt: z.string(),
        made: z.boolean(),
        people: z.number().nullable(),
        leftOut: z.number().nullable(),
        sha256: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.7d', 'PF-1.1b'],
})
