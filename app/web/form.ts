import type { Form } from '../../kernel/page.ts'

/** What a browser sent in a form, as text. Judging it is the act's business. */
export function formOf(fields: URLSearchParams): Form {
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
  }
}
