// One line of JSON per thing that happened. Never a name, a phone, a number or a free text of a person:
// callers log ids, codes and durations only, and a test searches the log of the whole suite for people.
import { appendFileSync } from 'node:fs'

export type Log = (
  event: string,
  fields?: Record<string, string | number | boolean | null | undefined>,
) => void

/** Writes to the file named by SHIPA_LOG_FILE, else to standard output. */
export const log: Log = (event, fields = {}) => {
  const line = JSON.stringify({ at: new Date().toISOString(), event, ...fields }) + '\n'
  const file = process.env.SHIPA_LOG_FILE
  if (file) appendFileSync(file, line)
  else process.stdout.write(line)
}

/** The cause of a bug without what it was about: PostgreSQL's `detail` and `where` quote the row. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`
  const { code, constraint, table, column, routine } = error as unknown as Record<string, unknown>
  const database = code && routine ? ` [${[code, table, column, constraint].filter(Boolean).join(' ')}]` : ''
  const message = database ? 'database error' : error.message
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => line.trim().startsWith('at '))
    .slice(0, 8)
  const cause = error.cause ? `\ncaused by ${causeOf(error.cause)}` : ''
  return `${error.name}: ${message}${database}\n${frames.join('\n')}${cause}`
}
