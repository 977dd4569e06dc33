import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Lang, Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { contactOf } from '../../people/index.ts'
import { carrierOf, disclose } from '../../privacy/index.ts'
import { absoluteLink, countryOfMail, mailLeaves, sendLetter, smsArrives } from '../channels.ts'
import declaration from './deliver-message.api.ts'

const attemptsBeforeGivingUp = 8

interface Message {
  id: string
  person: string | null
  subject: Text
  body: Text
  link: string | null
  /** Chosen by the person for this topic; null: whatever reaches first. */
  channel: 'email' | 'sms' | null
  to_address: string | null
  lang: Lang | null
  attempts: number
}

interface Address {
  channel: 'email' | 'sms'
  to: string
  lang: Lang
  /** Whose contact was used: a parent's, when the message is about a child. */
  person: string | null
}

export default act(declaration, async (work, asked) => {
  const message = await takeQueued(work, asked.message)
  work.note({ message: asked.message })
  if (!message) {
    work.saw([], 'system-duty')
    return {}
  }
  const address = await addressOf(work, message)
  work.saw(
    [message.person, address?.person].filter(person => person != null),
    'system-duty',
  )
  if (!address) await finish(work, message, 'failed', null, 'no-address')
  else if (address.channel === 'email') await sendByMail(work, message, address)
  else await finish(work, message, 'kept', address)
  return {}
})

async function takeQueued(work: Work, id: string): Promise<Message | undefined> {
  const { rows } =
    await sql<Message>`select id, person, subject, body, link, channel, to_address, lang, attempts
    from messages.message where id = ${id} and state = 'queued' for update`.execute(work.db)
  return rows[0]
}

// E-mail first: it holds a link and a receipt, and costs the person nothing.
async function addressOf(work: Work, message: Message): Promise<Address | null> {
  if (message.person === null) {
    return { channel: 'email', to: message.to_address!, lang: message.lang!, person: null }
  }
  const contact = await contactOf(work, message.person)
  if (message.channel === 'sms' && contact?.phone && smsArrives())
    return { channel: 'sms', to: contact.phone, lang: contact.lang, person: contact.person }
  if (contact?.email)
    return { channel: 'email', to: contact.email, lang: contact.lang, person: contact.person }
  if (contact?.phone) return { channel: 'sms', to: contact.phone, lang: contact.lang, person: contact.person }
  return null
}

async function sendByMail(work: Work, message: Message, address: Address) {
  const { lang } = address
  const refused = mailLeaves() ? await passToCarrier(work, message, address) : null
  if (refused) return finish(work, message, 'failed', address, refused)
  const text = message.link
    ? `${message.body[lang]}\n\n${absoluteLink(lang, message.link)}`
    : message.body[lang]
  try {
    const left = await sendLetter({ id: message.id, to: address.to, subject: message.subject[lang], text })
    await finish(work, message, left ? 'sent' : 'kept', address)
  } catch (error) {
    // The mail server's refusal is kept on the message itself, where the mailbox shows it.
    await tryLater(work, message, address, faultOf(error))
  }
}

// PF-3.3, PF-6.9: the address and the letter go to a registered carrier only; otherwise the code of the refusal.
async function passToCarrier(work: Work, { id, person }: Message, { to }: Address): Promise<string | null> {
  const carrier = await carrierOf(work, 'mail-carrier', countryOfMail())
  if (!carrier) return 'recipient-not-registered'
  // Who is only registering is no person here yet: the letter itself makes the registration.
  if (person === null)
    return carrier.country === 'KZ' || carrier.countryProtects ? null : 'abroad-not-allowed'
  try {
    await disclose(work, {
      recipient: carrier.id,
      purpose: 'notice',
      person,
      organisation: null,
      fields: { email: to, letter: id },
      ground: { by: 'contract' },
      about: id,
    })
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

async function tryLater(work: Work, message: Message, address: Address, fault: string) {
  const attempts = message.attempts + 1
  if (attempts >= attemptsBeforeGivingUp) return finish(work, message, 'failed', address, fault)
  await sql`update messages.message set attempts = ${attempts}, fault = ${fault} where id = ${message.id}`.execute(
    work.db,
  )
  const at = new Date(work.now.getTime() + 2 ** attempts * 30_000)
  await work.later('deliver-message', { message: message.id }, { at })
}

async function finish(
  work: Work,
  message: Message,
  state: string,
  address: Address | null,
  fault: string | null = null,
) {
  await sql`update messages.message set state = ${state}, channel = ${address?.channel ?? null},
      to_address = ${address?.to ?? null}, lang = ${address?.lang ?? null}, fault = ${fault},
      link = case when ${state} = 'sent' then null else link end, attempts = attempts + 1, delivered_at = ${work.now}
    where id = ${message.id}`.execute(work.db)
}

// Only the server's code: its words may repeat the address.
function faultOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return String(responseCode ?? code ?? 'unknown')
}
