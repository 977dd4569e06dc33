import * as z from 'zod'
import type { AnyAct } from '../../kernel/act.ts'
import type { Gate } from '../../kernel/gate.ts'
import { type Page, page, type ViewProps } from '../../kernel/page.ts'
import { gateRefusal, gateRefusals, type RefusalDeclaration, statusOf } from '../../kernel/refusal.ts'
import type { Lang, Say } from '../../kernel/texts.ts'
import { DataTable, Empty, Facts, LinkButton } from '../../ui/index.ts'
import { texts } from './api.texts.ts'
import { exampleOf, type FieldRow, fieldRows, type Schema } from './fields.ts'
import { categoryNames, named, purposeNames, whoNames } from './words.texts.ts'

/** `/api`: how to call, and every act that may be called. */
export function apiPage(gate: Gate): Page<AnyAct[]> {
  return page<AnyAct[]>({
    path: '/api',
    frame: 'public',
    title: (_, say) => say(texts.title),
    load: async () => openActs(gate),
    view: ({ data, lang, say, to }) => (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="lead reading">{say(texts.lead)}</p>
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{say(texts.how)}</h2>
          <p className="reading">{say(texts.howBody)}</p>
          <p className="reading">{say(texts.once)}</p>
          <p className="reading">{say(texts.refusing)}</p>
          <LinkButton href="/api/openapi.json">{say(texts.openapi)}</LinkButton>
        </section>
        <Refusals caption={say(texts.common)} refusals={gateRefusals} lang={lang} say={say} to={to} />
        <DataTable
          caption={<h2>{say(texts.acts)}</h2>}
          columns={[
            { key: 'name', head: say(texts.act), cell: act => act.name },
            { key: 'says', head: say(texts.says), cell: act => say(act.says) },
            { key: 'kind', head: say(texts.kind), cell: act => say(texts[act.kind]) },
          ]}
          rows={data}
          rowKey={act => act.name}
          rowHref={act => to(`/api/${act.name}`)}
          empty={<Empty title={say(texts.nothing)} />}
        />
      </div>
    ),
  })
}

/** `/api/book-visit`: one act, as whoever calls it needs to know it. */
export function apiActPage(gate: Gate): Page<AnyAct> {
  return page<AnyAct>({
    path: '/api/:act',
    frame: 'public',
    title: (act, say) => `${act.name} · ${say(texts.title)}`,
    load: async ({ params }) => {
      const act = openActs(gate).find(one => one.name === params.act)
      if (!act) throw gateRefusal('not-found')
      return act
    },
    view: OneAct,
  })
}

function openActs(gate: Gate): AnyAct[] {
  return [...gate.acts.values()].map(act => act.declaration).filter(act => !act.internal)
}

function OneAct({ data: act, lang, say, to }: ViewProps<AnyAct>) {
  const list = (codes: readonly string[], names: Parameters<typeof named>[0]) =>
    codes.map(code => named(names, say, code)).join(', ') || say(texts.nothing)
  return (
    <div className="stack">
      <p>
        <a href={to('/api')}>{say(texts.back)}</a>
      </p>
      <h1>{act.name}</h1>
      <p className="lead reading">{say(act.says)}</p>
      <Facts
        facts={[
          { label: say(texts.kind), value: say(texts[act.kind]) },
          { label: say(texts.who), value: list(act.who, whoNames) },
          { label: say(texts.purpose), value: named(purposeNames, say, act.purpose) },
          { label: say(texts.touches), value: list(act.touches, categoryNames) },
          { label: say(texts.clauses), value: act.clauses.join(', ') || say(texts.nothing) },
        ]}
      />
      <Fields caption={say(texts.asks)} schema={schemaOf(act.asks, 'input')} say={say} />
      <Fields caption={say(texts.answers)} schema={schemaOf(act.answers, 'output')} say={say} />
      <Refusals caption={say(texts.refusals)} refusals={act.refusals} lang={lang} say={say} to={to} />
      <section className="stack" aria-labelledby="example">
        <h2 id="example">{say(texts.example)}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{curl(act)}</pre>
      </section>
    </div>
  )
}

function Fields({ caption, schema, say }: { caption: string; schema: Schema; say: Say }) {
  return (
    <DataTable<FieldRow>
      dense
      caption={caption}
      columns={[
        { key: 'path', head: say(texts.field), cell: row => row.path },
        { key: 'kind', head: say(texts.may), cell: row => row.kind },
        { key: 'required', head: say(texts.required), cell: row => say(row.required ? texts.yes : texts.no) },
      ]}
      rows={fieldRows(schema)}
      rowKey={row => row.path}
      empty={<Empty title={`${caption}: ${say(texts.empty)}`} />}
    />
  )
}

function Refusals({
  caption,
  refusals,
  lang,
  say,
  to,
}: {
  caption: string
  refusals: Readonly<Record<string, RefusalDeclaration>>
  lang: Lang
  say: Say
  to: (path: string) => string
}) {
  return (
    <DataTable
      dense
      caption={caption}
      columns={[
        { key: 'code', head: say(texts.code), cell: ([code]) => code },
        { key: 'status', head: say(texts.status), cell: ([, refusal]) => statusOf[refusal.kind] },
        {
          key: 'words',
          head: say(texts.words),
          // Values are known only when somebody is refused: here the message keeps its {names}.
          cell: ([, refusal]) => refusal.says[lang],
        },
        {
          key: 'clause',
          head: say(texts.clause),
          cell: ([, { clause }]) => (clause ? <a href={to(`/clauses#${clause}`)}>{clause}</a> : ''),
        },
      ]}
      rows={Object.entries(refusals)}
      rowKey={([code]) => code}
      empty={<Empty title={say(texts.onlyCommon)} />}
    />
  )
}

// SHIPA is the address of the installation, SESSION the token of a session.
function curl(act: AnyAct): string {
  const lines = [
    `curl "$SHIPA/api/acts/${act.name}"`,
    `-H 'Content-Type: application/json'`,
    `-H 'Accept-Language: kk'`,
    ...(act.who.includes('anyone') ? [] : [`-H "Authorization: Bearer $SESSION"`]),
    ...(act.kind === 'write' && act.once !== 'free' ? [`-H "Idempotency-Key: $(uuidgen)"`] : []),
    `-d '${JSON.stringify(exampleOf(schemaOf(act.asks, 'input')))}'`,
  ]
  return lines.join(' \\\n  ')
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
}
