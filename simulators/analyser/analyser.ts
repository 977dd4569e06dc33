// A simulated analyser: writes a transmission as an instrument sends it, sound or with one of the faults that a line
// knows. `node simulators/analyser/analyser.ts 260000010101 2823-3=4.2:mmol/L > message.astm`
import { checksumOf } from '../../modules/laboratory/analyser/astm-frames.ts'

export type Fault = 'wrong-checksum' | 'broken-frame' | 'lost-frame' | 'repeated-frame' | 'no-end'

export interface Measured {
  sample: string
  test: string
  value: string
  unit: string
}

/** The bytes from ENQ to EOT; `frame` is the most characters of a frame. */
export function transmissionOf(
  measured: readonly Measured[],
  { fault, frame = 240 }: { fault?: Fault; frame?: number } = {},
): Uint8Array {
  const text = new TextEncoder().encode(`${messageOf(measured).join('\r')}\r`)
  const frames: Uint8Array[] = []
  for (let at = 0; at < text.length; at += frame) {
    const isLast = at + frame >= text.length
    frames.push(framed((frames.length + 1) % 8, text.subarray(at, at + frame), isLast))
  }
  const last = frames.length - 1
  if (fault === 'wrong-checksum') frames[last]![frames[last]!.length - 4]! ^= 1
  if (fault === 'broken-frame') frames[last] = frames[last]!.subarray(0, -1)
  if (fault === 'lost-frame') frames.splice(0, 1)
  if (fault === 'repeated-frame') frames.splice(1, 0, frames[0]!)
  return Buffer.concat([Buffer.from([5]), ...frames, ...(fault === 'no-end' ? [] : [Buffer.from([4])])])
}

function messageOf(measured: readonly Measured[]): string[] {
  const samples = [...new Set(measured.map(one => one.sample))]
  return [
    'H|\\^&|||ULGI-400^1.0|||||||P|LIS2-A2|20261124090000',
    ...samples.flatMap((sample, at) => [
      `P|${at + 1}`,
      `O|1|${sample}||^^^ALL|R`,
      ...measured
        .filter(one => one.sample === sample)
        .map(({ test, value, unit }, place) => `R|${place + 1}|^^^${test}|${value}|${unit}||N||F`),
    ]),
    'L|1|N',
  ]
}

function framed(number: number, text: Uint8Array, isLast: boolean): Uint8Array {
  const summed = Buffer.concat([Buffer.from(String(number)), text, Buffer.from([isLast ? 0x03 : 0x17])])
  const sum = checksumOf(summed).toString(16).toUpperCase().padStart(2, '0')
  return Buffer.concat([Buffer.from([0x02]), summed, Buffer.from(`${sum}\r\n`)])
}

if (import.meta.main) {
  const [sample = '', ...values] = process.argv.slice(2)
  const measured = values.map(one => {
    const [, test, value, unit] = /^([^=]+)=([^:]+):(.+)$/.exec(one) ?? []
    if (!test || !value || !unit) throw new Error(`write a value as 2823-3=4.2:mmol/L, not ${one}`)
    return { sample, test, value, unit }
  })
  process.stdout.write(transmissionOf(measured))
}
