import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const bySystem = {
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'care',
  touches: ['health'],
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.7e'],
} as const

export const openRoom = declare({
  ...bySystem,
  name: 'open-room',
  says: {
    kk: 'Бейнебайланыспен өтетін қабылдауға бөлме ашу',
    ru: 'Открыть комнату для приёма по видеосвязи',
    en: 'Open the room of a visit by video',
  },
  asks: z.object({ booking: id() }),
})

export const sweepRoom = declare({
  ...bySystem,
  name: 'sweep-room',
  says: {
    kk: 'Қабылдаудан кейін байланыс есебін жазып, техникалық іздерді өшіру',
    ru: 'После приёма записать учёт связи и удалить технические следы',
    en: 'After a visit write the account of its line and remove the technical traces',
  },
  asks: z.object({ booking: id() }),
})
