// A document of law as a paper: its facts, then the whole text in Kazakh and in Russian.
import { type Paper, type Part, printedDay } from '../../../kernel/press/paper.ts'
import { say, sayIn, type Text } from '../../../kernel/texts.ts'
import { contentNames } from '../edition-faults.texts.ts'
import { type Edition, inLanguage } from '../editions.ts'
import { consentContents, consentKinds } from '../kinds.ts'
import { paragraphOf, shownText } from '../legal-text.ts'
import { openFor } from '../open-for.ts'
import { texts as shown } from '../show-my-documents/show-my-documents.texts.ts'
import type { signedDocument } from '../show-my-documents/show-my-documents.ts'
import { paperTexts as texts } from './print-document.texts.ts'

export interface Operator {
  name: Text
  address: Text
  bin: string
}

type Signed = Awaited<ReturnType<typeof signedDocument>>

/** An edition that was published, for whoever reads it. */
export function documentPaper(edition: Edition, operator: Operator): Paper {
  return {
    title: titleOf(edition),
    number: numberOf(edition),
    at: edition.published_at,
    issuer: issuerOf(operator),
    facts: factsOf(edition),
    parts: wholeText(edition),
    signatures: [{ label: texts.issuedBy, name: operator.name.kk, position: null }],
    proof: null,
  }
}

/** The original of what a person accepted: parties, evidence, for a consent the seven contents, then the text. */
export function signedPaper({ document, ...signed }: Signed, operator: Operator): Paper {
  const { evidence, contract, acceptedBy, onBehalfOf } = signed
  // Facts are printed once, for both languages: in the one in which the text was accepted.
  const said = sayIn(evidence.lang === 'ru' ? 'ru' : 'kk')
  const at = new Date(signed.at)
  const confirmation = evidence.confirmation === 'none' ? shown.nothing : shown[evidence.confirmation]
  return {
    title: titleOf(document),
    number: contract ?? numberOf(document),
    at,
    issuer: issuerOf(operator),
    facts: [
      ...(contract ? [{ label: shown.contract, value: contract }] : []),
      ...factsOf(document),
      { label: shown.by, value: acceptedBy },
      ...(onBehalfOf ? [{ label: shown.forWhom, value: onBehalfOf }] : []),
      { label: shown.accepted, value: `${printedDay(at)} ${timeOf(at)}` },
      { label: shown.way, value: said(shown[signed.way]) },
      { label: shown.ticked, value: evidence.ticked || said(shown.missing) },
      { label: shown.confirmation, value: said(confirmation) },
      { label: shown.onScreen, value: said(shown[evidence.lang]) },
      { label: shown.open, value: openFor(signed, said) ?? said(shown.missing) },
      { label: shown.address, value: evidence.address },
      { label: shown.device, value: evidence.device },
      { label: shown.session, value: evidence.session ?? said(shown.missing) },
    ],
    parts: [...(consentKinds.includes(document.kind) ? [contentsOf(document)] : []), ...wholeText(document)],
    signatures: [
      { label: texts.agrees, name: acceptedBy, position: null },
      { label: texts.party, name: operator.name.kk, position: null },
    ],
    proof: null,
  }
}

function titleOf({ title_kk, title_ru, title_en }: Edition): Text {
  return { kk: title_kk, ru: title_ru, en: title_en ?? title_ru }
}

function numberOf({ slug, number }: Edition): string {
  return `${slug}-${number}`
}

function issuerOf({ name, address, bin }: Operator): Paper['issuer'] {
  const binLine = { kk: say('kk', texts.bin, { bin }), ru: say('ru', texts.bin, { bin }), en: bin }
  return { name, lines: [address, binLine] }
}

function factsOf({ number, effective_from, hash }: Edition): Paper['facts'] {
  return [
    { label: texts.edition, value: `№ ${number}` },
    { label: texts.since, value: printedDay(effective_from) },
    { label: texts.hash, value: hash.toString('hex') },
  ]
}

function wholeText(edition: Edition): Part[] {
  const part = (lang: 'kk' | 'ru', label: Text) => ({
    label,
    text: shownText(inLanguage(edition, lang)!.text, edition.numbers)
      .replaceAll(/^# (.*)$/gm, '\n$1')
      .replaceAll(/^- /gm, '– ')
      .trim(),
  })
  return [part('kk', texts.inKazakh), part('ru', texts.inRussian)]
}

// Law 94-V Art. 8(4): whoever asks for the consent finds each of the seven beside its name.
function contentsOf(edition: Edition): Part {
  const said = (content: string, lang: 'kk' | 'ru') =>
    shownText(paragraphOf(inLanguage(edition, lang)!.text, content), edition.numbers)
  return {
    label: texts.contents,
    columns: [texts.content, texts.inKazakh, texts.inRussian],
    rows: consentContents.map(content => {
      const { kk, ru } = contentNames[content]!
      return [`${kk} / ${ru}`, said(content, 'kk'), said(content, 'ru')]
    }),
  }
}

function timeOf(instant: Date): string {
  return instant.toLocaleTimeString('ru-KZ', { timeZone: 'Asia/Almaty' })
}
