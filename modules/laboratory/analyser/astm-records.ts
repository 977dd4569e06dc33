// What a message says (ASTM E1394, LIS02-A2): H, then for each patient P, for each sample O, for each value R, at the end
// L. The delimiters stand in H. Flags and ranges of the analyser are not read: they are never believed.

export interface MeasuredRecord {
  /** Number of the sample (O-3). */
  sample: string
  /** Code of the test, the last part of R-3. */
  test: string
  value: string
  unit: string
  /** `F` is final; empty counts as final. */
  status: string
  /** The record as it came. */
  record: string
}

export type RecordFault = 'no-header' | 'no-end' | 'result-without-sample' | 'unreadable' | 'too-many'

/** Each value is looked up, judged and sealed in one transaction: a run of a whole day comes in several messages. */
const mostValues = 500

/** The values of a message in their order; records that hold none (P, C, M, Q) are passed by. */
export function readRecords(text: string): { values: MeasuredRecord[] } | { fault: RecordFault } {
  if (text.includes('\0')) return { fault: 'unreadable' }
  const records = text.split(/[\r\n]+/).filter(record => record !== '')
  const header = records[0] ?? ''
  if (!/^H[^\w\s]{4}/.test(header)) return { fault: 'no-header' }
  const [field, repeat, component, mark] = header.slice(1, 5) as unknown as [string, string, string, string]
  if (!records.at(-1)!.startsWith(`L${field}`)) return { fault: 'no-end' }
  const plain = (part: string) => withoutEscapes(part, mark, { F: field, S: component, R: repeat, E: mark })
  const values: MeasuredRecord[] = []
  let sample: string | null = null
  for (const record of records) {
    const fields = record.split(field)
    if (fields[0] === 'P') sample = null
    if (fields[0] === 'O') sample = plain((fields[2] ?? '').split(component)[0]!)
    if (fields[0] !== 'R') continue
    if (sample === null) return { fault: 'result-without-sample' }
    if (values.length === mostValues) return { fault: 'too-many' }
    values.push({
      sample,
      test: plain((fields[2] ?? '').split(component).at(-1)!),
      value: plain(fields[3] ?? ''),
      unit: plain(fields[4] ?? ''),
      status: fields[8] ?? '',
      record,
    })
  }
  return { values }
}

function withoutEscapes(part: string, mark: string, signs: Readonly<Record<string, string>>): string {
  return part
    .split(mark)
    .map((piece, at) => (at % 2 === 1 ? (signs[piece] ?? `${mark}${piece}${mark}`) : piece))
    .join('')
    .trim()
}
