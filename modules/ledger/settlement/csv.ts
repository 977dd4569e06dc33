// Tables for a spreadsheet and for the bank.

/** Lines of cells; what a spreadsheet would run as a formula stays text. */
export function csv(lines: readonly (readonly string[])[]): string {
  const safe = (cell: string) => (/^[=+@]|^-\D/.test(cell) ? `'${cell}` : cell)
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return lines.map(line => `${line.map(cell => quoted(safe(cell))).join(',')}\r\n`).join('')
}

/** 123456 → 1234.56 */
export function tengeOf(tiyn: number): string {
  const rest = String(Math.abs(tiyn) % 100).padStart(2, '0')
  return `${tiyn < 0 ? '-' : ''}${Math.floor(Math.abs(tiyn) / 100)}.${rest}`
}
