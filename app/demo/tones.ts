// Three pure sounds, one after another, as a WAV file: 8000 samples a second, one byte each.

const rate = 8000
const hertz = [250, 1000, 3000]

export function tonesFile(): Buffer {
  const samples = Buffer.concat(hertz.map(tone))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  // PCM, one channel, samples a second, bytes a second, bytes and bits of a sample.
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

// A second that swells and fades, so that it does not click; a quarter of the loudest.
function tone(frequency: number): Buffer {
  return Buffer.from(
    Array.from({ length: rate }, (_, at) => {
      const loud = 32 * Math.min(1, at / 400, (rate - at) / 400)
      return Math.round(128 + loud * Math.sin((2 * Math.PI * frequency * at) / rate))
    }),
  )
}
