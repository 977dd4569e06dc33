// A picture made of bytes for tests, with the place where it was taken beside it.

const segment = (mark: number, body: string) => {
  const bytes = Buffer.from(body, 'latin1')
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** A JPEG of no sense to a browser: all its segments stand, and `unlike` makes its bytes its own. */
export function jpegWithPlace(unlike: string): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
    segment(0xe1, 'Exif\0\0GPS 43.2389 N 76.8897 E'),
    segment(0xed, 'Photoshop 3.0 owner'),
    segment(0xee, 'Adobe\0d\0\0\0\0\x01'),
    segment(0xfe, 'taken by a phone'),
    segment(0xdb, unlike),
    segment(0xda, '\x01\x01\0\0\x3f\0'),
    Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd0, 0x33]),
    segment(0xe1, 'Exif\0\0GPS again'),
    segment(0xda, '\x01\x02\0\0\x3f\0'),
    Buffer.from([0x44, 0xff, 0xd9]),
    Buffer.from('a film behind the picture'),
  ])
}
