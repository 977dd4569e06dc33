import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { textOfPdf } from '../../../kernel/press/pdf-text.ts'
import { acceptDocuments, showDocumentsToAccept } from '../accept-documents/accept-documents.api.ts'
import { publishDemonstration } from '../demonstration.ts'
import { listDocuments } from '../read-document/read-document.api.ts'
import { showMyDocuments, showSignedDocument } from '../show-my-documents/show-my-documents.api.ts'
import { printDocument, printSignedDocument } from './print-document.api.ts'

const world = await openWorld()
after(() => world.close())
const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const aigerim = await world.person()
const { documents } = await world.run(showDocumentsToAccept, { organisation }, aigerim)
const accepted = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
await world.run(acceptDocuments, { accepted, openedAt: world.clock.now().toISOString() }, aigerim)
const { acceptances } = await world.run(showMyDocuments, {}, aigerim)
const acceptanceOf = (kind: string) => acceptances.find(one => one.kind === kind)!.acceptance

const holds = (text: string, words: string[]) => {
  for (const word of words) assert.ok(text.includes(word.replaceAll(/\s/g, '')), word)
}
const lettersOf = ({ pdf }: { pdf: string }) => textOfPdf(Buffer.from(pdf, 'base64'))
const print = (kind: string, who: Someone) =>
  world.run(printSignedDocument, { acceptance: acceptanceOf(kind) }, who)

test('PF-1.2: anybody prints a document in force in both languages, numbers filled in, with every Kazakh letter', async () => {
  const { slug } = (await world.run(listDocuments, {})).documents.find(one => one.kind === 'internal-rules')!
  const { pdf, name } = await world.run(printDocument, { slug })
  assert.equal(name, `${slug}-1.pdf`)
  holds(lettersOf({ pdf }), [
    'Клиниканың ішкі тәртібі',
    'Внутренний распорядок клиники',
    'Жазбалар 30 күн сақталады',
    'Записи хранятся 30 дней',
    'Көмей клиникасы',
    ...'ә ғ қ ң ө ұ ү і Қ'.split(' '),
  ])
  assert.doesNotMatch(lettersOf({ pdf }), /\[\[|\{\{|\[operator/)
  await assert.rejects(world.run(printDocument, { slug: 'no-such-document' }), { code: 'not-found' })
})

test('CL-1.2: the contract prints with its number, edition, parties and evidence', async () => {
  const signed = await world.run(showSignedDocument, { acceptance: acceptanceOf('offer') }, aigerim)
  assert.ok(signed.contract)
  const { pdf, name } = await print('offer', aigerim)
  assert.equal(name, `${signed.contract}.pdf`)
  holds(lettersOf({ pdf }), [
    signed.contract!,
    'Шарттың нөмірі',
    'Көмей клиникасы',
    'Айгерім Сынақова',
    signed.evidence.shown,
    signed.evidence.ticked,
    '127.0.0.1',
    'Мәтін ашық тұрған уақыт',
  ])
})

test('PF-3.1: the consent prints as signed, with its evidence and the seven contents of the law by their names', async () => {
  holds(lettersOf(await print('clinic-data-consent', aigerim)), [
    'Заң талап ететін жеті мазмұн',
    'деректер субъектісі / субъект данных',
    'трансграничная передача',
    'Деректер Қазақстан аумағынан шығарылмайды',
    'Данные не покидают территорию Казахстана',
    'жалпыға қолжетімді көздерде жариялау',
    'Айгерім Сынақова',
  ])
})

test('a stranger gets no original of hers, and nobody without an account', async () => {
  await assert.rejects(print('offer', await world.person('Бөтен Адамов')), { code: 'not-found' })
  await assert.rejects(world.run(printSignedDocument, { acceptance: acceptanceOf('offer') }), {
    code: 'sign-in-needed',
  })
})
