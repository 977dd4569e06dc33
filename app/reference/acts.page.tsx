import type { Act, AnyAct } from '../../kernel/act.ts'
import { type Page, page, type ViewProps } from '../../kernel/page.ts'
import { type Say, words } from '../../kernel/texts.ts'
import { type Column, DataTable, Empty, Icon, SearchBar } from '../../ui/index.ts'
import { categoryNames, moduleNames, named, purposeNames, whoNames } from './words.texts.ts'

const texts = words({
  title: { kk: 'Кім не істей алады', ru: 'Кто что может', en: 'Who may do what' },
  lead: {
    kk: 'Шипадағы әрбір әрекет: оны кім орындай алады, қандай мақсатпен, қандай дербес деректерге қол тигізеді. Кесте бағдарламаның өзі оқитын тізімнен құралады.',
    ru: 'Каждое действие в Шипе: кто может его выполнить, для какой цели, каких персональных данных оно касается. Таблица строится из того же перечня, по которому работает программа.',
    en: 'Every act in Shipa: who may run it, for which purpose, which personal data it touches. The table is made from the very list by which the program works.',
  },
  note: {
    kk: 'Белгі әрекетке жол ашады, ал қай адамның деректері ашылатынын қол жеткізу ережелері шешеді.',
    ru: 'Отметка открывает действие, а чьи данные при этом откроются, решают правила доступа.',
    en: 'A mark opens the act; whose data it may then reach is decided by the access rules.',
  },
  act: { kk: 'Әрекет', ru: 'Действие', en: 'Act' },
  purpose: { kk: 'Мақсаты', ru: 'Цель', en: 'Purpose' },
  touches: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  nothing: { kk: 'дербес дерек жоқ', ru: 'персональных данных нет', en: 'no personal data' },
  clauses: { kk: 'Тармақтар', ru: 'Пункты', en: 'Clauses' },
  may: { kk: 'иә', ru: 'да', en: 'yes' },
  mayNot: { kk: 'жоқ', ru: 'нет', en: 'no' },
  duty: { kk: 'Міндет', ru: 'Обязанность', en: 'Duty' },
  every: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  filter: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  none: {
    kk: 'Бұл міндетке әрекет берілмеген',
    ru: 'У этой обязанности нет действий',
    en: 'This duty has no acts',
  },
})

type Who = keyof typeof whoNames
type Matrix = { chosen: Who | undefined; groups: { module: string; acts: readonly AnyAct[] }[] }

/** The permission matrix; `?duty=doctor` keeps what that duty may do. */
export function actsPage(actsByModule: Readonly<Record<string, readonly Act[]>>): Page<Matrix> {
  return page<Matrix>({
    path: '/acts',
    frame: 'public',
    title: (_, say) => say(texts.title),
    load: async ({ query }) => {
      const chosen = (Object.keys(whoNames) as Who[]).find(who => who === query.get('duty'))
      const groups = Object.entries(actsByModule)
        .map(([module, acts]) => ({
          module,
          acts: acts.map(act => act.declaration).filter(act => !chosen || act.who.includes(chosen)),
        }))
        .filter(group => group.acts.length > 0)
      return { chosen, groups }
    },
    view: Acts,
  })
}

function Acts({ data: { chosen, groups }, say, to }: ViewProps<Matrix>) {
  const columns = columnsOf(say, to, chosen ? [] : (Object.keys(whoNames) as Who[]))
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="lead reading">{say(texts.lead)}</p>
      <SearchBar
        action={to('/acts')}
        label={say(texts.duty)}
        submit={say(texts.filter)}
        fields={[
          {
            name: 'duty',
            label: say(texts.duty),
            value: chosen,
            empty: say(texts.every),
            options: Object.entries(whoNames).map(([value, text]) => ({ value, label: say(text) })),
          },
        ]}
      />
      <p className="reading">{say(texts.note)}</p>
      {groups.length === 0 && <Empty title={say(texts.none)} />}
      {groups.map(({ module, acts }) => (
        <section key={module} id={module}>
          <DataTable
            dense
            caption={<h2>{named(moduleNames, say, module)}</h2>}
            columns={columns}
            rows={[...acts]}
            rowKey={act => act.name}
            empty={<Empty title={say(texts.none)} />}
          />
        </section>
      ))}
    </div>
  )
}

function columnsOf(say: Say, to: (path: string) => string, whos: Who[]): Column<AnyAct>[] {
  return [
    {
      key: 'act',
      head: say(texts.act),
      cell: act => (
        <>
          {say(act.says)}
          <br />
          {act.internal ? (
            <span id={act.name}>{act.name}</span>
          ) : (
            <a id={act.name} href={to(`/api/${act.name}`)}>
              {act.name}
            </a>
          )}
        </>
      ),
    },
    ...whos.map(who => ({
      key: who,
      head: say(whoNames[who]),
      cell: (act: AnyAct) =>
        act.who.includes(who) ? (
          <Icon name="check" label={say(texts.may)} />
        ) : (
          <span className="unseen">{say(texts.mayNot)}</span>
        ),
    })),
    { key: 'purpose', head: say(texts.purpose), cell: act => named(purposeNames, say, act.purpose) },
    {
      key: 'touches',
      head: say(texts.touches),
      cell: act => act.touches.map(one => named(categoryNames, say, one)).join(', ') || say(texts.nothing),
    },
    {
      key: 'clauses',
      head: say(texts.clauses),
      cell: act =>
        act.clauses.map((clause, at) => (
          <span key={clause}>
            {at > 0 && ', '}
            <a href={to(`/clauses#${clause}`)}>{clause}</a>
          </span>
        )),
    },
  ]
}
