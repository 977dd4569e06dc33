// The risk certificate of a release: what was done to hide people, and how great the risk is that remains.
import { type Paper, printedDate } from '../../../kernel/press/paper.ts'
import { type Text, words } from '../../../kernel/texts.ts'
import type { Organisation } from '../../organisations/index.ts'
import type { ReleaseRow } from '../release-row.ts'
import { fieldTexts, kindTexts, riskTexts } from '../texts.ts'

const labels = words({
  title: {
    kk: 'Иесіздендіру тәуекелінің куәлігі',
    ru: 'Свидетельство о риске обезличивания',
    en: 'Certificate of de-identification risk',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  recipient: { kk: 'Алушы', ru: 'Получатель', en: 'Recipient' },
  protocol: { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  expires: { kk: 'Жарамды мерзімі', ru: 'Действует до', en: 'Good until' },
  purpose: { kk: 'Мақсаты', ru: 'Цель', en: 'Purpose' },
  fields: { kk: 'Берілген өрістер', ru: 'Выданные поля', en: 'Fields released' },
  risk: { kk: 'Өлшенген тәуекел', ru: 'Измеренный риск', en: 'Measured risk' },
  what: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Figure' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  hash: { kk: 'Файлдың SHA-256 таңбасы', ru: 'SHA-256 файла', en: 'SHA-256 of the file' },
  approved: { kk: 'Рұқсат берген', ru: 'Разрешил', en: 'Approved by' },
  method: { kk: 'Қалай жасырылды', ru: 'Как скрыто', en: 'How people are hidden' },
})

const methods = words({
  records: {
    kk: 'Жазбалар бірдей ірілендірілді. Күндер әр адамға тұрақты кездейсоқ санға жылжытылды, оның кілті сақталмады. Ерекшеленіп тұрған жазбалар алынып тасталды.',
    ru: 'Записи укрупнены одинаково. Даты сдвинуты на случайное число дней, постоянное для человека; ключ не сохранён. Выделяющиеся записи исключены.',
    en: 'All records were coarsened alike. Dates were moved by a random number of days, constant for a person; its key was not kept. Records that stood out were left out.',
  },
  table: {
    kk: 'Аз санды ұяшықтар және оларды жиынтықтан есептеп шығаруға мүмкіндік беретін ұяшықтар жасырылды.',
    ru: 'Скрыты малые ячейки и те, по которым их можно вычислить из итогов.',
    en: 'Small cells are hidden, and those from which they could be computed by the totals.',
  },
})

export function certificatePaper(release: ReleaseRow, operator: Organisation, now: Date): Paper {
  const { measured, decision } = release
  if (!measured?.result || !decision) throw new Error('a certificate is of a release that was made')
  const { risk, suppressed, loss } = measured.result
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const row = (label: Text, value: string) => [`${label.kk}\n${label.ru}`, value]
  const both = (text: Text) => `${text.kk}\n${text.ru}`
  return {
    title: labels.title,
    number: String(release.number),
    at: now,
    issuer: {
      name: operator.name,
      lines: [
        {
          kk: `${labels.bin.kk}: ${operator.bin}`,
          ru: `${labels.bin.ru}: ${operator.bin}`,
          en: operator.bin,
        },
      ],
    },
    facts: [
      { label: labels.kind, value: both(kindTexts[release.kind]) },
      { label: labels.recipient, value: release.recipient },
      { label: labels.protocol, value: release.protocol },
      { label: labels.period, value: `${printedDate(release.fromDay)} – ${printedDate(release.untilDay)}` },
      { label: labels.expires, value: printedDate(release.expiresOn) },
      { label: labels.hash, value: release.sha256 ?? '' },
    ],
    parts: [
      { label: labels.purpose, text: release.purpose },
      {
        label: labels.fields,
        text: release.fields.map(field => `${fieldTexts[field].kk} / ${fieldTexts[field].ru}`).join('\n'),
      },
      { label: labels.method, text: both(methods[release.kind]) },
      {
        label: labels.risk,
        columns: [labels.what, labels.value],
        rows: [
          row(riskTexts.people, String(measured.people)),
          row(riskTexts.visits, String(measured.visits)),
          row(riskTexts.k, String(release.k)),
          row(riskTexts.l, String(release.l)),
          row(riskTexts.suppressed, percent(suppressed)),
          row(riskTexts.loss, percent(loss)),
          row(riskTexts.prosecutorMax, percent(risk.prosecutorMax)),
          row(riskTexts.prosecutorAverage, percent(risk.prosecutorAverage)),
          row(riskTexts.journalistMax, percent(risk.journalistMax)),
          row(riskTexts.marketer, percent(risk.marketer)),
        ],
      },
    ],
    signatures: [{ label: labels.approved, name: decision.by, position: null }],
    proof: null,
  }
}
