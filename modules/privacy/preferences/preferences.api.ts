import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const topic = z.enum(['news', 'advertising'])
const channel = z.enum(['call', 'email', 'sms', 'post'])
const token = () => z.string().regex(/^[\w-]{40,64}$/)

const consentFirst = {
  kind: 'conflict',
  clause: 'PF-3.12',
  says: {
    kk: 'Жарнама арнасын қосу үшін алдымен жарнамаға келісім беріңіз.',
    ru: 'Чтобы включить канал рекламы, сначала дайте согласие на рекламу.',
    en: 'To turn on a channel of advertising, first give your consent to advertising.',
  },
} as const

export const showMyPreferences = declare({
  name: 'show-my-preferences',
  says: {
    kk: 'Қай арнамен не келетінін көрсету',
    ru: 'Показать, что и по какому каналу приходит',
    en: 'Show what comes by which channel',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['contact', 'consent'],
  asks: z.strictObject({}),
  answers: z.object({
    senders: z.array(
      z.object({
        /** Null: the platform. */
        organisation: z.string().nullable(),
        name: text.nullable(),
        mayAdvertise: z.boolean(),
        wanted: z.array(z.object({ topic, channel })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-3.12', 'PF-6.15'],
})

export const setPreference = declare({
  name: 'set-preference',
  says: {
    kk: 'Хабар арнасын қосу немесе өшіру',
    ru: 'Включить или выключить канал сообщений',
    en: 'Turn a channel of messages on or off',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['contact', 'consent'],
  asks: z.strictObject({ organisation: id().nullable(), topic, channel, wanted: z.boolean() }),
  answers: z.object({}),
  refusals: { 'consent-first': consentFirst },
  clauses: ['PF-3.12', 'PF-6.15'],
})

export const refuseMessagesAtDesk = declare({
  name: 'refuse-messages-at-desk',
  says: {
    kk: 'Адамның өтінішімен хабар арнасын өшіру',
    ru: 'Выключить канал сообщений по просьбе человека',
    en: 'Turn off a channel of messages because the person asked',
  },
  kind: 'write',
  who: ['reception', 'officer'],
  purpose: 'rights',
  touches: ['contact', 'consent'],
  /** `proof`: the number of the letter, or the minute of the call. */
  asks: z.strictObject({ person: id(), topic, channel, proof: line(200) }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-3.12'],
})

export const showUnsubscribe = declare({
  name: 'show-unsubscribe',
  says: {
    kk: 'Хаттың бас тарту сілтемесін ашу',
    ru: 'Открыть ссылку отказа из письма',
    en: 'Open the refusal link of a letter',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'rights',
  touches: ['contact'],
  asks: z.strictObject({ token: token() }),
  answers: z.object({ organisation: text.nullable(), topic, channel, wanted: z.boolean() }),
  refusals: {},
  clauses: ['PF-3.12'],
})

export const unsubscribe = declare({
  name: 'unsubscribe',
  says: {
    kk: 'Хаттан бір рет басып бас тарту',
    ru: 'Отказаться от писем одним нажатием',
    en: 'Refuse letters with one press',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'rights',
  touches: ['contact'],
  once: 'free',
  asks: z.strictObject({ token: token() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-3.12'],
})
