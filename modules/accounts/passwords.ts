// Passwords: how they are hashed, compared and judged. A hash takes 19 MiB and some 20 ms of a core on
// purpose, so that a stolen table is dear to guess through.
import { readFileSync } from 'node:fs'
import { hash, verify } from '@node-rs/argon2'
import { gateRefusal } from '../../kernel/refusal.ts'
import { type Text, words } from '../../kernel/texts.ts'

export const passwordTexts = words({
  common: {
    kk: 'Бұл құпиясөз көпке белгілі. Ұзын әрі болжауға қиын басқасын ойлап табыңыз.',
    ru: 'Этот пароль известен многим. Придумайте другой, длинный и неочевидный.',
    en: 'This password is known to many. Think of another one, long and hard to guess.',
  },
  own: {
    kk: 'Құпиясөз есіміңізден, поштаңыздан не телефоныңыздан құралмасын.',
    ru: 'Пароль не должен состоять из вашего имени, почты или телефона.',
    en: 'The password must not be made of your name, e-mail or phone.',
  },
})

// argon2id is the library's default algorithm; the test holds the whole prefix of the hash.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Kept beside the code: nothing is asked of the network. README says what stands in it.
const common = new Set(readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8').split('\n'))

/** Hash with its salt and cost inside, to be kept. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost))
}

let decoy: Promise<string> | undefined

/** Compares; without a hash it takes the same time and answers no, so that the clock betrays no account. */
export async function passwordFits(kept: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const other = await decoy
  const fits = await inTurn(() => verify(kept ?? other, password.normalize('NFC')))
  return fits && kept !== undefined
}

/** Why a new password is too weak, in words. `own` are the person's name, e-mail and phone. */
export function passwordFault(password: string, own: readonly (string | undefined)[]): Text | undefined {
  const lower = password.normalize('NFC').toLowerCase()
  if (common.has(lower)) return passwordTexts.common
  const bare = lower.replace(/[^\p{L}]+$/u, '')
  const parts = [...own, 'shipa', 'шипа'].flatMap(text => {
    const whole = text?.toLowerCase()
    return whole ? [whole, whole.split('@')[0], whole.replace(/\D/g, '')] : []
  })
  return parts.some(part => part && part.length > 2 && (part === lower || part === bare))
    ? passwordTexts.own
    : undefined
}

// At most two at once: a wave of sign-ins must not eat all memory and both cores, on which others are served.
// Who waits holds a connection to the database, so a long queue is sent away instead.
const longestQueue = 10
let places = 2
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= longestQueue) throw gateRefusal('busy')
  if (places > 0) places--
  else await new Promise<void>(resolve => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else places++
  }
}
