import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, slug } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

const minutes = () => z.int().min(5).max(60)

export const setRemoteService = declare({
  name: 'set-remote-service',
  says: {
    kk: 'Қызметтің бейнебайланыспен көрсетілетінін белгілеу',
    ru: 'Указать, оказывается ли услуга по видеосвязи',
    en: 'Say whether a service is given by video',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    service: id(),
    isRemote: z.boolean(),
    /** How long before the visit the waiting room opens. */
    earlyMinutes: minutes(),
    /** How long after its end a lost line may still be taken up. */
    graceMinutes: minutes(),
  }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.7e'],
})

export const listRemoteServices = declare({
  name: 'list-remote-services',
  says: {
    kk: 'Бейнебайланыспен көрсетілетін қызметтерді көрсету',
    ru: 'Показать услуги, которые оказываются по видеосвязи',
    en: 'Show the services that are given by video',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ organisation: slug().optional() }),
  answers: z.object({
    services: z.array(
      z.object({
        service: z.string(),
        name: shapes.text,
        minutes: z.int(),
        organisation: shapes.text,
        organisationSlug: z.string(),
        licence: z.string(),
        earlyMinutes: z.int(),
        graceMinutes: z.int(),
        /** Who gives it, with the price of today. */
        doctors: z.array(z.object({ slug: z.string(), name: shapes.text, tiyn: z.int() })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.7e', 'CL-1.3b'],
})
