// What of a person's visits stays and what falls away when a contract ends.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { visitLine } from '../shapes.ts'

export const showVisitsOfContract = declare({
  name: 'show-visits-of-contract',
  says: {
    kk: 'Шарт тоқтаса қай қабылдауларға әсер ететінін көрсету',
    ru: 'Показать, каких приёмов коснётся прекращение договора',
    en: 'Show which visits the end of a contract concerns',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'health'],
  asks: z.strictObject({ contract: id() }),
  answers: z.object({ visits: z.array(visitLine) }),
  refusals: {},
  clauses: ['PF-1.3b'],
})

export const releaseVisitsOfContract = declare({
  name: 'release-visits-of-contract',
  says: {
    kk: 'Тоқтаған шарт бойынша қалған қабылдаулардан тегін бас тарту',
    ru: 'Бесплатно отменить приёмы, оставшиеся после прекращения договора',
    en: 'Cancel free of charge the visits left after a contract has ended',
  },
  kind: 'write',
  who: ['system'],
  purpose: 'booking',
  touches: ['identity'],
  internal: true,
  asks: z.strictObject({ contract: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.3b'],
})
