import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { type Lang, langs, type Say } from '../../../kernel/texts.ts'
import { Button, Facts, Refused, TextArea, TextInput } from '../../../ui/index.ts'
import { contentNames, numberNames } from '../edition-faults.texts.ts'
import {
  consentContents,
  consentKinds,
  type DocumentKind,
  documentKinds,
  furtherNumbers,
  parametersOf,
  unitOf,
} from '../kinds.ts'
import { kindTexts, texts as list } from '../list-editions/editions.texts.ts'
import { listEditions, showEdition } from '../list-editions/list-editions.api.ts'
import { draftEdition } from './publish-edition.api.ts'
import { draftTexts as texts, unitTexts } from './publish-edition.texts.ts'

interface Data {
  kind: DocumentKind
  /** What the fields are filled from; null for the first edition. */
  from: Answer<typeof showEdition> | null
}

export default page<Data>({
  path: '/editions/:document/new',
  frame: 'staff',
  title: ({ kind }, say) => say(texts.titleOf, { kind: say(kindTexts[kind]) }),
  async load({ run, params, query }) {
    const { documents } = await run(listEditions, {})
    const document = documents.find(one => one.kind === params.document)
    if (!document) throw gateRefusal('not-found')
    const { kind, editions } = document
    const asked = query.get('from')
    const source = asked
      ? editions.find(one => one.edition === asked)
      : (editions.find(one => one.state === 'in-force') ?? editions[0])
    return { kind, from: source ? await run(showEdition, { edition: source.edition }) : null }
  },
  forms: {
    async send({ run, params, form, to }) {
      const kind = documentKinds.find(one => one === params.document)
      if (!kind) throw gateRefusal('not-found')
      const { edition } = await run(draftEdition, {
        kind,
        title_kk: form.text('title_kk'),
        title_ru: form.text('title_ru'),
        title_en: form.maybe('title_en'),
        short_kk: form.text('short_kk'),
        short_ru: form.text('short_ru'),
        short_en: form.maybe('short_en'),
        text_kk: form.text('text_kk'),
        text_ru: form.text('text_ru'),
        text_en: form.maybe('text_en'),
        numbers: numbersFor(kind).map((name, at) => {
          const field = numberField(at)
          const isLeftOut = name in furtherNumbers && form.maybe(field) === undefined
          return { name, value: isLeftOut ? undefined : form.number(field) }
        }),
      })
      return { go: to(`/editions/${edition}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, refusal, faultOf } = props
    return (
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <a className="back" href={to('/editions')} data-keys-back="">
          {say(list.back)}
        </a>
        <h1>{say(texts.titleOf, { kind: say(kindTexts[data.kind]) })}</h1>
        <Refused {...{ lang, refusal, faultOf }} labels={labelsOf(data.kind, say)} />
        <p className="reading">
          {say(texts.lead)} {data.from && say(texts.filledFrom, { number: data.from.number })}
        </p>
        <HowToWrite {...props} />
        {langs.map(of => (
          <InLanguage key={of} {...props} of={of} />
        ))}
        <Numbers {...props} />
        <div className="actions">
          <Button kind="primary">{say(texts.save)}</Button>
        </div>
      </form>
    )
  },
})

function HowToWrite({ data: { kind }, say }: ViewProps<Data>) {
  const contents = consentKinds.includes(kind) ? consentContents : []
  return (
    <details>
      <summary>{say(texts.howTitle)}</summary>
      <Facts
        dense
        facts={[
          { label: '# …', value: say(texts.heading) },
          { label: '- …', value: say(texts.item) },
          { label: '{{…}}', value: say(texts.numberMark) },
          { label: '[[94-V:8(4)|…]]', value: say(texts.lawMark) },
          ...contents.map(name => ({
            label: `@${name}`,
            value: say(texts.contentMark, { name: say(contentNames[name]!) }),
          })),
        ]}
      />
    </details>
  )
}

function InLanguage({ of, data: { from }, say, typed, refusal, faultOf }: ViewProps<Data> & { of: Lang }) {
  const source = from?.[of]
  const field = (part: 'title' | 'short' | 'text') => {
    const name = `${part}_${of}`
    const value = refusal ? typed.text(name) : source?.[part]
    return { name, value, error: faultOf(name), ...(of === 'en' ? { optional: say(texts.optional) } : {}) }
  }
  return (
    <section className="stack">
      <h2>{say(texts[of])}</h2>
      <TextInput {...field('title')} label={say(texts.name)} maxLength={200} />
      <TextArea {...field('short')} label={say(texts.short)} hint={say(texts.shortHint)} rows={8} />
      <TextArea {...field('text')} label={say(texts.text)} rows={24} />
    </section>
  )
}

function Numbers({ data: { kind, from }, say, typed, refusal, faultOf }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.numbers)}</h2>
      <p className="reading">{say(texts.numbersLead)}</p>
      {numbersFor(kind).map((name, at) => {
        const field = numberField(at)
        const before = from?.numbers[name]
        return (
          <TextInput
            key={name}
            name={field}
            type="number"
            size="short"
            min={0}
            max={100_000}
            label={numberLabel(kind, name, say)}
            hint={`{{${name}}}`}
            optional={name in furtherNumbers ? say(texts.optional) : undefined}
            value={refusal ? typed.text(field) : before === undefined ? '' : String(before)}
            error={faultOf(field)}
          />
        )
      })}
    </section>
  )
}

// Those that the kind must tell, then those that any document may tell.
function numbersFor(kind: DocumentKind): string[] {
  return [...Object.keys(parametersOf[kind]), ...Object.keys(furtherNumbers)]
}

// As the act names the field in its faults: the numbers go in this order.
const numberField = (at: number) => `numbers.${at}.value`

function numberLabel(kind: DocumentKind, name: string, say: Say): string {
  return say(texts.number, { name: say(numberNames[name]!), unit: say(unitTexts[unitOf(kind, name)]) })
}

function labelsOf(kind: DocumentKind, say: Say): Record<string, string> {
  const parts = { title: texts.name, short: texts.short, text: texts.text }
  const named = langs.flatMap(of =>
    Object.entries(parts).map(([part, label]) => [`${part}_${of}`, `${say(texts[of])}, ${say(label)}`]),
  )
  const numbers = numbersFor(kind).map((name, at) => [numberField(at), numberLabel(kind, name, say)])
  return Object.fromEntries([...named, ...numbers])
}
