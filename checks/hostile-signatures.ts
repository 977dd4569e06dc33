// Signatures and informed consents of the victim, for those who will try to reach them.
import { sql } from 'kysely'
import type { Someone, World } from '../app/testing/world.ts'
import * as consent from '../modules/care/informed-consent/informed-consent.api.ts'

/** One consent that is open, one given, one refused, and her own signature under the refusal. */
export async function signaturesOf(
  world: World,
  victim: Someone,
  doctor: Someone,
  booking: string,
  secretWords: string,
): Promise<Record<string, Record<string, unknown>>> {
  const explained = {
    isSurgery: false,
    intervention: secretWords,
    risks: secretWords,
    alternatives: secretWords,
    consequences: secretWords,
  }
  const prepare = async () =>
    (await world.run(consent.prepareInformedConsent, { booking, ...explained }, doctor)).consent
  const [open, given, refused] = [await prepare(), await prepare(), await prepare()]
  await world.run(consent.decideOnIntervention, { consent: given, decision: 'give' }, victim)
  await world.run(consent.decideOnIntervention, { consent: refused, decision: 'refuse' }, victim)
  const { rows } = await world.arrange(db =>
    sql<{
      id: string
    }>`select id from signatures.signature where subject = ${refused} and person = ${victim.person}`.execute(
      db,
    ),
  )
  const signature = { signature: rows[0]!.id }
  return {
    'show-signature': signature,
    'show-certificate': { ...signature, form: 'file' },
    'add-qualified-signature': { ...signature, cms: 'AAAA' },
    'prepare-informed-consent': { booking, ...explained },
    'list-informed-consents': {},
    'decide-on-intervention': { consent: open, decision: 'give' },
    'take-consent-back': { consent: given },
    'ask-consent-code': { consent: open },
    'decide-by-code': { consent: open, decision: 'give', code: '123456' },
    'record-without-patient': { consent: open, outcome: 'emergency', reason: secretWords },
    'sign-refusal': { consent: refused },
    'print-informed-consent': { consent: given },
    'tell-signing-code': { code: open },
  }
}
