// What the officer does about an incident, step by step; each step is a row.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line, paragraph } from '../../../kernel/fields.ts'
import { closedIncident } from '../incidents/refusals.ts'

const common = {
  kind: 'write',
  who: ['officer'],
  purpose: 'protection',
  touches: ['journal'],
  answers: z.object({}),
} as const

export const recordMeasure = declare({
  ...common,
  name: 'record-measure',
  says: {
    kk: 'Оқиға бойынша қабылданған шараны жазу.',
    ru: 'Записать принятую по инциденту меру.',
    en: 'Record a measure that was taken about an incident.',
  },
  asks: z.strictObject({ incident: id(), words: paragraph(2000, 3) }),
  refusals: { 'incident-closed': closedIncident },
  clauses: ['BL-11'],
})

export const addAffectedPerson = declare({
  ...common,
  name: 'add-affected-person',
  says: {
    kk: 'Оқиға деректеріне қатысты адамды карта нөмірі бойынша қосу.',
    ru: 'Добавить по номеру карты человека, чьи данные затронуты.',
    en: 'Add a person whose data was touched, by the number of the card.',
  },
  touches: ['journal', 'identity'],
  asks: z.strictObject({ incident: id(), cardNumber: line(40) }),
  refusals: { 'incident-closed': closedIncident },
  clauses: ['BL-11'],
})

export const decideIncidentNotice = declare({
  ...common,
  name: 'decide-incident-notice',
  says: {
    kk: 'Уәкілетті органға хабарланғанын немесе неге хабарланбайтынын жазу.',
    ru: 'Записать, что уполномоченный орган уведомлён, или почему не уведомляется.',
    en: 'Record that the authority was told, or why it is not.',
  },
  confirmed: true,
  asks: z.strictObject({
    incident: id(),
    decision: z.enum(['notified', 'not-notified']),
    /** Number and way of the notice, or the reason for not giving it. */
    words: paragraph(2000, 3),
  }),
  refusals: {
    'incident-closed': closedIncident,
    'decided-already': {
      kind: 'conflict',
      constraint: 'incident_decided_once',
      says: {
        kk: 'Хабарлау туралы шешім қабылданған.',
        ru: 'Об уведомлении уже решено.',
        en: 'The notice was decided about already.',
      },
    },
  },
  clauses: ['BL-11'],
})

export const approveIncidentNotice = declare({
  ...common,
  name: 'approve-incident-notice',
  says: {
    kk: 'Оқиға туралы мәтінді бекітіп, қатысты адамдарға жіберу.',
    ru: 'Утвердить текст и известить тех, чьи данные затронуты.',
    en: 'Approve the text and tell the people whose data was touched.',
  },
  confirmed: true,
  asks: z.strictObject({
    incident: id(),
    kk: paragraph(2000, 20),
    ru: paragraph(2000, 20),
    en: paragraph(2000, 20),
  }),
  refusals: {
    'incident-closed': closedIncident,
    'nobody-affected': {
      kind: 'conflict',
      says: {
        kk: 'Алдымен деректері қозғалған адамдарды қосыңыз.',
        ru: 'Сначала добавьте тех, чьи данные затронуты.',
        en: 'First add the people whose data was touched.',
      },
    },
    'approved-already': {
      kind: 'conflict',
      constraint: 'incident_notice_once',
      says: {
        kk: 'Хабарлама мәтіні бекітіліп, жіберілген.',
        ru: 'Текст уже утверждён и отправлен.',
        en: 'The text was approved and sent already.',
      },
    },
  },
  clauses: ['BL-11'],
})

export const closeIncident = declare({
  ...common,
  name: 'close-incident',
  says: {
    kk: 'Оқиғадан алынған сабақты жазып, оны жабу.',
    ru: 'Записать выводы и закрыть инцидент.',
    en: 'Write down the lessons and close the incident.',
  },
  confirmed: true,
  asks: z.strictObject({ incident: id(), lessons: paragraph(4000, 10) }),
  refusals: {
    'incident-closed': closedIncident,
    'decision-missing': {
      kind: 'conflict',
      constraint: 'incident_decided_before_closed',
      clause: 'BL-11',
      says: {
        kk: 'Алдымен уәкілетті органға хабарлау туралы шешімді жазыңыз.',
        ru: 'Сначала запишите решение об уведомлении уполномоченного органа.',
        en: 'First record the decision about the notice to the authority.',
      },
    },
  },
  clauses: ['BL-9', 'BL-11'],
})
