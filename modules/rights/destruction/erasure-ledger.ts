// Whoever was destroyed stands in every older backup. The ledger lies outside the database, knows the person
// only by a keyed hash, and is replayed after each restore before anybody is served.
import { type KeyObject, sign, verify } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { appendFile, open } from 'node:fs/promises'
import { join } from 'node:path'

export interface Erasure {
  destruction: string
  /** Keyed hash of the person's id, in base64. */
  person: string
  organisation: string | null
  recordClass: string
  byKind: string
  byId: string
  at: string
  counts: object
  proof: string
}

let ledger: { file: string; signingKey: KeyObject } | undefined

/** Where this installation's ledger lies and who signs its lines. Once, at the start of the program. */
export function configureErasureLedger(to: { file: string; signingKey: KeyObject }): void {
  ledger = to
}

/** The ledger of an installation. */
export function erasureLedgerIn(dataFolder: string): string {
  return join(dataFolder, 'erasure-ledger.ndjson')
}

/** Appends one line and waits until the disk has it. Twice the same is harmless. */
export async function noteErasure(erasure: Erasure): Promise<void> {
  if (!ledger) throw new Error('no erasure ledger is configured')
  const signature = sign(null, Buffer.from(JSON.stringify(erasure)), ledger.signingKey).toString('base64')
  const file = await open(ledger.file, 'a', 0o600)
  try {
    await file.appendFile(`${JSON.stringify({ erasure, signature })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes an empty ledger where there is none, and ends a line that a killed program left torn. */
export async function beginErasureLedger(file: string): Promise<void> {
  const torn = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
  await appendFile(file, torn ? '\n' : '', { mode: 0o600 })
}

/** The lines of a ledger, each once; undefined when there is no file. Throws when a line is not genuine. */
export function readErasures(file: string, publicKey: KeyObject): Erasure[] | undefined {
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const erasures = new Map<string, Erasure>()
  for (const [at, line] of lines.entries()) {
    const said = read(line)
    if (!said) continue
    const { erasure, signature } = said
    if (!verify(null, Buffer.from(JSON.stringify(erasure)), publicKey, Buffer.from(signature, 'base64')))
      throw new Error(`line ${at + 1} of ${file} is not genuine: bring back the ledger of this installation`)
    erasures.set(erasure.destruction, erasure)
  }
  return [...erasures.values()]
}

// A line torn by a kill is no line: the job that wrote it ran again and wrote it whole.
function read(line: string): { erasure: Erasure; signature: string } | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
