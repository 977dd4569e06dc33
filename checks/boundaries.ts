// The rules of who may know whom, over sources given to it, so that its own test can give it broken ones.
import { dirname, join } from 'node:path'
import { moduleOrder } from '../app/folders.ts'
import { importsOf, type Source } from './sources.ts'

const order: readonly string[] = moduleOrder
const longest = 450

/** Words of medicine. The kernel and the visual language serve any house; the medical one lives in modules. */
const medical =
  /(?<![a-z])(patient|doctor|physician|nurse|clinic|visit|diagnos\w*|practitioner|speciality|prescription|medical|medicine|hospital|laborator\w+|blood|donor|health|disease|treatment|appointment|referral|icd)s?(?![a-z])/i

/** Faults of imports: a module knows only the doors of earlier modules; pages know no functions. */
export function importFaults(sources: readonly Source[]): string[] {
  return sources.flatMap(source =>
    importsOf(source.text)
      .filter(from => from.startsWith('.'))
      .flatMap(from => {
        const target = join(dirname(source.path), from)
        const fault = importFault(source.path, target)
        return fault ? [`${source.path} imports ${target}: ${fault}`] : []
      }),
  )
}

function importFault(path: string, target: string): string | undefined {
  const [top, name = ''] = path.split('/')
  const [targetTop, targetName = '', ...rest] = target.split('/')
  if (isOfTests(path)) return undefined
  if (top === 'ui' && targetTop !== 'ui') return 'the visual language stands alone'
  if (top === 'kernel' && targetTop !== 'kernel') return 'the kernel knows nobody above it'
  if (top !== 'modules') return undefined
  if (['app', 'machine', 'checks', 'bench', 'e2e'].includes(targetTop!))
    return `a module does not know ${targetTop}`
  if (/\.page\.tsx$/.test(path) && isFunction(target))
    return 'a page imports declarations and texts, never functions'
  if (targetTop !== 'modules' || targetName === name) return undefined
  if (rest.join('/') !== 'index.ts') return 'only the door of another module may be imported'
  if (order.indexOf(targetName) >= order.indexOf(name))
    return `${targetName} is not above ${name} in app/folders.ts`
}

// A file of an act bears its folder's name and nothing else: modules/x/book-visit/book-visit.ts.
function isFunction(target: string): boolean {
  const parts = target.split('/')
  return parts.length >= 4 && parts.at(-1) === `${parts.at(-2)}.ts`
}

/** Tests, and what arranges a world for them, may know everybody. */
export function isOfTests(path: string): boolean {
  return /\.test\.tsx?$|\/testing(\/|\.ts$)/.test(path)
}

/** Faults of words: a medical one in the kernel or in the visual language. Comments may give examples. */
export function medicalFaults(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, at) => {
        const word = medical.exec(line)?.[0]
        return word ? [`${path}:${at + 1} says "${word}"`] : []
      }),
  )
}

// Lines stay where they are, so that a fault is found at its number.
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '')
}

/** Faults of size: a file that does not fit into a head. */
export function sizeFaults(sources: readonly Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longest}`)
}

/**
 * Faults of SQL in code and schema: a module names its own tables, public data of the first modules, and what
 * earlier modules publish (views, functions); in schema files it may refer to an earlier table by a foreign key.
 */
export function sqlFaults(sources: readonly Source[], published: ReadonlySet<string>): string[] {
  return sources.flatMap(({ path, text }) => {
    const own = path.split('/')[1]!
    return [...new Set(tablesIn(path, text))].flatMap(name => {
      const [schema] = name.split('.')
      if (schema === own || published.has(name)) {
        return order.indexOf(schema!) <= order.indexOf(own) ? [] : [`${path} names ${name} of a module below`]
      }
      return [`${path} names ${name}, which ${schema} does not publish`]
    })
  })
}

// Names of the form schema.table in SQL, in Kysely's calls, and nowhere else; references are foreign keys.
function tablesIn(path: string, text: string): string[] {
  const code = path.endsWith('.sql')
    ? text
        .replace(/--.*$/gm, '')
        .replace(/'(?:[^']|'')*'/g, "''")
        .replace(/\breferences\s+[\w.]+/gi, '')
    : text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const names = [...code.matchAll(/\b(?:from|join|into|update|using|table|on|only)\s+([a-z_]+\.[a-z_]+)\b/gi)]
  const calls = [...code.matchAll(/(?:From|Join|Into|updateTable|Table)\(\s*['"]([a-z_]+\.[a-z_]+)/g)]
  return [...names, ...calls]
    .map(match => match[1]!.toLowerCase())
    .filter(name => order.includes(name.split('.')[0]!))
}
