import { Fragment } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Say } from '../../../kernel/texts.ts'
import { Button, dateText, Facts, Select } from '../../../ui/index.ts'
import type { Paragraph, Stretch } from '../difference.ts'
import { unitTexts } from '../publish-edition/publish-edition.texts.ts'
import { compareEditions } from './compare-editions.api.ts'
import { compareTexts as texts } from './compare-editions.texts.ts'

type Compared = Answer<typeof compareEditions>

export default page<Compared>({
  path: '/documents/:slug/compare',
  frame: 'public',
  keep: 60,
  index: false,
  title: ({ title }, say) => say(texts.title, { title: say(title) }),
  load({ run, params, query }) {
    const number = (name: string) => (query.get(name) ? Number(query.get(name)) : undefined)
    return run(compareEditions, { slug: params.slug ?? '', from: number('from'), to: number('to') })
  },
  view(props) {
    const { data, lang, say, to } = props
    return (
      <div className="stack">
        <a className="back" href={to(`/documents/${data.slug}`)}>
          {say(texts.back)}
        </a>
        <h1>{say(texts.title, { title: say(data.title) })}</h1>
        <p className="reading">
          {say(texts.lead, {
            from: data.from.number,
            since: dateText(data.from.effectiveFrom, lang),
            to: data.to.number,
            until: dateText(data.to.effectiveFrom, lang),
          })}{' '}
          {say(texts.how)}
        </p>
        <ChangedNumbers {...props} />
        <section className="stack reading" lang={data.lang}>
          <h2>{say(texts.short)}</h2>
          <Paragraphs {...props} paragraphs={data.short} />
        </section>
        <section className="stack reading" lang={data.lang}>
          <h2>{say(texts.text)}</h2>
          <Paragraphs {...props} paragraphs={data.text} />
        </section>
        <OtherEditions {...props} />
      </div>
    )
  },
})

function ChangedNumbers({ data: { numbers }, say }: ViewProps<Compared>) {
  return (
    <section className="stack">
      <h2>{say(texts.numbers)}</h2>
      {numbers.length === 0 ? (
        <p>{say(texts.noNumbers)}</p>
      ) : (
        <Facts
          facts={numbers.map(({ name, says, unit, before, after }) => ({
            label: says ? say(says) : name,
            value: say(before === null ? texts.appeared : after === null ? texts.gone : texts.changed, {
              before,
              after,
              unit: say(unitTexts[unit]),
            }),
          }))}
        />
      )}
    </section>
  )
}

function Paragraphs({ paragraphs, say }: ViewProps<Compared> & { paragraphs: Paragraph[] }) {
  if (paragraphs.every(({ change }) => change === 'same')) return <p>{say(texts.alike)}</p>
  return runsOf(paragraphs).map((run, at) => {
    const lines = run.map((paragraph, line) => (
      <p key={String(line)}>
        {paragraph.stretches.map((stretch, place) => (
          <Fragment key={String(place)}>
            {/* What was taken out and what came in its place would run together. */}
            {paragraph.stretches[place - 1]?.change === 'removed' && stretch.change === 'added' && ' '}
            <Words stretch={stretch} say={say} />
          </Fragment>
        ))}
      </p>
    ))
    const key = String(at)
    if (run[0]!.change !== 'same') return <Fragment key={key}>{lines}</Fragment>
    return (
      <details key={key}>
        <summary>{say(texts.same, { n: run.length })}</summary>
        {lines}
      </details>
    )
  })
}

// A reader of the screen does not say that words are struck out: it is said beside them.
function Words({ stretch: { change, text }, say }: { stretch: Stretch; say: Say }) {
  const words = text.replace(/^(# |- )/, '')
  if (change === 'same') return words
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="unseen">{say(texts[change])} </span>
      {words}
    </Mark>
  )
}

// What did not change is folded, one stretch of paragraphs at a time.
function runsOf(paragraphs: Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const last = runs.at(-1)
    if (last && (last[0]!.change === 'same') === (paragraph.change === 'same')) last.push(paragraph)
    else runs.push([paragraph])
  }
  return runs
}

function OtherEditions({ data: { editions, from, to }, say }: ViewProps<Compared>) {
  if (editions.length < 3) return null
  const options = editions.map(number => ({ value: String(number), label: say(texts.nth, { number }) }))
  return (
    <form method="get" className="stack">
      <h2>{say(texts.choose)}</h2>
      <Select name="from" label={say(texts.from)} value={String(from.number)} options={options} />
      <Select name="to" label={say(texts.to)} value={String(to.number)} options={options} />
      <div className="actions">
        <Button>{say(texts.compare)}</Button>
      </div>
    </form>
  )
}
