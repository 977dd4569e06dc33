// npm run create-admin: makes the platform's organisation, when there is none, and its first administrator.
// Asks what it needs; the password is asked without showing it, or read from SHIPA_ADMIN_PASSWORD.
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import * as z from 'zod'
import { openProgram } from '../app/run.ts'
import { StartFault } from '../app/start-fault.ts'
import { openPool, withConnection } from '../kernel/database/database.ts'
import { day, email, line, phone } from '../kernel/fields.ts'
import { createAdmin } from '../modules/accounts/index.ts'
import { readConfig } from './config.ts'
import { inWords } from './in-words.ts'

const about = {
  family: ['Family name', line(80)],
  given: ['Given name', line(80)],
  born: ['Birth date (YYYY-MM-DD)', day()],
  sex: ['Sex (female, male)', z.enum(['female', 'male'])],
  phone: ['Phone', phone()],
  email: ['E-mail', email()],
} as const
const aboutOrganisation = {
  organisation: ['Name of the platform operator', line(200)],
  bin: ['Its BIN (12 digits)', z.string().regex(/^\d{12}$/)],
  address: ['Its address', line(300)],
} as const

await inWords(async () => {
  const flags = { type: 'string' } as const
  const { values } = parseArgs({
    options: Object.fromEntries(Object.keys({ ...about, ...aboutOrganisation }).map(name => [name, flags])),
  })
  const program = await openProgram(readConfig(process.env), { guest: true })
  const owner = openPool(program.ownerUrl, { max: 1 })
  try {
    const person = await askAll(about, values)
    const password = process.env.SHIPA_ADMIN_PASSWORD ?? (await askHidden('Password (at least 8 characters)'))
    await withConnection(owner, async ({ db, query }) => {
      await query(`begin; set local shipa.duty = 'system'`)
      const now = new Date()
      const { rows } = await query(`select id from organisations.organisation where kind = 'platform'`)
      let organisation: string | undefined = rows[0]?.id
      if (!organisation) {
        const { organisation: name, bin, address } = await askAll(aboutOrganisation, values)
        const made = await sql<{ id: string }>`
          insert into organisations.organisation (slug, kind, name_kk, name_ru, name_en, bin, phone, email,
            responsible_person, address_kk, address_ru, address_en, made_at)
          values ('shipa', 'platform', ${name}, ${name}, ${name}, ${bin}, ${person.phone}, ${person.email},
            ${`${person.given} ${person.family}`}, ${address}, ${address}, ${address}, ${now}) returning id`.execute(
          db,
        )
        organisation = made.rows[0]!.id
      }
      await createAdmin(
        { db, now, sealing: program.sealing },
        {
          familyName: person.family,
          givenName: person.given,
          birthDate: person.born,
          sex: person.sex,
          phone: person.phone,
          email: person.email,
          password,
          organisation,
        },
      ).catch(error => {
        throw new StartFault(inPlainWords(error))
      })
      await query('commit')
    })
    console.log(
      `The administrator ${person.email} is made. Sign in at ${program.config.publicUrl}/kk/sign-in`,
    )
  } finally {
    await owner.close()
    await program.close()
  }
})

type Questions = Record<string, readonly [string, z.ZodType<string>]>

async function askAll<Q extends Questions>(
  questions: Q,
  given: Record<string, string | undefined>,
): Promise<{ [K in keyof Q]: z.output<Q[K][1]> }> {
  const answers: Record<string, string> = {}
  for (const [name, [words, schema]] of Object.entries(questions)) {
    const parsed = schema.safeParse(given[name] ?? (await ask(words)))
    if (!parsed.success) throw new StartFault(`${words}: this is not written as expected.`)
    answers[name] = parsed.data
  }
  return answers as never
}

async function ask(words: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(`${words}: `)
  } finally {
    terminal.close()
  }
}

async function askHidden(words: string): Promise<string> {
  process.stdout.write(`${words}: `)
  const terminal = createInterface({ input: process.stdin, terminal: process.stdin.isTTY })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stdout.write('\n')
  }
}

function inPlainWords(error: unknown): string {
  const constraint = (error as { constraint?: string }).constraint
  if (constraint === 'account_email_once') return 'There is an account with this e-mail already.'
  return (error as Error).message
}
