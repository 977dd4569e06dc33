// Special-category fields are sealed before they reach the database: a key per person, wrapped by a key
// that never enters it. Destroying the person's key destroys every sealed field, in backups too.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './work.ts'

export interface SealingKeys {
  /** Key-encryption keys by version; the newest seals new person keys. */
  kek: ReadonlyMap<number, Buffer>
  blindIndex: Buffer
}

export interface Sealing {
  /** Seals one field of a person. `field` names table and column: a sealed text cannot be moved elsewhere. */
  seal(db: Db, person: string, field: string, text: string): Promise<Buffer>
  /** Opens a sealed field; null when the person's key was destroyed. Throws when the bytes were changed. */
  open(db: Db, person: string, field: string, sealed: Buffer): Promise<string | null>
  /** Equal texts give equal bytes, so that an identification number can be found without being stored open. */
  blind(field: string, text: string): Buffer
  /** Forgets cached keys of a person whose key was destroyed. */
  forget(person: string): void
}

const version = 1

export function createSealing(keys: SealingKeys): Sealing {
  const newest = Math.max(...keys.kek.keys())
  const cache = new Map<string, Buffer>()

  async function personKey(db: Db, person: string, make: boolean): Promise<Buffer | null> {
    const known = cache.get(person)
    if (known) return known
    const find = () =>
      sql<{ wrapped: Buffer; kek: number }>`
        select wrapped, kek from kernel.person_key where person = ${person}`.execute(db)
    let row = (await find()).rows[0]
    if (!row && make) {
      const wrapped = encrypt(keys.kek.get(newest)!, randomBytes(32), person)
      // Two acts may seal a person's first field at once; the second must use the first one's key.
      await sql`insert into kernel.person_key (person, wrapped, kek) values (${person}, ${wrapped}, ${newest})
        on conflict (person) do nothing`.execute(db)
      row = (await find()).rows[0]
    }
    if (!row) return null
    const kek = keys.kek.get(row.kek)
    if (!kek) throw new Error(`key-encryption key ${row.kek} is missing from the keys folder`)
    const key = decrypt(kek, row.wrapped, person)
    if (!make) remember(cache, person, key)
    return key
  }

  return {
    async seal(db, person, field, text) {
      const key = await personKey(db, person, true)
      return encrypt(fieldKey(key!, field), Buffer.from(text, 'utf8'), `${field}|${person}`)
    },
    async open(db, person, field, sealed) {
      const key = await personKey(db, person, false)
      return key && decrypt(fieldKey(key, field), sealed, `${field}|${person}`).toString('utf8')
    },
    blind(field, text) {
      return createHmac('sha256', keys.blindIndex).update(`${field}|${text}`).digest()
    },
    forget(person) {
      cache.delete(person)
    },
  }
}

// Only committed keys are cached (those read, not those made): a key made in a transaction that rolls
// back never existed for anybody else.
function remember(cache: Map<string, Buffer>, person: string, key: Buffer) {
  if (cache.size >= 10_000) cache.delete(cache.keys().next().value!)
  cache.set(person, key)
}

function fieldKey(key: Buffer, field: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), field, 32))
}

function encrypt(key: Buffer, plain: Buffer, bound: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), body])
}

function decrypt(key: Buffer, sealed: Buffer, bound: string): Buffer {
  if (sealed[0] !== version) throw new Error(`sealed field of unknown version ${sealed[0]}`)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13)).setAAD(Buffer.from(bound))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()])
}
