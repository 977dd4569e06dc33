import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, type Answer, act } from '../../../kernel/act.ts'
import { inGroups } from '../../../kernel/code.ts'
import { printPaper, signsNotPrintable } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce } from '../../agreements/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { ageOn } from '../../people/index.ts'
import { askCode, endSignatures, type Level, levelOfSession, sign, takeCode } from '../../signatures/index.ts'
import { named, refuseUnprintable } from '../conclusion/printable.ts'
import { visitOf } from '../note.ts'
import { type Consent, consentFor, consentsWhere, hashOf, sealExplained } from './explained.ts'
import * as api from './informed-consent.api.ts'
import { letter, titles } from './informed-consent.texts.ts'
import { consentPaper } from './informed-consent-paper.ts'
import { whoDecides } from './who-decides.ts'

const prepare = act(api.prepareInformedConsent, async (work, { booking, isSurgery, ...explained }) => {
  const visit = await visitOf(work, booking)
  refuseUnprintable(work, explained)
  const inForce = await editionInForce(work, visit.organisation, 'informed-consent')
  if (!inForce) return work.refuse('no-text')
  const consent = randomUUID()
  const hash = hashOf({ consent, booking, edition: inForce.edition, tiyn: visit.tiyn }, explained)
  await sql`insert into care.informed_consent (id, booking, patient, organisation, service, edition, prepared_by, at, tiyn,
      is_surgery, content_sealed, hash)
    values (${consent}, ${booking}, ${visit.patient}, ${visit.organisation}, ${visit.service}, ${inForce.edition},
      ${work.actor.employment}, ${work.now}, ${visit.tiyn}, ${isSurgery}, ${await sealExplained(work, visit.patient, explained)},
      ${hash})`.execute(work.db)
  // Her signature says that it was explained; the decision is the patient's.
  await sign(work, {
    subject: { kind: 'informed-consent', id: consent },
    title: titles.consent,
    hash,
    level: levelOfSession(work),
    organisation: visit.organisation,
    about: visit.patient,
    evidence: { explained: 'by the doctor' },
  })
  await sendMessage(work, {
    person: visit.patient,
    topic: 'document-issued',
    text: letter.awaits,
    link: `/cabinet/interventions`,
  })
  return { consent }
})

const list = act(api.listInformedConsents, async (work, { booking }) => {
  if (booking) {
    await visitOf(work, booking)
    return { consents: (await consentsWhere(work, sql`c.booking = ${booking}`)).map(lineOf) }
  }
  const consents = await consentsWhere(work, sql`c.patient = any (${work.actor.persons}::uuid[])`)
  work.saw(
    consents.map(consent => consent.patient),
    'self',
  )
  return { consents: consents.map(lineOf) }
})

const decide = act(api.decideOnIntervention, async (work, { consent: id, decision }) => {
  const consent = await consentFor(work, id)
  if (!work.actor.persons.includes(consent.patient)) return work.absent()
  const deciders = whoDecides(ageOn(consent.birthDate, dayOf(work.now)), consent.isSurgery)
  if (work.actor.person === consent.patient) {
    if (!deciders.includes('patient')) work.refuse('representative-decides')
  } else if (!deciders.includes('representative')) work.refuse('decides-alone')
  await writeOutcome(work, consent, decision === 'give' ? 'given' : 'refused')
  await signDecision(work, consent, decision, { level: 'step-up' })
  return {}
})

const takeBack = act(api.takeConsentBack, async (work, { consent: id }) => {
  const consent = await consentFor(work, id)
  if (consent.outcome !== 'given' || !work.actor.persons.includes(consent.patient)) return work.absent()
  await sql`insert into care.consent_taken_back (consent, at) values (${id}, ${work.now}) on conflict do nothing`.execute(
    work.db,
  )
  await endSignatures(work, { kind: 'informed-consent', id }, 'withdrawn')
  return {}
})

