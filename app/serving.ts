// Everything that stands beside the gate while people are served: pages, messages, the bank, the journal's
// chain, demonstration data on a first start.
import { createPublicKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { openPool } from '../kernel/database/database.ts'
import { log } from '../kernel/log.ts'
import { Refusal, statusOf } from '../kernel/refusal.ts'
import type { Lang } from '../kernel/texts.ts'
import type { Actor } from '../kernel/work.ts'
import { newestBackup } from '../machine/backup-folder.ts'
import { isInside } from '../machine/config.ts'
import { configureSite } from '../modules/accounts/index.ts'
import { unpublishedKinds } from '../modules/agreements/index.ts'
import { checkpointFileIn, configureWitness, startChainer } from '../modules/journal/index.ts'
import { configureBank, receiveBankCallback } from '../modules/ledger/index.ts'
import { configureChannels } from '../modules/messages/index.ts'
import { dutyName } from '../modules/organisations/index.ts'
import { configureDeployment } from '../modules/oversight/index.ts'
import { beginErasureLedger, configureErasureLedger, erasureLedgerIn } from '../modules/rights/index.ts'
import { configureSignatures } from '../modules/signatures/index.ts'
import { configureRelay } from '../modules/telemedicine/index.ts'
import { startBankSimulator } from '../simulators/bank/server.ts'
import { seedDemonstration } from './demo/seed.ts'
import { allPages } from './pages.ts'
import type { Program } from './run.ts'
import { createServer } from './server.ts'
import { StartFault } from './start-fault.ts'
import { buildAssets } from './web/assets.ts'
import { callerOf } from './web/pages.tsx'

export interface Serving {
  server: Hono
  /** What stands beside the pages, in words for the one who started the program. */
  beside: readonly string[]
  stop(): Promise<void>
}

export async function prepareServing(program: Program, say: (line: string) => void): Promise<Serving> {
  const { config, gate, database, keys } = program
  const production = config.environment === 'production'
  configureSite({ publicUrl: config.publicUrl, staffNeedSecondFactor: production })
  configureDeployment({
    systemClass: config.systemClass,
    production,
    region: config.region,
    publicUrl: config.publicUrl,
    keysApart: !isInside(config.keysFolder, config.dataFolder),
    lastBackup: () => newestBackup(join(config.dataFolder, 'backups')),
  })
  configureChannels({
    ...(config.mail
      ? { smtpUrl: config.mail.smtpUrl, from: config.mail.from, mailCountry: config.mail.region }
      : { from: '' }),
    baseUrl: config.publicUrl,
    production,
  })
  configureSignatures({
    signingKey: keys.journalSigning,
    authority: config.stamps
      ? { url: config.stamps.url, certificate: readCertificate(config.stamps.certificateFile) }
      : null,
    verifier: config.verifier ?? null,
  })
  configureRelay(config.relay ?? null)
  const erasureLedger = erasureLedgerIn(config.dataFolder)
  await beginErasureLedger(erasureLedger)
  configureErasureLedger({ file: erasureLedger, signingKey: keys.journalSigning })
  if (config.demo) {
    const owner = openPool(program.ownerUrl, { max: 1 })
    await seedDemonstration({ owner, sealing: program.sealing, clock: gate.clock, say }).finally(owner.close)
  }
  const assets = await buildAssets()
  const bank = await openBank(program)
  configureWitness(createPublicKey(keys.journalSigning))
  const chainer = await startChainer({
    database,
    signingKey: keys.journalSigning,
    checkpointFile: checkpointFileIn(config.dataFolder),
    clock: gate.clock,
    log,
  })
  const pages = allPages(gate)
  const unpublished = await unpublishedKinds({ db: database.kysely, now: gate.clock() })
  const server = createServer({
    gate,
    database,
    assets,
    pages,
    trial: !production,
    publicUrl: config.publicUrl,
    placeOf: createPlaces(program),
    bankOrigins: bank.origins,
    perMinute: production ? 600 : 60_000,
    // A trial's terminal stays readable; a file, or production's collector, gets everything.
    logRequests: production || process.env.SHIPA_LOG_FILE !== undefined,
    extend: hono => hearBank(hono, program),
  })
  return {
    server,
    beside: [
      `${gate.acts.size} acts, ${pages.length} pages`,
      ...bank.beside,
      ...(unpublished.length
        ? [
            `Not published yet, so nobody can accept them: ${unpublished.join(', ')}. Acts that wait for them are open until then.`,
          ]
        : []),
    ],
    async stop() {
      await chainer.stop()
      await bank.stop()
    },
  }
}

function readCertificate(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new StartFault(`SHIPA_TSA_CERTIFICATE names ${file}, which cannot be read.`, { cause })
  }
}

// The payment provider, or in a trial the simulator on a port of its own: the card page is never ours.
async function openBank({ config }: Program) {
  const { bank, publicUrl, port, dataFolder } = config
  if (bank.kind === 'none') {
    configureBank(null)
    return {
      origins: [],
      beside: ['No payment provider is configured: people pay at the desk.'],
      stop: async () => {},
    }
  }
  if (bank.kind === 'provider') {
    configureBank({ url: bank.url, secret: bank.secret, baseUrl: publicUrl })
    return { origins: [new URL(bank.url).origin], beside: [], stop: async () => {} }
  }
  const secret = bank.secret ?? randomBytes(24).toString('base64url')
  const simulator = await startBankSimulator({
    port: bank.port,
    secret,
    callbackUrl: `http://localhost:${port}/bank/callback`,
    folder: dataFolder,
  })
  configureBank({ url: simulator.url, secret, baseUrl: publicUrl })
  return {
    origins: [new URL(simulator.url).origin],
    beside: [`The bank's simulator is at ${simulator.url}`],
    stop: simulator.stop,
  }
}

// What the bank tells comes raw: its signature is over the very bytes.
function hearBank(hono: Hono, { gate }: Program) {
  hono.post('/bank/callback', async context => {
    const body = await context.req.text()
    const signature = context.req.header('x-bank-signature') ?? ''
    const { origin } = callerOf(context, 'kk', 'api')
    try {
      await gate.run(receiveBankCallback, { body, signature }, { origin })
      return context.json({ code: 0 })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return context.json({ code: error.code }, statusOf[error.kind] as 403)
    }
  })
}

/** Names of the acting organisation, branch and duty for the staff frame; public data, kept in memory. */
function createPlaces({ database }: Pick<Program, 'database'>) {
  const known = new Map<string, Record<string, string>>()
  return async (actor: Actor, lang: Lang) => {
    if (!actor.organisation || !actor.duty) return undefined
    const key = `${actor.organisation}|${actor.branch ?? ''}`
    let names = known.get(key)
    if (!names) {
      const { rows } = await sql<Record<string, string>>`
        select o.name_kk as organisation_kk, o.name_ru as organisation_ru, o.name_en as organisation_en,
          b.name_kk as branch_kk, b.name_ru as branch_ru, b.name_en as branch_en
        from organisations.organisation o left join organisations.branch b on b.id = ${actor.branch}
        where o.id = ${actor.organisation}`.execute(database.kysely)
      names = rows[0] ?? {}
      known.set(key, names)
    }
    const branch = names[`branch_${lang}`]
    return {
      organisation: names[`organisation_${lang}`] ?? '',
      ...(branch ? { branch } : {}),
      duty: dutyName(actor.duty)[lang],
    }
  }
}
