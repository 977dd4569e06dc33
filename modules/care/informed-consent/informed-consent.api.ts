import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph, secret } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { codeRefusals } from '../../signatures/index.ts'
import { notPrintable } from '../refusals.ts'
import { refusals } from './informed-consent.refusals.ts'

/** What the doctor explains, in words of her own (Health Code 134(1)(6)). */
const explained = {
  intervention: paragraph(1_000, 3),
  risks: paragraph(2_000, 3),
  alternatives: paragraph(2_000, 3),
  /** What follows if it is refused (136(2)). */
  consequences: paragraph(2_000, 3),
}

const outcomes = z.enum(['given', 'refused', 'refused-unsigned', 'emergency'])

export const consentLine = z.object({
  consent: z.string(),
  booking: z.string(),
  at: z.string(),
  patient: z.string(),
  service: shapes.text,
  organisation: shapes.text,
  doctor: z.string(),
  tiyn: z.int(),
  outcome: outcomes.nullable(),
  outcomeAt: z.string().nullable(),
  takenBack: z.boolean(),
  ...(Object.fromEntries(Object.keys(explained).map(name => [name, z.string()])) as Record<
    keyof typeof explained,
    z.ZodString
  >),
  edition: z.object({ slug: z.string(), number: z.int() }),
  /** Who signed, how surely; the refusal has a line of each side. */
  signatures: z.array(
    z.object({ signature: z.string(), level: z.string(), at: z.string(), byPatient: z.boolean() }),
  ),
})

export const prepareInformedConsent = declare({
  name: 'prepare-informed-consent',
  says: {
    kk: 'Араласуды түсіндіріп, ақпараттандырылған келісім дайындау',
    ru: 'Объяснить вмешательство и подготовить информированное согласие',
    en: 'Explain an intervention and prepare the informed consent',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ booking: id(), isSurgery: z.boolean(), ...explained }),
  answers: z.object({ consent: z.string() }),
  refusals: { 'no-text': refusals['no-text'], 'not-printable': notPrintable },
  clauses: ['CL-3.16', 'CL-2.2'],
})

export const listInformedConsents = declare({
  name: 'list-informed-consents',
  says: {
    kk: 'Араласуға келісімдер мен бас тартуларды көрсету',
    ru: 'Показать согласия на вмешательства и отказы',
    en: 'Show consents to interventions and refusals',
  },
  kind: 'read',
  who: ['person', 'doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  /** With a booking: those of a visit, for its doctor; without: one's own. */
  asks: z.strictObject({ booking: id().optional() }),
  answers: z.object({ consents: z.array(consentLine) }),
  refusals: {},
  clauses: ['CL-3.16', 'CL-6.1.6'],
})

export const decideOnIntervention = declare({
  name: 'decide-on-intervention',
  says: {
    kk: 'Медициналық араласуға келісу немесе одан бас тарту',
    ru: 'Согласиться на вмешательство или отказаться от него',
    en: 'Agree to an intervention or refuse it',
  },
  kind: 'write',
  who: ['person'],
  confirmed: true,
  purpose: 'care',
  touches: ['health', 'consent'],
  asks: z.strictObject({ consent: id(), decision: z.enum(['give', 'refuse']) }),
  answers: z.object({}),
  refusals: {
    'decided-already': refusals['decided-already'],
    'decides-alone': refusals['decides-alone'],
    'representative-decides': refusals['representative-decides'],
  },
  clauses: ['CL-3.16', 'CL-6.1.6', 'CL-2.2', 'PF-1.8.2'],
})

export const takeConsentBack = declare({
  name: 'take-consent-back',
  says: {
    kk: 'Араласу басталғанға дейін келісімді қайтарып алу',
    ru: 'Взять согласие назад до начала вмешательства',
    en: 'Take a consent back before the intervention begins',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'care',
  touches: ['health', 'consent'],
  asks: z.strictObject({ consent: id() }),
  answers: z.object({}),
  refusals: { 'begun-already': refusals['begun-already'] },
  clauses: ['CL-6.1.6'],
})

export const askConsentCode = declare({
  name: 'ask-consent-code',
  says: {
    kk: 'Пациентке қол қою кодын жіберу',
    ru: 'Отправить пациенту код для подписи',
    en: 'Send the patient a code for signing',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'contact'],
  asks: z.strictObject({ consent: id() }),
  answers: z.object({}),
  refusals: {
    'decided-already': refusals['decided-already'],
    'code-asked-recently': codeRefusals['code-asked-recently'],
  },
  clauses: ['CL-3.16', 'PF-1.8a'],
})

export const decideByCode = declare({
  name: 'decide-by-code',
  says: {
    kk: 'Пациенттің шешімін оның кодымен бекіту',
    ru: 'Закрепить решение пациента его кодом',
    en: "Fix the patient's decision by the patient's own code",
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health', 'consent'],
  asks: z.strictObject({
    consent: id(),
    decision: z.enum(['give', 'refuse']),
    code: secret(12).regex(/^\s*\d{3}\s?\d{3}\s*$/),
  }),
  answers: z.object({}),
  refusals: { 'decided-already': refusals['decided-already'], ...codeRefusals },
  clauses: ['CL-3.16', 'CL-6.1.6', 'PF-1.8a'],
})

export const recordWithoutPatient = declare({
  name: 'record-without-patient',
  says: {
    kk: 'Пациент қол қоймағанын немесе шұғыл жағдайды жазып, дәрігердің өзі қол қою',
    ru: 'Записать, что пациент не подписал или случай экстренный, и подписать одному врачу',
    en: 'Record that the patient would not sign, or an emergency, and sign as the doctor alone',
  },
  kind: 'write',
  who: ['doctor'],
  confirmed: true,
  purpose: 'care',
  touches: ['identity', 'health', 'consent'],
  asks: z.strictObject({
    consent: id(),
    outcome: z.enum(['refused-unsigned', 'emergency']),
    reason: paragraph(1_000, 3),
  }),
  answers: z.object({}),
  refusals: { 'decided-already': refusals['decided-already'] },
  clauses: ['CL-6.1.6'],
})

export const signRefusal = declare({
  name: 'sign-refusal',
  says: {
    kk: 'Пациенттің бас тартуына дәрігердің қол қоюы',
    ru: 'Подписать отказ пациента врачом',
    en: "Sign the patient's refusal as the doctor",
  },
  kind: 'write',
  who: ['doctor'],
  confirmed: true,
  purpose: 'care',
  touches: ['identity', 'health', 'consent'],
  asks: z.strictObject({ consent: id() }),
  answers: z.object({}),
  refusals: { 'not-refused': refusals['not-refused'] },
  clauses: ['CL-6.1.6'],
})

export const printInformedConsent = declare({
  name: 'print-informed-consent',
  says: {
    kk: 'Ақпараттандырылған келісімді немесе бас тартуды PDF-пен алу',
    ru: 'Получить информированное согласие или отказ в PDF',
    en: 'Get an informed consent or refusal as PDF',
  },
  kind: 'read',
  who: ['person', 'doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ consent: id() }),
  answers: z.object({ name: z.string(), pdf: z.base64() }),
  refusals: { 'cannot-be-printed': refusals['cannot-be-printed'] },
  clauses: ['CL-3.16', 'CL-6.1.6'],
})
