import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Empty, Facts, Refused, TextArea } from '../../../ui/index.ts'
import { appealRestriction, showMyRestrictions } from './restrict.api.ts'
import { texts } from './restrict.texts.ts'
import { restrictionFacts } from './restriction-facts.tsx'

type Data = Answer<typeof showMyRestrictions>

export default page<Data>({
  path: '/cabinet/restrictions',
  frame: 'person',
  title: (_, say) => say(texts.mine),
  load: ({ run }) => run(showMyRestrictions, {}),
  forms: {
    async send({ run, form, to }) {
      await run(appealRestriction, { restriction: form.text('restriction'), text: form.text('text') })
      return { go: to('/cabinet/restrictions') }
    },
  },
  view(props) {
    const { data, lang, say, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.mine)}</h1>
        <p className="reading">{say(texts.mineLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.restrictions.length === 0 && (
          <Empty icon="check" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {data.restrictions.map(restriction => (
          <section key={restriction.restriction} className="stack">
            <Facts
              facts={[
                { label: say(texts.contract), value: restriction.number },
                { label: say(texts.with), value: say(restriction.organisationName ?? texts.platform) },
                ...restrictionFacts(restriction, lang, say),
              ]}
            />
            {restriction.appeal && !restriction.appeal.answer && <p>{say(texts.waits)}</p>}
            {restriction.stands && !restriction.appeal && (
              <Appeal {...props} restriction={restriction.restriction} />
            )}
          </section>
        ))}
      </div>
    )
  },
})

function Appeal({ restriction, say, once, typed, faultOf }: ViewProps<Data> & { restriction: string }) {
  const isThis = typed.text('restriction') === restriction
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="restriction" value={restriction} />
      <TextArea
        name="text"
        id={isThis ? 'text' : `text-${restriction}`}
        label={say(texts.appealLabel)}
        hint={say(texts.appealHint)}
        maxLength={2000}
        value={isThis ? typed.text('text') : ''}
        error={isThis ? faultOf('text') : undefined}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.appealDo)}</Button>
      </div>
    </form>
  )
}
