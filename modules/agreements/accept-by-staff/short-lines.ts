import { shownText } from '../legal-text.ts'

/** The lines of a short form as they are read out, numbers filled in where they are given. */
export function shortLines(short: string, numbers: Readonly<Record<string, number>> = {}): string[] {
  return shownText(short, numbers)
    .split('\n')
    .filter(line => line !== '')
}
