// The notice to the authority: exactly what order 481/НҚ asks for, and nothing of the rest of a record. Contacts of the
// responsible person, measures taken, and of each affected person the full name, IIN and mobile number.
import type { Paper } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import { words } from '../../../kernel/texts.ts'

export interface Notice {
  number: string
  at: Date
  organisation: { name: Text; bin: string; address: Text }
  /** Name, telephone and e-mail of the responsible person. */
  responsible: { name: string; phone: string; email: string }
  measures: readonly string[]
  affected: readonly { name: string; iin: string | null; phone: string | null }[]
}

const labels = words({
  title: {
    kk: 'Дербес деректер қауіпсіздігінің бұзылуы туралы хабарлама',
    ru: 'Уведомление о нарушении безопасности персональных данных',
    en: 'Notice of a breach of the security of personal data',
  },
  responsible: {
    kk: 'Жауапты адамның байланыс деректері',
    ru: 'Контактные данные ответственного лица',
    en: 'Contacts of the responsible person',
  },
  measures: { kk: 'Қабылданған шаралар', ru: 'Принятые меры', en: 'Measures taken' },
  affected: {
    kk: 'Деректері қозғалған субъектілер',
    ru: 'Субъекты, чьи данные затронуты',
    en: 'Subjects whose data was touched',
  },
  name: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Full name' },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  phone: { kk: 'Ұялы телефон нөмірі', ru: 'Номер мобильного телефона', en: 'Mobile number' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
})

export function noticePaper(notice: Notice): Paper {
  const { name, phone, email } = notice.responsible
  return {
    title: labels.title,
    number: notice.number,
    at: notice.at,
    issuer: {
      name: notice.organisation.name,
      lines: [notice.organisation.address, beside(labels.bin, notice.organisation.bin)],
    },
    facts: [{ label: labels.responsible, value: [name, phone, email].join(', ') }],
    parts: [
      { label: labels.measures, text: notice.measures.join('\n') },
      {
        label: labels.affected,
        columns: [labels.name, labels.iin, labels.phone],
        rows: notice.affected.map(one => [one.name, one.iin ?? '', one.phone ?? '']),
      },
    ],
    signatures: [],
    proof: null,
  }
}

/** One line for each affected person; a spreadsheet must not take a cell for a formula. */
export function noticeCsv({ responsible, measures, affected }: Notice): string {
  const head = [
    ...['responsible_name', 'responsible_phone', 'responsible_email', 'measures'],
    ...['full_name', 'iin', 'mobile'],
  ]
  const before = [responsible.name, responsible.phone, responsible.email, measures.join(' | ')]
  const rows = affected.map(one => [...before, one.name, one.iin ?? '', one.phone ?? ''])
  return (
    [head, ...(rows.length ? rows : [[...before, '', '', '']])]
      .map(row => row.map(cell).join(','))
      .join('\r\n') + '\r\n'
  )
}

function cell(text: string): string {
  // A telephone begins with a plus and stays a number; other signs that begin a formula are disarmed.
  const safe = /^[=@\t\r]|^[-+](?![\d ]+$)/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

function beside(label: Text, value: string): Text {
  return { kk: `${label.kk}: ${value}`, ru: `${label.ru}: ${value}`, en: `${label.en}: ${value}` }
}
