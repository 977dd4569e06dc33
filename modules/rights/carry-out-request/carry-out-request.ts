import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { newCode } from '../../../kernel/code.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import { words } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { stopClock } from '../../deadlines/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { organisationById, staffNamed } from '../../organisations/index.ts'
import { changeCard, personCard } from '../../people/index.ts'
import { blockData, unblockData } from '../../privacy/index.ts'
import { orderDestruction } from '../destruction/order.ts'
import { correctionOf, keyOf, openForm } from '../form.ts'
import { type Holding, holdingsOf } from '../holdings.ts'
import { asksForData, decisionsFor, type Kind } from '../kinds.ts'
import { type Request, type Result, requestOf, subjectOf } from '../requests.ts'
import { sealGiven } from '../words.ts'
import { matterOf } from '../work-on-request/matter.ts'
import { answerOf, type Decided, type Given } from './answer.ts'
import { answerFile, answerPaper } from './answer-paper.ts'
import { carryOutRequest } from './carry-out-request.api.ts'

const texts = words({
  answered: {
    kk: '{number} өтінішіңізге жауап дайын. Оны төмендегі сілтемеден кабинетіңізде оқыңыз.',
    ru: 'Ответ на ваше обращение {number} готов. Прочитайте его в кабинете по ссылке ниже.',
    en: 'The answer to your request {number} is ready. Read it in your account at the link below.',
  },
})

export const carryOutRequestAct = act(carryOutRequest, async (work, { request: id }) => {
  const request = await requestOf(work, id)
  work.saw(request.person ?? [], 'system-duty')
  // A job may run twice; what was carried out stays as it is.
  if (request.state === 'answered') return {}
  const answer = (await answerOf(work, request))!
  const asked = await subjectOf(work, request)
  const { result, held } = await carryOut(work, request, asked, answer)
  await give(work, request, asked, answer, result, held)
  await stopClock(work, matterOf(request), answer.granted ? 'done' : 'refused')
  await tell(work, request)
  return {}
})

async function carryOut(
  work: Work<never>,
  request: Request,
  asked: Request,
  answer: Given,
): Promise<{ result: Result; held: Holding[] }> {
  if (!answer.granted) return { result: 'refused', held: [] }
  if (asksForData(asked.kind)) {
    const forRepresentative = [request, asked].some(one => one.checked === 'represented')
    return dataFor(work, asked, answer.decided, forRepresentative)
  }
  if (decisionsFor[asked.kind as Exclude<Kind, 'object-to-refusal'>].length === 0) {
    return { result: 'answered', held: [] }
  }
  // Whoever is not known here has nothing here that could be changed.
  if (!asked.person) return { result: 'nothing-held', held: [] }
  for (const one of answer.decided) await change(work, request, asked, asked.person, one)
  return { result: 'done', held: [] }
}

// N16: given, nothing held, and held but not to be shown are three answers. Each is looked up, printed and
// sent in the same way, so that neither shape nor time tells them apart from outside.
async function dataFor(work: Work<never>, asked: Request, decided: Decided[], forRepresentative: boolean) {
  const { person, holder: organisation } = asked
  const all = person ? await holdingsOf(work, { person, organisation, forRepresentative }) : []
  const held = all.filter(table => table.rows.length > 0)
  const classesFor = (decision: string) =>
    new Set(decided.filter(one => one.decision === decision).map(one => one.recordClass))
  const given = classesFor('give')
  const kept = classesFor('keep')
  const shown = held.filter(table => given.has(table.recordClass))
  if (shown.length > 0) return { result: 'given' as const, held: shown }
  const isKept = held.some(table => kept.has(table.recordClass))
  return { result: isKept ? ('withheld' as const) : ('nothing-held' as const), held: [] }
}

async function change(work: Work<never>, request: Request, asked: Request, person: string, one: Decided) {
  const of = { person, organisation: asked.holder, recordClass: one.recordClass }
  switch (one.decision) {
    case 'restrict':
      return blockData(work, { ...of, reason: request.number, about: request.id })
    case 'release':
      return unblockData(work, { ...of, about: request.id })
    case 'destroy':
    case 'de-identify':
      return orderDestruction(work, { ...of, by: { kind: 'request', id: request.id } })
    case 'correct':
      return correct(work, asked, person)
  }
}

// What the card should say stands in the form; other records are corrected by who wrote them, and the answer
// says how.
async function correct(work: Work<never>, asked: Request, person: string) {
  const filled = await openForm(work, keyOf(asked), asked.sealed)
  const correction = filled && correctionOf(filled)
  const card = correction && (await personCard(work, person))
  if (card) await changeCard(work, person, { ...card, ...correction }, person)
}

async function give(
  work: Work<never>,
  request: Request,
  asked: Request,
  answer: Given,
  result: Result,
  held: Holding[],
) {
  const code = newCode()
  const organisation = await organisationById(work, request.organisation)
  const officer = (await staffNamed(work, [answer.employment])).get(answer.employment)!
  const filled = await openForm(work, keyOf(asked), asked.sealed)
  const name = filled && 'name' in filled ? filled.name : null
  const parts = { request, asked, answer, result, held, code, organisation, officer, name, at: work.now }
  const paper = (await printPaper(answerPaper(parts))).toString('base64')
  const counts = Object.fromEntries(held.map(table => [table.table, table.rows.length]))
  await sql`insert into rights.execution (request, at, result, code, counts, paper_sealed, file_sealed)
    values (${request.id}, ${work.now}, ${result}, ${code}, ${JSON.stringify(counts)},
      ${await sealGiven(work, request, 'paper', paper)},
      ${await sealGiven(work, request, 'file', JSON.stringify(answerFile(parts)))})`.execute(work.db)
}

async function tell(work: Work<never>, { id, person, number }: Request) {
  if (!person) return
  const link = `/cabinet/rights/${id}`
  await sendMessage(work, {
    person,
    topic: 'request-answered',
    text: texts.answered,
    values: { number },
    link,
  })
}
