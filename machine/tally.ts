// Counting what passed and what failed over all parts of a test run, each part with its time.
import { spawn } from 'node:child_process'

export type Tally = { passed: number; failed: number }

/** Runs one part under a heading and prints how long it took; whatever it throws counts as one failure. */
export async function part(name: string, work: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${name}`)
  const began = performance.now()
  let tally: Tally
  try {
    tally = await work()
  } catch (error) {
    console.error(error)
    tally = { passed: 0, failed: 1 }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`)
  return tally
}

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, one) => total + one.passed, 0),
    failed: tallies.reduce((total, one) => total + one.failed, 0),
  }
}

/** A command that counts as one: it passes when it exits with 0. */
export async function command(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  return (await exitCode(program, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs a program with its words going to ours; answers its exit code, 1 when it was ended by a signal. */
export function exitCode(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', failed)
    child.on('exit', code => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      done(code ?? 1)
    })
  })
}
