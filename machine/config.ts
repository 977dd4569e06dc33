// What an installation says about itself, in environment variables. Read once at start; whoever installs
// Shipa sees every wrong value in one answer, not one at each attempt.
import { isAbsolute, join, relative, resolve } from 'node:path'

export type Config = {
  environment: 'trial' | 'production'
  port: number
  /** The address by which people reach the pages: links in messages and codes on documents carry it. */
  publicUrl: string
  dataFolder: string
  keysFolder: string
  database:
    | { kind: 'embedded' }
    | { kind: 'outside'; ownerUrl: string; appUrl: string | undefined; backupUrl: string }
  /** `region`: the country of the mail server; letters to another country pass the gate of transfers abroad. */
  mail: { smtpUrl: string; from: string; region: string } | undefined
  bank: Bank
  /** Time-stamping authority (RFC 3161) and the file with the certificate by which its stamps are checked. */
  stamps: { url: string; certificateFile: string } | undefined
  /** Relay for the video of those who cannot reach each other directly; its secret makes passwords for an hour. */
  relay: { url: string; secret: string } | undefined
  /** Verifier of qualified signatures. */
  verifier: { url: string } | undefined
  /** ISO 3166 code of the country where the database lies. */
  region: string
  /** Where its backups lie. */
  regionOfBackup: string
  /** Class of the information system, 1 the highest: which measures are asked of it. */
  systemClass: 1 | 2 | 3
  /** Whether a first start fills the database with demonstration data. */
  demo: boolean
}

/** A trial pays at the shipped simulator. Production without a provider takes no payment online. */
export type Bank =
  | { kind: 'simulator'; port: number; secret: string | undefined }
  | { kind: 'provider'; url: string; secret: string }
  | { kind: 'none' }

/** Every wrong value of the environment, each in a sentence that says what would be right. */
export class ConfigFault extends Error {
  readonly faults: string[]
  constructor(faults: string[]) {
    super(['The settings are not right:', ...faults.map(fault => `- ${fault}`)].join('\n'))
    this.name = 'ConfigFault'
    this.faults = faults
  }
}

