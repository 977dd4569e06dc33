import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateText, Empty, Facts, LinkButton, Refused, Whose } from '../../../ui/index.ts'
import { letBack } from '../let-back/let-back.api.ts'
import { turnAway } from '../turn-away/turn-away.api.ts'
import { whoCould } from './who-could.api.ts'
import { texts } from './who-could.texts.ts'

type Data = Answer<typeof whoCould>
type Member = Data['staff'][number]
type Props = ViewProps<Data>

const here = (person: string) => `/cabinet/who-could?person=${person}`

export default page<Data>({
  path: '/cabinet/who-could',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run, query }) => run(whoCould, { person: query.get('person') || undefined }),
  forms: {
    async close({ run, form, to }) {
      const person = form.text('person')
      await run(turnAway, { person, employment: form.text('employment') })
      return { go: to(here(person)) }
    },
    async open({ run, form, to }) {
      await run(letBack, { narrowing: form.text('narrowing') })
      return { go: to(here(form.text('person'))) }
    },
  },
  view: WhoCould,
})

function WhoCould(props: Props) {
  const { data, say, to, lang, refusal, faultOf } = props
  const searchers = data.staff.filter(isSearcher)
  const members = data.staff.filter(one => !isSearcher(one))
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">
        {say(texts.lead)} <a href={to('/cabinet/who-looked')}>{say(texts.looked)}</a>
      </p>
      <Refused {...{ lang, refusal, faultOf }} />
      <Whose people={data.people} person={data.person} label={say(texts.whose)} show={say(texts.show)} />
      <Own {...props} />
      <section className="stack">
        <h2>{say(texts.staff)}</h2>
        {data.staff.length === 0 && (
          <Empty icon="eye" title={say(texts.nobody)}>
            <p>{say(texts.nobodyLead)}</p>
          </Empty>
        )}
        {byOrganisation(members).map(([organisation, group]) => (
          <section key={organisation.kk} className="stack">
            <h3>{say(organisation)}</h3>
            {group.map(one => (
              <MemberOf key={one.employment} {...props} one={one} />
            ))}
          </section>
        ))}
        {searchers.length > 0 && (
          <details>
            <summary>{say(texts.emergencyOnly, { n: searchers.length })}</summary>
            <p className="hint">{say(searchers[0]!.sees[0]!.why)}</p>
            <ul>
              {searchers.map(one => (
                <li key={one.employment}>
                  {one.name}, {say(one.title)}, {say(one.organisation)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className="stack">
        <h2>{say(texts.more)}</h2>
        <div className="actions">
          <LinkButton href={to('/cabinet/people/trusted')}>{say(texts.manageTrusted)}</LinkButton>
          <LinkButton href={to('/cabinet/consents')}>{say(texts.consents)}</LinkButton>
        </div>
      </section>
    </div>
  )
}

function Own({ data: { representatives, trusted }, say, lang }: Props) {
  const scopesOf = (scopes: readonly ('visits' | 'documents' | 'health')[]) =>
    scopes.map(scope => say(texts[scope])).join(', ')
  return (
    <>
      {representatives.length > 0 && (
        <section className="stack">
          <h2>{say(texts.relatives)}</h2>
          <Facts
            facts={representatives.map(one => ({
              label: one.name,
              value: say(texts.seesAll, { day: dateText(one.endsOn, lang) }),
            }))}
          />
        </section>
      )}
      {trusted.length > 0 && (
        <section className="stack">
          <h2>{say(texts.trusted)}</h2>
          <Facts
            facts={trusted.map(one => ({
              label: one.name,
              value: `${scopesOf(one.scopes)}, ${say(texts.before, { day: dateText(one.endsOn, lang) })}`,
            }))}
          />
        </section>
      )}
    </>
  )
}

function MemberOf({ one, data: { person }, say, once }: Props & { one: Member }) {
  return (
    <article>
      <h4>
        {one.name}, {say(one.title)}
      </h4>
      {one.narrowing && <p>{say(texts.turnedAway)}</p>}
      {byReason(one).map(({ why, clause, kinds }) => (
        <div key={clause + why.kk}>
          <p>{kinds.map(kind => say(kind)).join('; ')}</p>
          <p className="hint">
            {say(texts.wouldSay, { why: say(why) })} ({clause})
          </p>
        </div>
      ))}
      {(one.mayTurnAway || one.narrowing) && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="person" value={person} />
          <input type="hidden" name="employment" value={one.employment} />
          <input type="hidden" name="narrowing" value={one.narrowing ?? ''} />
          <Button small name="do" value={one.narrowing ? 'open' : 'close'}>
            {say(one.narrowing ? texts.letBack : texts.turnAway)}
          </Button>
        </form>
      )}
    </article>
  )
}

// Dozens of doctors who could only look a name up would hide those few who could open the record.
function isSearcher({ sees, narrowing }: Member): boolean {
  return !narrowing && sees.every(one => one.rule === 'emergency-search')
}

function byOrganisation(members: readonly Member[]): [Member['organisation'], Member[]][] {
  const names = new Map(members.map(one => [one.organisation.kk, one.organisation]))
  return [...names.values()].map(name => [name, members.filter(one => one.organisation.kk === name.kk)])
}

function byReason({ sees }: Member) {
  const rules = new Map(sees.map(one => [one.rule, one]))
  return [...rules.values()]
    .filter(({ rule }) => rule !== 'emergency-search')
    .map(({ rule, why, clause }) => ({
      why,
      clause,
      kinds: sees.filter(one => one.rule === rule).map(one => one.what),
    }))
}
