// npm run check: what can be said about the code without running it.
import { command, part, sum, type Tally } from './tally.ts'

/** Types, then formatting and lint; a promise that nobody waits for is among the lint faults. */
export async function runChecks(): Promise<Tally> {
  const bin = (path: string, args: string[]) => command(process.execPath, [`node_modules/${path}`, ...args])
  return sum([
    await part('types', () => bin('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
    await part('format and lint', () => bin('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings'])),
  ])
}

if (import.meta.main) {
  const { failed } = await runChecks()
  process.exit(failed > 0 ? 1 : 0)
}
