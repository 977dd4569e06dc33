import { page } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { Button, Choice, Notice, Refused, Select, TextInput, Tick } from '../../../ui/index.ts'
import { fields } from '../form.texts.ts'
import { type AskedKind, kinds } from '../kinds.ts'
import { formTyped, labelsOf, RequestFields } from '../request-fields.tsx'
import { texts as names } from '../rights.texts.ts'
import { takeInRequest } from './take-in-request.api.ts'
import { texts } from './take-in-request.texts.ts'

export default page<{ number: string | null }>({
  path: '/officer/requests/new',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.title, order: 60, who: ['reception'], icon: 'shield' },
  async load({ actor, query }) {
    if (!actor.account) throw gateRefusal('sign-in-needed')
    if (!takeInRequest.who.some(duty => duty === actor.duty)) throw gateRefusal('not-your-duty')
    return { number: /^R-\d{4}-\d{6}$/.exec(query.get('number') ?? '')?.[0] ?? null }
  },
  forms: {
    async send({ form, run, to }) {
      const { number } = await run(takeInRequest, {
        kind: form.text('kind') as AskedKind,
        way: form.text('way') as 'desk',
        shelf: form.text('shelf'),
        documentSeen: form.ticked('documentSeen'),
        card: form.maybe('card'),
        form: formTyped(form),
      })
      return { go: to(`/officer/requests/new?number=${number}`) }
    },
  },
  view({ data, say, lang, typed, faultOf, refusal, once }) {
    return (
      <form method="post" className="stack reading">
        <input type="hidden" {...once} />
        <h1>{say(texts.title)}</h1>
        {data.number && !refusal && (
          <Notice tone="done" live title={say(texts.doneTitle, { number: data.number })}>
            <p>{say(texts.doneSays)}</p>
          </Notice>
        )}
        <Refused
          {...{ lang, refusal, faultOf }}
          labels={{ ...labelsOf(say), kind: say(texts.kind), shelf: say(texts.shelf) }}
        />
        <p>{say(texts.lead)}</p>
        <Select
          name="kind"
          label={say(texts.kind)}
          empty={say(fields.choose)}
          value={typed.text('kind')}
          error={faultOf('kind')}
          options={kinds.map(kind => ({ value: kind, label: say(names[kind]) }))}
        />
        <Choice
          name="way"
          legend={say(texts.way)}
          inline
          value={typed.text('way') || 'desk'}
          error={faultOf('way')}
          options={(['desk', 'letter'] as const).map(way => ({ value: way, label: say(names[way]) }))}
        />
        <TextInput
          name="shelf"
          label={say(texts.shelf)}
          hint={say(texts.shelfHint)}
          maxLength={60}
          value={typed.text('shelf')}
          error={faultOf('shelf')}
        />
        <TextInput
          name="card"
          label={say(texts.card)}
          hint={say(texts.cardHint)}
          optional={say(fields.optional)}
          maxLength={30}
          size="short"
          value={typed.text('card')}
          error={faultOf('card')}
        />
        <Tick name="documentSeen" checked={typed.ticked('documentSeen')}>
          {say(texts.seen)}
        </Tick>
        <RequestFields {...{ say, lang, typed, faultOf, refusal }} prefilled={{}} corrects represented />
        <div className="actions">
          <Button kind="primary">{say(texts.takeIn)}</Button>
        </div>
      </form>
    )
  },
})
