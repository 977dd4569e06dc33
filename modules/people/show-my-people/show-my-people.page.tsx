import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { dateText, Empty, Facts, LinkButton } from '../../../ui/index.ts'
import { card } from '../card.texts.ts'
import { showMyCard } from '../show-my-card/show-my-card.api.ts'
import { showMyPeople } from './show-my-people.api.ts'
import { texts } from './show-my-people.texts.ts'

interface Data {
  mine: Answer<typeof showMyCard>
  people: Answer<typeof showMyPeople>['people']
}
type Props = ViewProps<Data>

export default page<Data>({
  path: '/cabinet/people',
  frame: 'person',
  title: (_, say) => say(texts.title),
  nav: { label: texts.nav, order: 50, who: ['person'], icon: 'users' },
  async load({ run }) {
    const mine = await run(showMyCard, {})
    const { people } = await run(showMyPeople, {})
    return { mine, people }
  },
  view: People,
})

function People(props: Props) {
  const { data, say, to } = props
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <MyCard {...props} />
      <section className="stack">
        <h2>{say(texts.people)}</h2>
        <p className="reading">{say(texts.lead)}</p>
        {data.people.length === 0 ? (
          <Empty icon="users" title={say(texts.nobody)}>
            <p>{say(texts.nobodyLead)}</p>
          </Empty>
        ) : (
          data.people.map(person => <Represented key={person.representation} {...props} person={person} />)
        )}
        <div className="actions">
          <LinkButton kind="primary" icon="plus" href={to('/cabinet/people/add')}>
            {say(texts.add)}
          </LinkButton>
          <LinkButton icon="eye" href={to('/cabinet/people/trusted')}>
            {say(texts.trusted)}
          </LinkButton>
        </div>
      </section>
    </div>
  )
}

function MyCard({ data: { mine }, say, lang, to }: Props) {
  const none = say(card.none)
  return (
    <section className="stack">
      <h2>{say(texts.mine)}</h2>
      <Facts
        facts={[
          { label: say(card.name), value: fullName(mine) },
          { label: say(card.birthDate), value: dateText(mine.birthDate, lang) },
          { label: say(card.sex), value: say(card[mine.sex]) },
          { label: say(card.iin), value: mine.iin ?? none },
          { label: say(card.residence), value: mine.residence ?? none },
          { label: say(card.phone), value: mine.phone ?? none },
        ]}
      />
      <div className="actions">
        <LinkButton href={to('/cabinet/people/card')}>{say(texts.correct)}</LinkButton>
      </div>
    </section>
  )
}

function Represented({ person, say, lang, to }: Props & { person: Data['people'][number] }) {
  return (
    <section className="stack">
      <h3>{fullName(person)}</h3>
      <p>{say(texts.age, { birth: dateText(person.birthDate, lang), age: person.age })}</p>
      <Facts
        facts={[
          { label: say(texts.ground), value: say(texts[person.ground]) },
          { label: say(texts.basis), value: person.basis },
          { label: say(texts.until), value: say(texts.untilDay, { day: dateText(person.endsOn, lang) }) },
          {
            label: say(texts.consent),
            value: say(person.consentsForOneself ? texts.byOneself : texts.byRepresentative),
          },
        ]}
      />
      <div className="actions">
        <LinkButton href={to(`/cabinet/people/card?person=${person.person}`)}>
          {say(texts.correct)}
        </LinkButton>
        <LinkButton href={to(`/cabinet/people/end/${person.representation}`)}>{say(texts.end)}</LinkButton>
      </div>
    </section>
  )
}

function fullName(one: { familyName: string; givenName: string; middleName: string | null }): string {
  return [one.familyName, one.givenName, one.middleName].filter(Boolean).join(' ')
}
