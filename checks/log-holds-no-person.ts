// Searches the log of a whole test run for everybody who was in it: names, phones, e-mails, numbers.
// node --import ./kernel/tsx.ts checks/log-holds-no-person.ts <log file>
import { globSync, readFileSync } from 'node:fs'

const file = process.argv[2]
if (!file) throw new Error('Name the log file to search.')

const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const people = seededWords()
let failed = 0
for (const [at, line] of lines.entries()) {
  for (const fault of faultsOf(line, people)) {
    failed++
    // The word itself is not repeated: this output is kept longer than the log.
    console.error(`line ${at + 1} of the log holds ${fault}`)
  }
}
if (!provesItself(people)) {
  failed++
  console.error('the search does not find a person put into a line on purpose')
}
if (lines.length === 0) {
  failed++
  console.error('the log is empty: nothing was proven')
}
console.log(`${lines.length} lines searched for ${people.size} words, ${failed} faults`)
process.exit(failed > 0 ? 1 : 0)

/** Faults of one line of the log. Ids, instants and the program's own words are none. */
function faultsOf(line: string, words: ReadonlySet<string>): string[] {
  const text = line
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'id')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at')
  const faults: string[] = []
  if (/(?<!\w)\d{12}(?!\w)/.test(text)) faults.push('a number of twelve digits')
  if (/(?<!\d)(\+7|8)[\s(-]{0,2}7\d\d[\s)-]{0,2}\d{3}[\s-]?\d\d[\s-]?\d\d(?!\d)/.test(text))
    faults.push('a phone')
  if (/[\w.+-]+@[\w-]+\.[\w.-]+/.test(text.replace(/node_modules\/\S+/g, '')))
    faults.push('an e-mail address')
  const found = text.match(/\p{Script=Cyrillic}{4,}/gu)?.some(word => words.has(word.toLowerCase()))
  if (found) faults.push('a name of somebody seeded')
  return faults
}

/** Every Cyrillic word of the lists of names from which people are seeded, in demonstration data and tests. */
function seededWords(): Set<string> {
  const sources = globSync(['app/demo/**/*.ts', 'app/testing/world.ts'])
  const words = sources.flatMap(path => {
    const strings = readFileSync(path, 'utf8').match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []
    return strings.flatMap(string => string.match(/(?<!\p{L})\p{Lu}\p{Script=Cyrillic}{3,}/gu) ?? [])
  })
  return new Set(words.map(word => word.toLowerCase()))
}

function provesItself(words: ReadonlySet<string>): boolean {
  const [name] = words
  const planted = ['"a":"870101300123"', '"to":"+77010000000"', '"mail":"a@demo.invalid"', `"who":"${name}"`]
  const innocent =
    '{"at":"2026-11-23T04:00:00.000Z","event":"busy","act":"book-visit","id":"870101300123aaaa"}'
  return (
    words.size > 3 &&
    planted.every(line => faultsOf(line, words).length > 0) &&
    faultsOf(innocent, words).length === 0
  )
}
