import { type Page, page, type ViewProps } from '../../kernel/page.ts'
import { type Say, words } from '../../kernel/texts.ts'
import { type Column, DataTable, Empty, Facts, StateWord } from '../../ui/index.ts'
import { type ClauseRow, clauseRows, isCarried } from './clauses.ts'

const texts = words({
  title: { kk: 'Тармақтар тізілімі', ru: 'Реестр пунктов', en: 'Clause register' },
  lead: {
    kk: 'Құжаттардың әрбір талабы және оны бүгін орындайтын нәрсе: әрекет, бас тарту, дерекқор шектеуі, қол жеткізу ережесі, тест. Орындалмағаны да ашық айтылады.',
    ru: 'Каждое требование документов и то, чем оно исполняется сегодня: действие, отказ, ограничение базы данных, правило доступа, тест. Что ещё не исполняется, сказано прямо.',
    en: 'Every demand of the documents and what carries it today: an act, a refusal, a constraint of the database, an access rule, a test. What is not carried yet is said plainly.',
  },
  language: {
    kk: 'Талаптардың мәтіні ағылшын тілінде жазылған.',
    ru: 'Тексты требований записаны на английском языке.',
    en: 'The demands are written in English.',
  },
  carried: { kk: 'Орындалады', ru: 'Исполняется', en: 'Carried' },
  byPeople: { kk: 'Адамдар орындайды', ru: 'Исполняют люди', en: 'Carried by people' },
  notYet: { kk: 'Әлі орындалмайды', ru: 'Пока не исполняется', en: 'Not carried yet' },
  clause: { kk: 'Тармақ', ru: 'Пункт', en: 'Clause' },
  demand: { kk: 'Талап', ru: 'Требование', en: 'Demand' },
  state: { kk: 'Жағдайы', ru: 'Состояние', en: 'State' },
  by: { kk: 'Не арқылы', ru: 'Чем', en: 'By what' },
  acts: { kk: 'Әрекеттер', ru: 'Действия', en: 'Acts' },
  refusals: { kk: 'Бас тартулар', ru: 'Отказы', en: 'Refusals' },
  constraints: {
    kk: 'Дерекқор шектеулері',
    ru: 'Ограничения базы данных',
    en: 'Constraints of the database',
  },
  rules: { kk: 'Қол жеткізу ережелері', ru: 'Правила доступа', en: 'Access rules' },
  files: { kk: 'Код файлдары', ru: 'Файлы кода', en: 'Files of code' },
  tests: { kk: 'Тесттер', ru: 'Тесты', en: 'Tests' },
  none: { kk: 'Тармақ жоқ', ru: 'Пунктов нет', en: 'There are no clauses' },
})

const books = words({
  platform: {
    kk: 'Платформа: пайдаланушы келісімі',
    ru: 'Платформа: пользовательское соглашение',
    en: 'Platform: the user agreement',
  },
  clinic: { kk: 'Клиника: жария оферта', ru: 'Клиника: публичная оферта', en: 'Clinic: the public offer' },
  blood: {
    kk: 'Қан қызметі: пайдалану шарттары',
    ru: 'Служба крови: условия использования',
    en: 'Blood service: the terms of use',
  },
  lab: {
    kk: 'Зертхана: құпиялық саясаты',
    ru: 'Лаборатория: политика конфиденциальности',
    en: 'Laboratory: the privacy policy',
  },
  directory: {
    kk: 'Дәрігерлер анықтамалығы: дербес деректер саясаты',
    ru: 'Каталог врачей: политика персональных данных',
    en: 'Directory of doctors: the personal-data policy',
  },
})

const ways = words({
  enforced: {
    kk: 'бағдарлама мәжбүрлейді',
    ru: 'обеспечивает программа',
    en: 'enforced by the software',
  },
  recorded: { kk: 'дәлелі сақталады', ru: 'хранится доказательство', en: 'evidence is kept' },
  shown: { kk: 'көрсетіледі', ru: 'показывается', en: 'shown' },
})

/** The clause register: what every document demands and what carries it. */
export const clausesPage: Page<ClauseRow[]> = page<ClauseRow[]>({
  path: '/clauses',
  frame: 'public',
  title: (_, say) => say(texts.title),
  load: async () => clauseRows(),
  view: Clauses,
})

function Clauses({ data, say, to }: ViewProps<ClauseRow[]>) {
  const carried = data.filter(isCarried)
  const byPeople = data.filter(row => !isCarried(row) && row.duty)
  const columns = columnsOf(say, to)
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="lead reading">{say(texts.lead)}</p>
      <p className="reading">{say(texts.language)}</p>
      <Facts
        facts={[
          { label: say(texts.carried), value: `${carried.length} / ${data.length}` },
          { label: say(texts.byPeople), value: byPeople.length },
          { label: say(texts.notYet), value: data.length - carried.length - byPeople.length },
        ]}
      />
      {Object.entries(books).map(([book, name]) => (
        <DataTable
          key={book}
          caption={<h2>{say(name)}</h2>}
          columns={columns}
          rows={data.filter(row => row.book === book)}
          rowKey={row => row.id}
          empty={<Empty title={say(texts.none)} />}
        />
      ))}
    </div>
  )
}

function columnsOf(say: Say, to: (path: string) => string): Column<ClauseRow>[] {
  return [
    { key: 'id', head: say(texts.clause), cell: row => <span id={row.id}>{row.id}</span> },
    {
      key: 'demand',
      head: say(texts.demand),
      cell: row => (
        <>
          <span lang="en">{row.says}</span>
          <br />
          <small>
            {say(ways[row.how])}: <span lang="en">{row.becomes}</span>
          </small>
        </>
      ),
    },
    { key: 'state', head: say(texts.state), cell: row => stateOf(row, say) },
    {
      key: 'by',
      head: say(texts.by),
      cell: row => (
        <>
          {row.acts.length > 0 && (
            <p>
              {say(texts.acts)}:{' '}
              {row.acts.map((act, at) => (
                <span key={act}>
                  {at > 0 && ', '}
                  <a href={to(`/acts#${act}`)}>{act}</a>
                </span>
              ))}
            </p>
          )}
          {(['refusals', 'constraints', 'rules', 'files', 'tests'] as const).map(
            part =>
              row[part].length > 0 && (
                <p key={part}>
                  {say(texts[part])}: {row[part].join(', ')}
                </p>
              ),
          )}
        </>
      ),
    },
  ]
}

function stateOf(row: ClauseRow, say: Say) {
  if (isCarried(row)) return <StateWord tone="done">{say(texts.carried)}</StateWord>
  if (!row.duty) {
    return (
      <StateWord tone="wait">
        {say(texts.notYet)}
        {row.owedBy && `: ${say(row.owedBy)}`}
      </StateWord>
    )
  }
  return (
    <StateWord tone="info">
      {say(texts.byPeople)}: {say(row.duty)}
    </StateWord>
  )
}
