// How an analyser sends a message (ASTM E1381, LIS01-A2): ENQ, numbered frames with a checksum each, EOT. Strict: what is
// damaged is named and nothing of it is believed, so that the analyser is asked to send it again.

export type FrameFault = 'not-a-transmission' | 'broken-frame' | 'checksum' | 'frame-number' | 'unfinished'

const [stx, etx, eot, enq, etb] = [0x02, 0x03, 0x04, 0x05, 0x17]

/** The text of a transmission, records apart by CR; a file without frames is its own text. */
export function readTransmission(bytes: Uint8Array): { text: string } | { fault: FrameFault } {
  if (bytes[0] === 'H'.charCodeAt(0)) return { text: new TextDecoder().decode(bytes) }
  if (bytes[0] !== enq) return { fault: 'not-a-transmission' }
  const parts: Uint8Array[] = []
  let last = { number: 0, body: '' }
  let at = 1
  while (at < bytes.length && bytes[at] !== eot) {
    if (bytes[at] !== stx) return { fault: 'broken-frame' }
    let end = at + 1
    while (end < bytes.length && bytes[end] !== etx && bytes[end] !== etb) end += 1
    if (end === bytes.length) return { fault: 'unfinished' }
    const body = bytes.subarray(at + 1, end)
    const number = Number(String.fromCharCode(body[0] ?? 0))
    const tail = new TextDecoder('latin1').decode(bytes.subarray(end + 1, end + 5))
    if (!/^[0-9A-F]{2}\r\n$/.test(tail) || !Number.isInteger(number) || number > 7)
      return { fault: 'broken-frame' }
    if (Number.parseInt(tail.slice(0, 2), 16) !== checksumOf(bytes.subarray(at + 1, end + 1)))
      return { fault: 'checksum' }
    const text = new TextDecoder('latin1').decode(body)
    // An acknowledgement that was lost on the way: the same frame comes again and is kept once.
    const isRepeated = last.number === number && last.body === text
    if (!isRepeated) {
      if (number !== (last.number + 1) % 8) return { fault: 'frame-number' }
      parts.push(body.subarray(1))
      last = { number, body: text }
    }
    at = end + 5
  }
  if (bytes[at] !== eot || at !== bytes.length - 1) return { fault: 'unfinished' }
  return { text: new TextDecoder().decode(Buffer.concat(parts)) }
}

/** Sum of the bytes from the frame's number through ETB or ETX, of 256. */
export function checksumOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) % 256, 0)
}
