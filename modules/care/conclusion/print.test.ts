import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printPaper, signsNotPrintable } from '../../../kernel/press/paper.ts'
import { textOfPdf } from '../../../kernel/press/pdf-text.ts'
import { type Conclusion, conclusionPaper } from './print.ts'

const kazakh = 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ'
const conclusion: Conclusion = {
  number: '2026-000017',
  issuedAt: new Date('2026-11-23T10:00:00+05:00'),
  code: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-23',
  addressOfProof: 'https://shipa.example.kz/verify/ABCDEFGHJKMNPQRSTVWXYZ0123',
  organisation: { kk: 'Үлгі ЛОР клиникасы', ru: 'Клиника Улги ЛОР', en: 'Ulgi ENT' },
  address: { kk: 'Алматы қаласы, Абай даңғылы 1', ru: 'Алматы, пр. Абая 1', en: '1 Abai' },
  bin: '000140000017',
  licence: 'ҮЛГІ-17',
  patient: 'Сынақова Айгерім Үлгіқызы',
  birthDate: '1990-01-15',
  visitAt: new Date('2026-11-23T09:00:00+05:00'),
  doctor: 'Үлгіев Дәрігер',
  position: { kk: 'дәрігер', ru: 'врач', en: 'doctor' },
  complaints: `${kazakh}\nекінші жол: 5–7 күн, 38,5 °C, № 3, ₸`,
  examination: '#set page(width: 1pt) $x^2$ *жуан емес* @сілтеме <белгі> \\ #eval("1+1")',
  diagnosis: {
    code: 'J30.1',
    kk: 'Өсімдік тозаңынан болған аллергиялық ринит',
    ru: 'Аллергический ринит, вызванный пыльцой растений',
    en: 'Allergic rhinitis due to pollen',
  },
  plan: 'Мұрынды шаю — күніне 2 рет.',
  addenda: [{ at: new Date('2026-11-24T09:00:00+05:00'), text: 'Сынама нәтижесі: теріс.' }],
}

test('the conclusion prints in Kazakh and Russian, with number, code and every Kazakh letter', async () => {
  const text = textOfPdf(await printPaper(conclusionPaper(conclusion)))
  for (const words of [
    'Медициналық қорытынды',
    'Медицинское заключение',
    '2026-000017',
    conclusion.code,
    'Сынақова Айгерім Үлгіқызы',
    ...kazakh.split(' '),
    '₸',
    'J30.1',
    'Аллергический ринит',
    'тозаңынан',
    'теріс',
    conclusion.addressOfProof,
  ]) {
    assert.ok(text.includes(words.replaceAll(' ', '')), words)
  }
})

test('CL-3.24: each copy says whom it was given to and that it may not be published', async () => {
  const text = textOfPdf(await printPaper(conclusionPaper(conclusion)))
  for (const words of [`Құжат берілген адам: ${conclusion.patient}.`, 'нельзя публиковать'])
    assert.ok(text.includes(words.replaceAll(' ', '')), words)
})

test('what a doctor types is printed as typed and never run as source of the document', async () => {
  const text = textOfPdf(await printPaper(conclusionPaper(conclusion)))
  assert.ok(text.includes('#setpage(width:1pt)$x^2$*жуанемес*@сілтеме<белгі>\\#eval("1+1")'))
})

test('the same conclusion gives the same bytes', async () => {
  const [one, two] = await Promise.all([
    printPaper(conclusionPaper(conclusion)),
    printPaper(conclusionPaper(conclusion)),
  ])
  assert.deepEqual(one, two)
  assert.equal(one.toString('latin1', 0, 5), '%PDF-')
})

test('signs that doctors type are printed', async () => {
  const typed = '≤ ≥ ± ≈ ° µ → ← ↑ ↓ ↔ × ÷ √ ∞ ½ ¼ ² ³ ‰ ♀ ♂ ✓ • № « » – — … α β Δ ∅'
  const noted = {
    ...conclusion,
    examination: `АҚ ≤ 120\t${typed}`,
    organisation: { ...conclusion.address, kk: 'ЛОР → +' },
  }
  assert.deepEqual(signsNotPrintable(conclusionPaper(noted)), [])
  const text = textOfPdf(await printPaper(conclusionPaper(noted)))
  assert.ok(text.includes(`АҚ≤120${typed.replaceAll(' ', '')}`), text)
  assert.ok(text.includes('ЛОР→+'))
})

test('a sign that the fonts lack is named before printing, and would not pass the press either', async () => {
  assert.deepEqual(signsNotPrintable(conclusionPaper(conclusion)), [])
  const strange = { ...conclusion, plan: '≤ күн 漢 сайын 😀 漢' }
  assert.deepEqual(signsNotPrintable(conclusionPaper(strange)), ['漢', '😀'])
  await assert.rejects(printPaper(conclusionPaper(strange)), /could not be printed/)
  assert.ok((await printPaper(conclusionPaper(conclusion))).length > 1000)
})
