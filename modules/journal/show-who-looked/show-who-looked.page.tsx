import { page } from '../../../kernel/page.ts'
import { Button, DateInput, Empty, Ledger, LinkButton, Pager, Select, Tick } from '../../../ui/index.ts'
import { duties, dutyNames } from '../../organisations/index.ts'
import { showWhoLooked } from './show-who-looked.api.ts'
import { whoIs, whose } from './who.ts'
import { texts } from './who-looked.texts.ts'

const askable = [...duties, 'system'] as const

export default page({
  path: '/cabinet/who-looked',
  frame: 'person',
  nav: { label: texts.nav, order: 30, who: ['person'], icon: 'eye' },
  async load({ run, query }) {
    const given = (name: string) => query.get(name) || undefined
    const filter = {
      person: given('person'),
      from: given('from'),
      until: given('until'),
      duty: askable.find(duty => duty === given('duty')),
      own: given('own'),
    }
    const asked = { ...filter, own: filter.own === 'yes', after: given('after') }
    return { ...(await run(showWhoLooked, asked)), filter }
  },
  title: (_, say) => say(texts.title),
  view({ data, lang, say, to }) {
    const { filter } = data
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <div className="actions">
          <LinkButton icon="eye" href={to(`/cabinet/who-could?person=${data.person}`)}>
            {say(texts.whoCould)}
          </LinkButton>
          <LinkButton kind="quiet" href={to('/cabinet/questions')}>
            {say(texts.questions)}
          </LinkButton>
          <LinkButton kind="quiet" href={to('/cabinet/who-looked/proof')}>
            {say(texts.proof)}
          </LinkButton>
        </div>
        <form method="get" className="journal-filter">
          {data.people.length > 1 && (
            <Select
              name="person"
              label={say(texts.whose)}
              value={data.person}
              options={data.people.map(({ person, name }) => ({ value: person, label: name }))}
            />
          )}
          <DateInput name="from" label={say(texts.from)} value={filter.from} optional={say(texts.optional)} />
          <DateInput
            name="until"
            label={say(texts.until)}
            value={filter.until}
            optional={say(texts.optional)}
          />
          <Select
            name="duty"
            label={say(texts.duty)}
            value={filter.duty}
            empty={say(texts.anyDuty)}
            optional={say(texts.optional)}
            options={askable.map(duty => ({
              value: duty,
              label: say(duty === 'system' ? texts.system : dutyNames[duty]),
            }))}
          />
          <Tick name="own" value="yes" checked={filter.own === 'yes'}>
            {say(texts.own)}
          </Tick>
          <Button kind="quiet">{say(texts.show)}</Button>
        </form>
        {data.passages.length === 0 ? (
          <Empty title={say(texts.emptyTitle)} icon="eye">
            <p>{say(texts.emptyLead)}</p>
          </Empty>
        ) : (
          <Ledger
            label={say(texts.statement)}
            lang={lang}
            rows={data.passages.map(passage => ({
              key: passage.id,
              at: passage.at,
              who: whoIs(passage, say),
              whose: whose(passage, say),
              what: say(passage.what),
              why: passage.why.map(rule => say(rule)).join(' '),
              end: <a href={to(`/cabinet/who-looked/${passage.id}`)}>{say(texts.ask)}</a>,
            }))}
          />
        )}
        {data.next && (
          <Pager
            label={say(texts.pages)}
            next={{ href: older(filter, data.next), label: say(texts.older) }}
          />
        )}
      </div>
    )
  },
})

function older(filter: Record<string, string | undefined>, after: string): string {
  const query = new URLSearchParams({ after })
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  return `?${query}`
}
