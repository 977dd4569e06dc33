// What the checks read: the source files of the house, and the catalogue as it is declared.
import { globSync, readFileSync } from 'node:fs'
import { moduleOrder } from '../app/folders.ts'
import type { AccessRule } from '../kernel/access.ts'

export interface Source {
  path: string
  text: string
}

/** Source files by patterns, in order of their paths. */
export function sources(...patterns: string[]): Source[] {
  return globSync(patterns)
    .sort()
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))
}

/** Every import of a file, static or dynamic, with whether it brings types only. */
export function importsOf(text: string): { from: string; typesOnly: boolean }[] {
  const found: { from: string; typesOnly: boolean }[] = []
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  for (const [, type, from] of code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  )) {
    found.push({ from: from!, typesOnly: type !== undefined })
  }
  for (const [, from] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ from: from!, typesOnly: false })
  }
  return found
}

/** Access rules of every module that has them at its door. */
export async function allRules(): Promise<AccessRule[]> {
  const doors = await Promise.all(
    moduleOrder.map(name => import(`../modules/${name}/index.ts`) as Promise<{ rules?: AccessRule[] }>),
  )
  return doors.flatMap(door => door.rules ?? [])
}
