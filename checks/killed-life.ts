// What one person does, with keys of its own: done twice it is done once.
import type { Gate } from '../kernel/gate.ts'
import { acceptDocuments, showDocumentsToAccept } from '../modules/agreements/index.ts'
import { showMyConsents } from '../modules/privacy/show-my-consents/show-my-consents.api.ts'
import {
  rehearseWithdrawal,
  withdrawConsent,
} from '../modules/privacy/withdraw-consent/withdraw-consent.api.ts'

export interface Life {
  person: string
  token: string
}

/** Accepts every document of a clinic and takes the consent to care back. */
export async function live(gate: Gate, { person, token }: Life, organisation: string): Promise<void> {
  const caller = (key: string) => ({
    token,
    key: `${key}-${person}`,
    origin: { lang: 'kk', address: '127.0.0.1', device: 'test', channel: 'api' } as const,
  })
  const careConsents = async () => {
    const { consents } = await gate.run(showMyConsents, {}, caller('consents'))
    return consents.filter(({ purpose }) => purpose === 'care')
  }
  // Who has taken the consent back is asked for it anew; this life is not lived twice.
  if ((await careConsents()).length === 0) {
    const { documents } = await gate.run(showDocumentsToAccept, { organisation }, caller('show'))
    const accepted = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
    await gate.run(acceptDocuments, { accepted }, caller('accept'))
  }
  const care = (await careConsents()).find(({ state }) => state === 'holds')
  if (!care) return
  const { rehearsal } = await gate.run(rehearseWithdrawal, { consent: care.id }, caller('rehearse'))
  await gate.run(withdrawConsent, { consent: care.id, rehearsal }, caller('withdraw'))
}
