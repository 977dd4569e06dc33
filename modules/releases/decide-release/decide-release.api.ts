import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'

export const decideRelease = declare({
  name: 'decide-release',
  says: {
    kk: 'Иесіздендірілген жиынтықты беруге рұқсат ету немесе бас тарту.',
    ru: 'Разрешить выдачу обезличенных данных или отказать.',
    en: 'Approve a de-identified release or refuse it.',
  },
  kind: 'write',
  who: ['officer'],
  confirmed: true,
  purpose: 'research',
  touches: [],
  asks: z.strictObject({
    release: id(),
    outcome: z.enum(['approved', 'refused']),
    reason: paragraph(2000, 3),
  }),
  answers: z.object({}),
  refusals: {
    'decided-already': {
      kind: 'conflict',
      constraint: 'release_decided_once',
      says: {
        kk: 'Бұл сұрау бойынша шешім қабылданған.',
        ru: 'По этому запросу решение уже принято.',
        en: 'This request has been decided already.',
      },
    },
    'own-request': {
      kind: 'forbidden',
      constraint: 'release_decided_by_another',
      says: {
        kk: 'Сұраған адам өзі шеше алмайды.',
        ru: 'Кто запросил, тот не решает.',
        en: 'Who asked does not decide.',
      },
    },
    'nobody-can-be-hidden': {
      kind: 'conflict',
      clause: 'PF-3.11',
      says: {
        kk: 'Мұндай шартпен адамдарды жасыру мүмкін емес. Рұқсат беруге болмайды.',
        ru: 'На таких условиях людей не скрыть. Разрешить нельзя.',
        en: 'On these terms people cannot be hidden. It cannot be approved.',
      },
    },
  },
  clauses: ['PF-3.10', 'PF-3.11', 'CL-5.1.6'],
})

export const makeRelease = declare({
  name: 'make-release',
  says: {
    kk: 'Рұқсат етілген жиынтықты жасап, тәуекел куәлігін жазу.',
    ru: 'Подготовить разрешённые данные и записать их риск.',
    en: 'Make the approved release and record its risk.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'research',
  touches: ['health'],
  asks: z.strictObject({ release: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-3.10', 'PF-3.11'],
})
