import type { Answer } from '../../../kernel/act.ts'
import { actionTexts } from '../../../kernel/action.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import { Facts, StateWord } from '../../../ui/index.ts'
import { categoryTexts, groundTexts, purposeTexts, texts } from './register.texts.ts'
import { showProcessingRegister } from './show-processing-register.api.ts'

type Register = Answer<typeof showProcessingRegister>

export default page<Register>({
  path: '/processing',
  frame: 'public',
  keep: 60,
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.lead),
  load: ({ run }) => run(showProcessingRegister, {}),
  view(props) {
    const { data, say } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Facts
          facts={[
            { label: say(texts.operator), value: say(data.operator.name) },
            { label: say(texts.bin), value: data.operator.bin },
            { label: say(texts.mode), value: say(texts.modeSays) },
          ]}
        />
        {data.entries.map(entry => (
          <OneClass key={entry.recordClass} {...props} entry={entry} />
        ))}
      </div>
    )
  },
})

function OneClass({ entry, say }: ViewProps<Register> & { entry: Register['entries'][number] }) {
  const listed = (ids: readonly string[], names: Readonly<Record<string, Text>>) =>
    ids.map(id => (names[id] ? say(names[id]) : id)).join(', ')
  const term =
    entry.keepYears !== null
      ? say(texts.years, { years: entry.keepYears })
      : say(entry.outlivesOthers ? texts.outlives : texts.asLong)
  return (
    <section className="stack">
      <h2>{say(entry.name)}</h2>
      {entry.special && (
        <p>
          <StateWord tone="wait">{say(texts.special)}</StateWord>
        </p>
      )}
      <Facts
        dense
        facts={[
          { label: say(texts.categories), value: listed(entry.categories, categoryTexts) },
          { label: say(texts.purposes), value: listed(entry.purposes, purposeTexts) },
          { label: say(texts.grounds), value: listed(entry.grounds, groundTexts) },
          { label: say(texts.actions), value: listed(entry.actions, actionTexts) },
          {
            label: say(texts.recipients),
            value: entry.recipients.map(name => say(name)).join(', ') || say(texts.nobody),
          },
          { label: say(texts.term), value: entry.ground ? `${term} – ${say(entry.ground)}` : term },
        ]}
      />
    </section>
  )
}
