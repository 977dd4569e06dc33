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

/** What a file imports, statically or dynamically. */
export function importsOf(text: string): string[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const statically = /^\s*(?:import|export)\s+(?:type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
  const dynamically = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...code.matchAll(statically), ...code.matchAll(dynamically)].map(([, from]) => from!)
}

/** Access rules of every module that has them at its door. */
export async function allRules(): Promise<AccessRule[]> {
  const doors = await Promise.all(
    moduleOrder.map(name => import(`../modules/${name}/index.ts`) as Promise<{ rules?: AccessRule[] }>),
  )
  return doors.flatMap(door => door.rules ?? [])
}
