// The ways out of Shipa. Without an SMTP server a message is kept and shown in the trial's mailbox; SMS
// and messengers have no carrier yet, so theirs are always kept.
import { createTransport, type Transporter } from 'nodemailer'

export interface Channels {
  smtpUrl?: string
  /** Address that letters come from. */
  from: string
  /** Country of the mail server: the carrier in the register of recipients must stand in the same one. */
  mailCountry?: string
  /** Public address of this installation, before a link's path. */
  baseUrl: string
  production: boolean
}

export interface Letter {
  id: string
  to: string
  subject: string
  text: string
}

// Until the program configures them: nothing leaves, and no mailbox is open.
let channels: Channels = { from: '', baseUrl: '', production: true }
let transport: Transporter | undefined

/** Called once at the start of the program, before the first act. */
export function configureChannels(chosen: Channels) {
  transport?.close()
  channels = chosen
  transport = chosen.smtpUrl
    ? createTransport({
        url: chosen.smtpUrl,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
      })
    : undefined
}

/** The mailbox page shows everybody's messages: only while trying out. */
export function mailboxIsOpen(): boolean {
  return !channels.production
}

export function absoluteLink(lang: string, path: string): string {
  return `${channels.baseUrl}/${lang}${path}`
}

/** Whether letters leave this machine: then somebody else carries them. */
export function mailLeaves(): boolean {
  return transport !== undefined
}

/** Nobody carries SMS yet: only the trial's mailbox shows one, and in production nobody would be told. */
export function smsArrives(): boolean {
  return !channels.production
}

/** The country to which letters go when they leave. */
export function countryOfMail(): string {
  return channels.mailCountry ?? 'KZ'
}

/** Hands a letter to the mail server; false when none is configured. Throws when the server refuses. */
export async function sendLetter(letter: Letter): Promise<boolean> {
  if (!transport) return false
  const domain = /@([^>\s]+)/.exec(channels.from)?.[1] ?? 'localhost'
  await transport.sendMail({
    from: channels.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    // A letter is sent before its row is committed, so a crash between the two sends it again. Equal
    // identifiers let the reader's mail program show it once.
    messageId: `<${letter.id}@${domain}>`,
  })
  return true
}
