import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { Button, Refused } from '../../../ui/index.ts'
import { card } from '../card.texts.ts'
import { showMyPeople } from '../show-my-people/show-my-people.api.ts'
import { texts } from '../show-my-people/show-my-people.texts.ts'
import { endRepresentation } from './end-representation.api.ts'

type Person = Answer<typeof showMyPeople>['people'][number]

export default page<Person>({
  path: '/cabinet/people/end/:representation',
  frame: 'person',
  title: (_, say) => say(texts.end),
  async load({ run, params }) {
    const { people } = await run(showMyPeople, {})
    const person = people.find(one => one.representation === params.representation)
    if (!person) throw gateRefusal('not-found')
    return person
  },
  view: End,
  forms: {
    async send({ run, params, to }) {
      await run(endRepresentation, { representation: params.representation ?? '' })
      return { go: to('/cabinet/people') }
    },
  },
})

function End({ data, say, lang, to, refusal, faultOf, once }: ViewProps<Person>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.end)}</h1>
      <p className="reading">{say(texts.endLead, { name: `${data.givenName} ${data.familyName}` })}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <div className="actions">
        <Button kind="danger">{say(texts.end)}</Button>
        <a href={to('/cabinet/people')}>{say(card.back)}</a>
      </div>
    </form>
  )
}