/** Reads and checks the settings; throws a ConfigFault that names every wrong one. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = []
  const read = reader(env, faults)

  const environment = read.oneOf('SHIPA_ENV', ['trial', 'production'], 'trial')
  const production = environment === 'production'
  const port = read.port('PORT', 3000)
  const dataFolder = resolve(read.text('SHIPA_DATA') ?? 'data')
  const keysFolder = resolve(read.text('SHIPA_KEYS') ?? join(dataFolder, 'keys'))
  const publicUrl = read.url('SHIPA_URL', ['http:', 'https:']) ?? `http://localhost:${port}`
  const ownerUrl = read.url('DATABASE_URL', ['postgresql:', 'postgres:'])
  const appUrl = read.url('DATABASE_APP_URL', ['postgresql:', 'postgres:'])
  const backupUrl = read.url('DATABASE_BACKUP_URL', ['postgresql:', 'postgres:'])
  const embeddedAllowed = read.oneOf('SHIPA_EMBEDDED_DATABASE', ['yes', 'no'], 'no') === 'yes'
  // Law 94-V Art. 12(2): an outside database says where it stands; the embedded one stands here.
  const region = read.country(
    'SHIPA_REGION_DATABASE',
    production && ownerUrl !== undefined ? undefined : 'KZ',
  )
  const regionOfBackup = read.country('SHIPA_REGION_BACKUP', region)
  const systemClass = Number(read.oneOf('SHIPA_CLASS', ['1', '2', '3'], '2')) as 1 | 2 | 3
  const demo = read.oneOf('SHIPA_DEMO', ['yes', 'no'], production ? 'no' : 'yes') === 'yes'

  if (appUrl !== undefined && ownerUrl === undefined) {
    faults.push('DATABASE_APP_URL is given without DATABASE_URL: give both, or neither.')
  }
  if (appUrl !== undefined && ownerUrl !== undefined && userOf(appUrl) === userOf(ownerUrl)) {
    faults.push('DATABASE_APP_URL signs in as the owner: name a role of its own, the owner passes the walls.')
  }
  if (production) {
    if (ownerUrl === undefined && !embeddedAllowed) {
      faults.push(
        'DATABASE_URL is missing: production needs a PostgreSQL of its own. To run on the embedded database all the same, say SHIPA_EMBEDDED_DATABASE=yes.',
      )
    }
    if (read.text('SHIPA_KEYS') === undefined) {
      faults.push('SHIPA_KEYS is missing: production needs a folder with keys of its own.')
    } else if (isInside(keysFolder, dataFolder)) {
      // Whoever carries off the data would carry off what opens it.
      faults.push('SHIPA_KEYS lies inside SHIPA_DATA: keep the keys apart from the data that they seal.')
    }
    if (read.text('SHIPA_URL') === undefined) {
      faults.push('SHIPA_URL is missing: give the public address, as https://shipa.example.kz.')
    } else if (!publicUrl.startsWith('https:')) {
      faults.push('SHIPA_URL must begin with https:// in production.')
    }
    // LB-2.4, DR-3.2: databases and their backups stand on the territory of the country.
    for (const [name, country] of [
      ['SHIPA_REGION_DATABASE', region],
      ['SHIPA_REGION_BACKUP', regionOfBackup],
    ]) {
      if (country !== 'KZ' && country !== '')
        faults.push(
          `${name} is ${country}: personal data of Kazakhstan is kept in Kazakhstan (Law 94-V, Art. 12(2)).`,
        )
    }
    if (demo) faults.push('SHIPA_DEMO is "yes": production takes no demonstration data.')
  }

  const mail = readMail(read, faults, production)
  const bank = readBank(read, faults, production, port)
  const stamps = readStamps(read, faults)
  const relay = readRelay(read, faults)
  const verifierUrl = read.url('SHIPA_CMS_VERIFIER_URL', ['http:', 'https:'])

  if (faults.length > 0) throw new ConfigFault(faults)
  const database =
    ownerUrl === undefined
      ? ({ kind: 'embedded' } as const)
      : ({ kind: 'outside', ownerUrl, appUrl, backupUrl: backupUrl ?? ownerUrl } as const)
  return {
    environment,
    port,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    dataFolder,
    keysFolder,
    database,
    mail,
    bank,
    stamps,
    relay,
    verifier: verifierUrl === undefined ? undefined : { url: verifierUrl },
    region,
    regionOfBackup,
    systemClass,
    demo,
  }
}

function readMail(read: Reader, faults: string[], production: boolean): Config['mail'] {
  const smtpUrl = read.url('SMTP_URL', ['smtp:', 'smtps:'])
  const from = read.text('SMTP_FROM')
  if (from !== undefined && !/^[^<>\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from)) {
    faults.push(`SMTP_FROM is "${from}": give an address, as shipa@example.kz or Shipa <shipa@example.kz>.`)
  }
  if (smtpUrl === undefined) return undefined
  if (from === undefined) {
    faults.push('SMTP_FROM is missing: with SMTP_URL give the address that letters come from.')
    return undefined
  }
  return { smtpUrl, from, region: read.country('SHIPA_REGION_MAIL', production ? undefined : 'KZ') }
}

function readBank(read: Reader, faults: string[], production: boolean, port: number): Bank {
  const url = read.url('BANK_URL', ['http:', 'https:'])
  const bankPort = read.port('BANK_PORT', port + 1)
  const secret = read.text('BANK_SECRET')
  if (secret !== undefined && secret.length < 16) {
    faults.push('BANK_SECRET is too short: the payment provider signs with at least 16 characters.')
  }
  if (url !== undefined) {
    if (secret === undefined)
      faults.push('BANK_SECRET is missing: with BANK_URL give the secret of the provider.')
    if (production && !url.startsWith('https:'))
      faults.push('BANK_URL must begin with https:// in production.')
    return { kind: 'provider', url, secret: secret ?? '' }
  }
  if (production) return { kind: 'none' }
  if (bankPort === port)
    faults.push(`BANK_PORT is ${bankPort}, the same as PORT: give the simulator a port of its own.`)
  return { kind: 'simulator', port: bankPort, secret }
}

// A stamp that nothing checks proves nothing, so the authority comes with its certificate.
function readStamps(read: Reader, faults: string[]): Config['stamps'] {
  const url = read.url('SHIPA_TSA_URL', ['http:', 'https:'])
  const certificateFile = read.text('SHIPA_TSA_CERTIFICATE')
  if (url === undefined) return undefined
  if (certificateFile === undefined) {
    faults.push(
      'SHIPA_TSA_CERTIFICATE is missing: with SHIPA_TSA_URL give the file (PEM) with the certificate of the time-stamping authority or of its issuer.',
    )
    return undefined
  }
  return { url, certificateFile: resolve(certificateFile) }
}

// A relay whose secret can be guessed carries the traffic of strangers.
function readRelay(read: Reader, faults: string[]): Config['relay'] {
  const url = read.text('SHIPA_TURN_URL')
  const secret = read.text('SHIPA_TURN_SECRET')
  if (url === undefined) return undefined
  if (!/^turns?:[\w.-]+(:\d{1,5})?(\?transport=(udp|tcp))?$/.test(url))
    faults.push('SHIPA_TURN_URL is not right: give the address of a relay, as turns:relay.example.kz:5349.')
  if (secret === undefined || secret.length < 16)
    faults.push(
      'SHIPA_TURN_SECRET is missing or too short: give the secret of the relay, at least 16 characters.',
    )
  return { url, secret: secret ?? '' }
}

type Reader = ReturnType<typeof reader>

function reader(env: Record<string, string | undefined>, faults: string[]) {
  // An empty variable is how many shells and container files say "not set".
  const text = (name: string) => env[name]?.trim() || undefined
  return {
    text,
    oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
      const value = text(name)
      if (value === undefined) return otherwise
      const found = allowed.find(one => one === value)
      if (found === undefined) faults.push(`${name} is "${value}": give ${allowed.join(' or ')}.`)
      return found ?? otherwise
    },
    port(name: string, otherwise: number): number {
      const value = text(name)
      if (value === undefined) return otherwise
      const port = Number(value)
      if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port
      faults.push(`${name} is "${value}": give a port, a whole number from 1 to 65535.`)
      return otherwise
    },
    /** Two capital letters; without `otherwise` it must be given. Empty after a fault. */
    country(name: string, otherwise: string | undefined): string {
      const value = text(name) ?? otherwise
      if (value !== undefined && (/^[A-Z]{2}$/.test(value) || value === '')) return value
      faults.push(
        value === undefined
          ? `${name} is missing: say in which country it stands, as KZ.`
          : `${name} is "${value}": give the two capital letters of a country, as KZ.`,
      )
      return ''
    },
    url(name: string, protocols: string[]): string | undefined {
      const value = text(name)
      if (value === undefined) return undefined
      if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
      // The value itself is not repeated: it may hold a password.
      faults.push(
        `${name} is not right: give an address that begins with ${protocols.map(p => `${p}//`).join(' or ')}.`,
      )
      return undefined
    },
  }
}

function userOf(url: string): string {
  return new URL(url).username
}

/** Whether a folder lies in another one. */
export function isInside(folder: string, parent: string): boolean {
  const path = relative(parent, folder)
  return !path.startsWith('..') && !isAbsolute(path)
}
