import type { Form } from '../../kernel/page.ts'

/** What a browser sent in a form, as text. Judging it is the act's business. */
export function formOf(fields: URLSearchParams): Form {
  return {
    text: name => fields.get(name) ?? '',
    maybe: name => fields.get(name)?.trim() || undefined,
    all: name => fields.getAll(name),
    ticked: name => fields.has(name),
    number: name => {
      const text = (fields.get(name) ?? '').trim()
      return /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    },
  }
}
