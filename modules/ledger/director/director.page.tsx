import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  BarChart,
  Button,
  DataTable,
  DateInput,
  dateText,
  Empty,
  Money,
  moneyText,
  StateWord,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { stateTones, stateWords } from '../../scheduling/index.ts'
import money from '../money.texts.ts'
import showDayFigures from '../show-day-figures/show-day-figures.api.ts'
import words from './director.texts.ts'

type Figures = Answer<typeof showDayFigures> & { day: string }

export default page<Figures>({
  path: '/director',
  frame: 'staff',
  nav: { label: words.nav, order: 20, who: ['director'], icon: 'money' },
  title: (_, say) => say(words.title),
  async load({ run, query, now }) {
    const day = query.get('day') || dayOf(now)
    return { ...(await run(showDayFigures, { day })), day }
  },
  view(props) {
    const { data, say, lang } = props
    return (
      <div className="stack">
        <h1>{say(words.title)}</h1>
        <form method="get" className="actions">
          <DateInput name="day" label={say(money.day)} value={data.day} />
          <Button>{say(money.showDay)}</Button>
        </form>
        <Visits {...props} />
        <Doctors {...props} />
        <Taken {...props} />
        <BarChart
          id="week"
          title={say(words.week, { sum: moneyText(sum(data.week), lang) })}
          unit={say(words.unit)}
          axis={say(money.day)}
          table={say(words.table)}
          valueText={tiyn => moneyText(tiyn, lang)}
          points={data.week.map(({ day, tiyn }) => ({
            label: dateText(day, lang, 'short'),
            value: tiyn,
            href: rowsHref(props, { day }),
          }))}
        />
        <Books {...props} />
      </div>
    )
  },
})

function Visits(props: ViewProps<Figures>) {
  const { data, say } = props
  return (
    <section className="stack">
      <h2>{say(words.visits)}</h2>
      <DataTable
        dense
        caption={say(words.visits)}
        captionUnseen
        rows={data.visits}
        rowKey={row => row.state}
        rowHref={row => rowsHref(props, { state: row.state })}
        columns={[
          {
            key: 'state',
            head: say(money.state),
            cell: row => <StateWord tone={stateTones[row.state]}>{say(stateWords[row.state])}</StateWord>,
          },
          { key: 'count', head: say(words.count), number: true, cell: row => row.count },
        ]}
        empty={<Empty title={say(words.none)} />}
      />
    </section>
  )
}

function Doctors(props: ViewProps<Figures>) {
  const { data, say, lang } = props
  return (
    <section className="stack">
      <h2>{say(words.doctors)}</h2>
      <DataTable
        dense
        caption={say(words.doctors)}
        captionUnseen
        rows={data.doctors}
        rowKey={row => row.practitioner}
        rowHref={row => rowsHref(props, { practitioner: row.practitioner })}
        columns={[
          { key: 'doctor', head: say(words.doctor), cell: row => say(row.name) },
          { key: 'visits', head: say(words.visits), number: true, cell: row => row.visits },
          { key: 'fulfilled', head: say(words.fulfilled), number: true, cell: row => row.fulfilled },
          {
            key: 'missed',
            head: say(words.missed),
            number: true,
            cell: row => (
              <a href={rowsHref(props, { practitioner: row.practitioner, state: 'no-show' })}>{row.missed}</a>
            ),
          },
          {
            key: 'earned',
            head: say(words.earned),
            number: true,
            cell: row => <Money tiyn={row.earnedTiyn} lang={lang} />,
          },
        ]}
        empty={<Empty title={say(words.none)} />}
      />
    </section>
  )
}

function Taken(props: ViewProps<Figures>) {
  const { data, say, lang } = props
  return (
    <section className="stack">
      <h2>{say(words.money)}</h2>
      <DataTable
        dense
        caption={say(words.money)}
        captionUnseen
        rows={data.money}
        rowKey={row => row.method}
        rowHref={row => rowsHref(props, { method: row.method })}
        columns={[
          { key: 'method', head: say(money.method), cell: row => say(money[row.method]) },
          { key: 'count', head: say(words.count), number: true, cell: row => row.count },
          {
            key: 'taken',
            head: say(words.taken),
            number: true,
            cell: row => <Money tiyn={row.tiyn} lang={lang} />,
          },
          {
            key: 'returned',
            head: say(money.returned),
            number: true,
            cell: row => <Money tiyn={row.returnedTiyn} lang={lang} />,
          },
        ]}
        empty={<Empty title={say(words.none)} />}
      />
    </section>
  )
}

function Books({ data, say, lang }: ViewProps<Figures>) {
  return (
    <section className="stack">
      <h2>{say(words.books)}</h2>
      <p>{say(words.booksLead, { sum: moneyText(sum(data.accounts), lang) })}</p>
      <DataTable
        dense
        caption={say(words.books)}
        captionUnseen
        rows={data.accounts}
        rowKey={row => row.kind}
        columns={[
          { key: 'account', head: say(words.account), cell: row => say(words[row.kind]) },
          {
            key: 'sum',
            head: say(money.sum),
            number: true,
            cell: row => <Money tiyn={row.tiyn} lang={lang} />,
          },
        ]}
        empty={<Empty title={say(words.none)} />}
      />
    </section>
  )
}

function rowsHref({ data, to }: ViewProps<Figures>, wish: Record<string, string>): string {
  return to(`/director/rows?${new URLSearchParams({ day: data.day, ...wish })}`)
}

function sum(rows: readonly { tiyn: number }[]): number {
  return rows.reduce((total, row) => total + row.tiyn, 0)
}