const askForCode = act(api.askConsentCode, async (work, { consent: id }) => {
  const { patient, organisation, outcome } = await consentFor(work, id)
  if (outcome) return work.refuse('decided-already')
  await askCode(work, { person: patient, subject: id, organisation })
  return {}
})

const decideWithCode = act(api.decideByCode, async (work, { consent: id, decision, code }) => {
  const consent = await consentFor(work, id)
  if (consent.outcome) return work.refuse('decided-already')
  await takeCode(work, { person: consent.patient, subject: id, code: code.replace(/\s/g, '') })
  await writeOutcome(work, consent, decision === 'give' ? 'given' : 'refused')
  await signDecision(work, consent, decision, { level: 'one-time-code', person: consent.patient })
  return {}
})

const withoutPatient = act(api.recordWithoutPatient, async (work, { consent: id, outcome, reason }) => {
  const consent = await consentFor(work, id)
  await writeOutcome(work, consent, outcome, reason)
  await signDecision(work, consent, outcome === 'emergency' ? 'give' : 'refuse', { level: 'step-up' })
  return {}
})

const signRefused = act(api.signRefusal, async (work, { consent: id }) => {
  const consent = await consentFor(work, id)
  if (consent.outcome !== 'refused') return work.refuse('not-refused')
  const signed = consent.signatures.some(
    one => one.subjectKind === 'refusal' && one.person === work.actor.person,
  )
  if (!signed) await signDecision(work, consent, 'refuse', { level: 'step-up' })
  return {}
})

const print = act(api.printInformedConsent, async (work, { consent: id }) => {
  const consent = await consentFor(work, id)
  const paper = consentPaper(consent)
  const signs = signsNotPrintable(paper)
  if (signs.length > 0) work.refuse('cannot-be-printed', { values: named(signs) })
  const pdf = await printPaper(paper)
  return { name: `kelisim-${inGroups(id.slice(0, 8))}.pdf`, pdf: pdf.toString('base64') }
})

export const informedConsentActs: readonly Act<any>[] = [
  prepare,
  list,
  decide,
  takeBack,
  askForCode,
  decideWithCode,
  withoutPatient,
  signRefused,
  print,
]

async function writeOutcome(
  work: Work,
  { id, patient }: Consent,
  outcome: NonNullable<Consent['outcome']>,
  reason?: string,
) {
  const sealed = reason && (await work.sealing.seal(work.db, patient, 'care.consent_outcome.reason', reason))
  await sql`insert into care.consent_outcome (consent, outcome, at, recorded_by, reason_sealed)
    values (${id}, ${outcome}, ${work.now}, ${work.actor.employment}, ${sealed ?? null})`.execute(work.db)
}

function signDecision(
  work: Work,
  { id, hash, organisation, patient }: Consent,
  decision: 'give' | 'refuse',
  by: { level: Level; person?: string },
) {
  const refused = decision === 'refuse'
  return sign(work, {
    subject: { kind: refused ? 'refusal' : 'informed-consent', id },
    title: refused ? titles.refusal : titles.consent,
    hash,
    organisation,
    about: patient,
    evidence: { decision },
    ...by,
  })
}

function lineOf(consent: Consent): Answer<typeof api.listInformedConsents>['consents'][number] {
  const { intervention, risks, alternatives, consequences } = consent
  return {
    consent: consent.id,
    booking: consent.booking,
    at: consent.at.toISOString(),
    patient: consent.patientName,
    service: consent.serviceName,
    organisation: consent.organisationName,
    doctor: consent.doctor.name,
    tiyn: consent.tiyn,
    outcome: consent.outcome,
    outcomeAt: consent.outcomeAt?.toISOString() ?? null,
    takenBack: consent.takenBack,
    intervention,
    risks,
    alternatives,
    consequences,
    edition: consent.edition,
    signatures: consent.signatures.map(one => ({
      signature: one.id,
      level: one.level,
      at: one.at.toISOString(),
      byPatient: one.person === consent.patient || one.employment === null,
    })),
  }
}
