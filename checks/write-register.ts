// Writes docs/clauses/register.json: what carries each clause today.
// node --import ./kernel/tsx.ts checks/write-register.ts
import { writeFileSync } from 'node:fs'
import { clauseIds } from '../app/reference/clauses.ts'
import { buildRegister } from './register.ts'

const register = await buildRegister(clauseIds())
writeFileSync('docs/clauses/register.json', `${JSON.stringify(register, null, 2)}\n`)
