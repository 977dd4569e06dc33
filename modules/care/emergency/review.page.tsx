import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, dateTimeText, Empty, Facts, Refused, TextArea } from '../../../ui/index.ts'
import { closeEmergency } from '../close-emergency/close-emergency.api.ts'
import { showEmergencies } from '../show-emergencies/show-emergencies.api.ts'
import { texts } from './emergency.texts.ts'
import { EmergencyState } from './state.tsx'

type Data = Answer<typeof showEmergencies>
type Props = ViewProps<Data>

/** The officer's queue: what waits stands first. */
export default page<Data>({
  path: '/officer/emergency',
  frame: 'staff',
  nav: { label: texts.nav, order: 60, who: ['officer'], icon: 'pulse' },
  title: (_, say) => say(texts.reviewTitle),
  load: ({ run }) => run(showEmergencies, {}),
  forms: {
    async close({ run, form, to }) {
      const how = form.text('how') as 'justified'
      await run(closeEmergency, { access: form.text('access'), how, note: form.text('note') })
      return { go: to('/officer/emergency') }
    },
  },
  view: Review,
})

function Review(props: Props) {
  const { data, say, lang, refusal, faultOf } = props
  return (
    <div className="stack">
      <h1>{say(texts.reviewTitle)}</h1>
      <p className="reading">{say(texts.reviewLead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels: { note: say(texts.note), how: say(texts.state) } }} />
      {data.accesses.length === 0 && <Empty icon="pulse" title={say(texts.noneYet)} />}
      {data.accesses.map(one => (
        <article key={one.access} className="stack">
          <h2>{one.patientName}</h2>
          <Facts
            facts={[
              { label: say(texts.by), value: one.by ? `${one.by.name}, ${say(one.by.title)}` : '' },
              { label: say(texts.opened), value: dateTimeText(one.openedAt, lang) },
              { label: say(texts.reason), value: say(texts[one.reason]) },
              { label: say(texts.words), value: one.words ?? '' },
              { label: say(texts.state), value: <EmergencyState one={one} {...props} /> },
              ...(one.closing?.note ? [{ label: say(texts.note), value: one.closing.note }] : []),
            ]}
          />
          {!one.closing && <Close {...props} access={one.access} />}
        </article>
      ))}
    </div>
  )
}

function Close({ access, say, once, typed }: Props & { access: string }) {
  const isThis = typed.text('access') === access
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="access" value={access} />
      <Choice
        name="how"
        legend={say(texts.state)}
        inline
        value={isThis ? typed.text('how') : undefined}
        options={(['justified', 'unjustified'] as const).map(value => ({ value, label: say(texts[value]) }))}
      />
      <TextArea
        name="note"
        id={`note-${access}`}
        rows={2}
        label={say(texts.note)}
        value={isThis ? typed.text('note') : undefined}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="close">
          {say(texts.close)}
        </Button>
      </div>
    </form>
  )
}
