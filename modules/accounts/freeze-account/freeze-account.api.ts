// Containment: when the account of a member of staff is in wrong hands, or used wrongly.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'

const who = ['officer', 'director', 'admin'] as const
const common = { who, purpose: 'protection', touches: ['account', 'employment'], confirmed: true } as const
const reason = () => paragraph(1000, 3)

const ownAccount = {
  kind: 'conflict',
  constraint: 'nobody_contains_oneself',
  says: {
    kk: 'Өз тіркелгіңізді бұл жерден тоқтатуға болмайды: өз сеанстарыңызды «Қауіпсіздік» бетінде аяқтаңыз.',
    ru: 'Свою учётную запись здесь не останавливают: свои сеансы завершите на странице «Безопасность».',
    en: 'Your own account is not stopped here: end your own sessions on the page “Security”.',
  },
} as const

const notFrozen = {
  kind: 'conflict',
  says: {
    kk: 'Бұл тіркелгі тоқтатылмаған.',
    ru: 'Эта учётная запись не остановлена.',
    en: 'This account is not frozen.',
  },
} as const

export const endAccess = declare({
  ...common,
  name: 'end-access',
  says: {
    kk: 'Қызметкердің барлық сеансы мен кіру сілтемелерін тоқтату.',
    ru: 'Завершить все сеансы и ссылки для входа сотрудника.',
    en: 'End every session and sign-in link of a member of staff.',
  },
  kind: 'write',
  asks: z.strictObject({
    account: id(),
    reason: reason(),
    /** Passkeys too: when a device was lost. */
    passkeys: z.boolean().default(false),
  }),
  answers: z.object({ ended: z.number() }),
  refusals: { 'own-account': ownAccount },
  clauses: ['BL-11', 'BL-4', 'LB-2.6'],
})

export const freezeAccount = declare({
  ...common,
  name: 'freeze-account',
  says: {
    kk: 'Қызметкердің тіркелгісін тоқтату: бірден, барлық құрылғыда.',
    ru: 'Остановить учётную запись сотрудника: сразу и на всех устройствах.',
    en: 'Freeze the account of a member of staff: at once and on every device.',
  },
  kind: 'write',
  asks: z.strictObject({ account: id(), reason: reason() }),
  answers: z.object({ ended: z.number() }),
  refusals: {
    'own-account': ownAccount,
    'frozen-already': {
      kind: 'conflict',
      says: {
        kk: 'Бұл тіркелгі тоқтатылып қойған.',
        ru: 'Эта учётная запись уже остановлена.',
        en: 'This account is frozen already.',
      },
    },
  },
  clauses: ['BL-11', 'LB-2.6'],
})

export const askToUnfreeze = declare({
  ...common,
  name: 'ask-to-unfreeze',
  says: {
    kk: 'Тоқтатылған тіркелгіні ашуды сұрау; екінші адам растайды.',
    ru: 'Попросить снова открыть остановленную учётную запись; подтверждает второй человек.',
    en: 'Ask that a frozen account be released; a second person grants it.',
  },
  kind: 'write',
  asks: z.strictObject({ account: id(), reason: reason() }),
  answers: z.object({ asked: z.string() }),
  refusals: { 'own-account': ownAccount, 'not-frozen': notFrozen },
  clauses: ['BL-11'],
})

export const unfreezeAccount = declare({
  ...common,
  name: 'unfreeze-account',
  says: {
    kk: 'Басқа адам сұраған соң тоқтатылған тіркелгіні ашу.',
    ru: 'Открыть остановленную учётную запись по просьбе другого ответственного.',
    en: 'Release a frozen account that another person asked to be released.',
  },
  kind: 'write',
  asks: z.strictObject({ account: id(), asked: id(), reason: reason() }),
  answers: z.object({}),
  refusals: {
    'own-account': ownAccount,
    'not-frozen': notFrozen,
    'second-person-needed': {
      kind: 'conflict',
      constraint: 'release_by_two_people',
      clause: 'BL-11',
      says: {
        kk: 'Тіркелгіні ашуды сұраған адам оны өзі растай алмайды. Басқа жауапты адам растайды.',
        ru: 'Кто попросил открыть учётную запись, сам это не подтверждает. Подтверждает другой ответственный.',
        en: 'Whoever asked for the release does not grant it. Another responsible person does.',
      },
    },
    'released-already': {
      kind: 'conflict',
      constraint: 'release_once',
      says: {
        kk: 'Бұл өтініш бойынша тіркелгі ашылған.',
        ru: 'По этой просьбе учётная запись уже открыта.',
        en: 'By this request the account was released already.',
      },
    },
  },
  clauses: ['BL-11'],
})

export const showStaffAccess = declare({
  name: 'show-staff-access',
  says: {
    kk: 'Қызметкерлердің тіркелгілері мен соңғы кірген уақытын көру.',
    ru: 'Посмотреть учётные записи сотрудников и когда ими пользовались.',
    en: 'See the accounts of the staff and when they were last used.',
  },
  kind: 'read',
  who: ['officer', 'director', 'admin', 'auditor'],
  purpose: 'protection',
  touches: ['account', 'employment', 'identity'],
  asks: z.strictObject({}),
  answers: z.object({
    staff: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        duties: z.array(z.string()),
        lastUsedAt: z.string().nullable(),
        openSessions: z.number(),
        frozenAt: z.string().nullable(),
        /** What was done, the newest first. */
        history: z.array(
          z.object({
            id: z.string(),
            what: z.enum(['sessions-ended', 'frozen', 'release-asked', 'released']),
            at: z.string(),
            reason: z.string(),
            mine: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  refusals: {},
  clauses: ['BL-11', 'LB-3a'],
})
