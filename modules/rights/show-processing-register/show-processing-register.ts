import { act } from '../../../kernel/act.ts'
import { actionTexts } from '../../../kernel/action.ts'
import { type Paper, printedDay, printPaper } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import { operatorOf } from '../../privacy/index.ts'
import { categoryTexts, groundTexts, purposeTexts, texts } from './register.texts.ts'
import { type Entry, registerEntries } from './register.ts'
import { printProcessingRegister, showProcessingRegister } from './show-processing-register.api.ts'

export const showProcessingRegisterAct = act(showProcessingRegister, async work => {
  const { name, bin, address, email } = await operatorOf(work, null)
  return { operator: { name, bin, address, email }, entries: await registerEntries(work) }
})

export const printProcessingRegisterAct = act(printProcessingRegister, async work => {
  const operator = await operatorOf(work, work.actor.organisation)
  const entries = await registerEntries(work)
  const paper: Paper = {
    title: texts.title,
    number: printedDay(work.now),
    at: work.now,
    issuer: { name: operator.name, lines: [operator.address] },
    facts: [
      { label: texts.bin, value: operator.bin },
      { label: texts.responsible, value: operator.responsiblePerson },
      { label: texts.mode, value: both(texts.modeSays) },
    ],
    parts: entries.map(entry => ({
      label: entry.name,
      columns: [texts.what, texts.says],
      rows: rowsOf(entry).map(([label, value]) => [both(label), value]),
    })),
    signatures: [],
    proof: null,
  }
  const pdf = await printPaper(paper)
  return { name: 'register.pdf', pdf: pdf.toString('base64') }
})

function rowsOf(entry: Entry): [Text, string][] {
  const listed = (ids: string[], names: Readonly<Record<string, Text>>) =>
    (['kk', 'ru'] as const).map(lang => ids.map(id => names[id]?.[lang] ?? id).join(', ')).join(' / ')
  return [
    [texts.categories, listed(entry.categories, categoryTexts)],
    [texts.purposes, listed(entry.purposes, purposeTexts)],
    [texts.grounds, listed(entry.grounds, groundTexts)],
    [texts.actions, listed(entry.actions, actionTexts)],
    [texts.recipients, entry.recipients.map(both).join('; ') || '–'],
    [
      texts.term,
      entry.keepYears === null
        ? both(entry.outlivesOthers ? texts.outlives : texts.asLong)
        : String(entry.keepYears),
    ],
    ...(entry.ground ? [[texts.ground, both(entry.ground)] as [Text, string]] : []),
  ]
}

// A paper is read in Kazakh and Russian side by side.
function both({ kk, ru }: Text): string {
  return `${kk} / ${ru}`
}
