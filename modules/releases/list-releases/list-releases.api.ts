import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { releaseShape } from '../release-row.ts'

const common = {
  kind: 'read',
  who: ['researcher', 'officer', 'director', 'auditor'],
  purpose: 'research',
  touches: [],
  refusals: {},
  clauses: ['PF-3.10', 'PF-3.11', 'DR-8'],
} as const

export const listReleases = declare({
  ...common,
  name: 'list-releases',
  says: {
    kk: 'Ұйымның иесіздендірілген жиынтықтарының тізілімін көру.',
    ru: 'Посмотреть реестр обезличенных данных организации.',
    en: 'See the register of de-identified releases of the organisation.',
  },
  asks: z.strictObject({}),
  answers: z.object({ releases: z.array(releaseShape) }),
})

export const showRelease = declare({
  ...common,
  name: 'show-release',
  says: {
    kk: 'Бір жиынтықтың сұрауын, тәуекелін және шешімін көру.',
    ru: 'Посмотреть запрос, риск и решение по одному набору.',
    en: 'See what was asked, the risk and the decision of one release.',
  },
  asks: z.strictObject({ release: id() }),
  answers: releaseShape,
})
