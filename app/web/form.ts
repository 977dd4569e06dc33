import type { Form, SentFile } from '../../kernel/page.ts'
import { gateRefusal } from '../../kernel/refusal.ts'

/** What a form carries where its page declares nothing else, in bytes. */
const textAlone = 1024 * 1024

/** Reads what a browser sent in a form, text and files; refuses more than `most` bytes, of which it holds no more. */
export async function readForm(request: Request, most = textAlone): Promise<Form> {
  const bytes = await readBounded(request, most)
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return formOf(new URLSearchParams(bytes.toString()))
  const sent = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw gateRefusal('invalid-input')
  })
  const fields = new URLSearchParams()
  const files = new Map<string, SentFile>()
  for (const [name, value] of sent) {
    if (typeof value === 'string') fields.append(name, value)
    // A field in which no file was chosen comes as a file without name and bytes.
    else if (value.name || value.size)
      files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return formOf(fields, files)
}

/** What a browser sent in a form. Judging it is the act's business. */
export function formOf(fields: URLSearchParams, files: ReadonlyMap<string, SentFile> = new Map()): Form {
  return {
    text: name => fields.get(name) ?? '',
    maybe: name => fields.get(name)?.trim() || undefined,
    all: name => fields.getAll(name),
    ticked: name => fields.has(name),
    day: name => {
      const part = (of: string) => (fields.get(`${name}.${of}`) ?? '').trim()
      const two = (text: string) => (text === '' ? '' : text.padStart(2, '0'))
      const [year, month, day] = [part('year'), two(part('month')), two(part('day'))]
      return year || month || day ? `${year}-${month}-${day}` : ''
    },
    number: name => {
      const text = (fields.get(name) ?? '').trim()
      return /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    },
    file: name => files.get(name),
  }
}

async function readBounded(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size <= most) held.push(chunk)
    // A browser reads the answer once it has sent everything: what is over is thrown away as it comes, to an end.
    else held.length = 0
    if (size > most * 4) break
  }
  if (size > most) throw gateRefusal('too-much-sent', { values: { megabytes: Math.floor(most / 1_000_000) } })
  return Buffer.concat(held)
}
