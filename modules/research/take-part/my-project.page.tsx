import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateText,
  dateTimeText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  StateWord,
  Tick,
} from '../../../ui/index.ts'
import { dueNames, dueTones, kindNames } from '../words.texts.ts'
import { joinProject, showMyProject } from './take-part.api.ts'
import { texts } from './take-part.texts.ts'

type Data = Answer<typeof showMyProject>

export default page<Data>({
  path: '/cabinet/projects/:site',
  frame: 'person',
  title: ({ title }, say) => say(title),
  load: ({ run, params, query }) =>
    run(showMyProject, { site: params.site ?? '', person: query.get('person') || undefined }),
  forms: {
    async join({ run, params, form, to }) {
      const site = params.site ?? ''
      const person = form.text('person')
      await run(joinProject, {
        site,
        person,
        protocol: form.text('protocol'),
        agrees: form.ticked('agrees') as true,
        assent: form.ticked('assent'),
      })
      return { go: to(`/cabinet/projects/${site}?person=${person}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to(`/cabinet/projects?person=${data.person}`)}>{say(texts.back)}</a>
        </p>
        <h1>{say(data.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.left && <Left {...props} left={data.left} />}
        <About {...props} />
        {data.due.length > 0 && <MyForms {...props} />}
        <Sheet {...props} />
        <Agree {...props} />
        <Signed {...props} />
        {data.participant && !data.left && (
          <div className="actions">
            <LinkButton kind="quiet" href={to(`/cabinet/projects/leave/${data.participant}`)}>
              {say(texts.leave)}
            </LinkButton>
          </div>
        )}
      </div>
    )
  },
})

function Left({ left, say, lang }: ViewProps<Data> & { left: NonNullable<Data['left']> }) {
  return (
    <Notice tone="done" title={say(texts.leftTitle)}>
      <p>{say(texts.leftAt, { at: dateTimeText(left.at, lang) })}</p>
      {left.formsKept > 0 && <p>{say(texts.staysForms, { n: left.formsKept })}</p>}
      {left.extractsStay > 0 && <p>{say(texts.staysExtracts, { n: left.extractsStay })}</p>}
    </Notice>
  )
}

function About({ data, lang, say, to }: ViewProps<Data>) {
  const { protocol } = data
  return (
    <>
      <Facts
        facts={[
          { label: say(texts.person), value: data.name },
          { label: say(texts.kind), value: say(kindNames[data.kind]) },
          { label: say(texts.clinic), value: say(data.clinic) },
          { label: say(texts.leads), value: say(data.organisation) },
          { label: say(texts.sponsor), value: say(data.sponsor) },
          { label: say(texts.eligible), value: say(data.eligible) },
          ...(protocol
            ? [
                {
                  label: say(texts.commission),
                  value: say(texts.approval, {
                    commission: protocol.commission,
                    approval: protocol.approval,
                    until: dateText(protocol.approvedUntil, lang),
                  }),
                },
              ]
            : []),
          ...(data.code ? [{ label: say(texts.code), value: data.code }] : []),
        ]}
      />
      {data.code && (
        <p className="hint">
          {say(texts.codeHint)} {say(texts.consentHint)}{' '}
          <a href={to('/cabinet/consents')}>{say(texts.toConsents)}</a>
        </p>
      )}
    </>
  )
}

function MyForms({ data, lang, say, to }: ViewProps<Data>) {
  const { protocol } = data
  const formOf = (code: string) => protocol?.plan.forms.find(one => one.code === code)
  const visitOf = (code: string) => protocol?.plan.visits.find(one => one.code === code)
  const mine = data.due.filter(one => formOf(one.form)?.by === 'participant')
  return (
    <section className="stack">
      <h2>{say(texts.mine)}</h2>
      <DataTable
        caption={say(texts.mine)}
        captionUnseen
        rows={mine}
        rowKey={row => `${row.visit} ${row.form}`}
        rowHref={row => to(`/cabinet/projects/forms/${data.participant}/${row.visit}/${row.form}`)}
        columns={[
          { key: 'form', head: say(texts.form), cell: row => say(formOf(row.form)!.title) },
          { key: 'visit', head: say(texts.visit), cell: row => say(visitOf(row.visit)!.name) },
          {
            key: 'when',
            head: say(texts.when),
            cell: row =>
              say(texts.fromTo, { from: dateText(row.from, lang), until: dateText(row.until, lang) }),
          },
          {
            key: 'state',
            head: say(texts.state),
            cell: row => <StateWord tone={dueTones[row.state]}>{say(dueNames[row.state])}</StateWord>,
          },
        ]}
        empty={<p className="hint">{say(texts.noForms)}</p>}
      />
    </section>
  )
}

function Sheet({ data, say }: ViewProps<Data>) {
  const { protocol } = data
  if (!protocol) return null
  const titles = new Map(protocol.plan.forms.map(one => [one.code, one.title]))
  return (
    <section className="stack">
      <h2>{say(texts.sheet)}</h2>
      <p className="hint">{say(texts.version, { number: protocol.number, version: protocol.version })}</p>
      <SheetText text={say(protocol.sheet)} />
      <h3>{say(texts.plan)}</h3>
      <p className="hint">{say(texts.planLead)}</p>
      <DataTable
        caption={say(texts.plan)}
        captionUnseen
        dense
        rows={protocol.plan.visits}
        rowKey={row => row.code}
        columns={[
          { key: 'visit', head: say(texts.visit), cell: row => say(row.name) },
          { key: 'when', head: say(texts.when), cell: row => say(texts.onDay, { day: row.day }) },
          {
            key: 'forms',
            head: say(texts.forms),
            cell: row => row.forms.map(one => say(titles.get(one)!)).join(', '),
          },
        ]}
        empty={null}
      />
    </section>
  )
}

function SheetText({ text }: { text: string }) {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (
      <p className="reading" key={line}>
        {line}
      </p>
    ))
}

function Agree({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  const { protocol, state } = data
  if (state === 'takes-part' || state === 'left') return null
  if (!protocol || data.ended) {
    return (
      <Notice tone="wait" title={say(texts.closed)}>
        <p>{say(texts.closedLead)}</p>
      </Notice>
    )
  }
  const isAgain = state === 'asked-again'
  return (
    <section className="stack">
      <h2>{say(isAgain ? texts.againTitle : texts.agreeTitle)}</h2>
      <p className="reading">{say(isAgain ? texts.againLead : texts.agreeLead)}</p>
      {!data.mayAgree && <Notice tone="info" title={say(data.isChild ? texts.childLead : texts.adultLead)} />}
      {data.mayAgree && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="protocol" value={protocol.protocol} />
          <input type="hidden" name="person" value={data.person} />
          <Tick name="agrees" required checked={typed.ticked('agrees')} error={faultOf('agrees')}>
            {say(texts.agrees)}
          </Tick>
          {data.isChild && (
            <Tick name="assent" checked={typed.ticked('assent')}>
              {say(texts.assent)}
            </Tick>
          )}
          <div className="actions">
            <Button kind="primary" name="do" value="join">
              {say(texts.join)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

function Signed({ data, lang, say, to }: ViewProps<Data>) {
  if (data.agreements.length === 0) return null
  return (
    <section className="stack">
      <h2>{say(texts.signed)}</h2>
      {data.agreements.map(one => (
        <details key={one.signature}>
          <summary>
            {say(texts.signedLine, { version: one.version, at: dateTimeText(one.at, lang) })}
            {one.assent ? `, ${say(texts.withAssent)}` : ''}
          </summary>
          <SheetText text={say(one.sheet)} />
          <p>
            <a href={to(`/cabinet/signatures/${one.signature}`)}>{say(texts.signature)}</a>
          </p>
        </details>
      ))}
    </section>
  )
}
