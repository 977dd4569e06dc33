import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateText,
  Empty,
  Facts,
  LinkButton,
  Refused,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { askForExtract, downloadExtract } from '../extract/extract.api.ts'
import { kindNames, partNames, partTones } from '../words.texts.ts'
import { Clinics } from './clinics.tsx'
import {
  approveSite,
  endProject,
  nameCurator,
  proposeSite,
  recordApproval,
  showProject,
} from './projects.api.ts'
import { texts } from './projects.texts.ts'
import { Protocols } from './protocols.tsx'

type Data = Answer<typeof showProject>

export default page<Data>({
  path: '/research/projects/:project',
  frame: 'staff',
  title: ({ title }, say) => say(title),
  load: ({ run, params }) => run(showProject, { project: params.project ?? '' }),
  forms: {
    async invite({ run, params, form, to }) {
      await run(proposeSite, { project: params.project ?? '', clinic: form.text('clinic') })
      return { go: to(`/research/projects/${params.project}`) }
    },
    async open({ run, params, form, to }) {
      await run(approveSite, { site: form.text('site'), orderNumber: form.text('orderNumber') })
      return { go: to(`/research/projects/${params.project}`) }
    },
    async curator({ run, params, form, to }) {
      const { site, employment, until } = {
        site: form.text('site'),
        employment: form.text('employment'),
        until: form.text('until'),
      }
      await run(nameCurator, { site, employment, until })
      return { go: to(`/research/projects/${params.project}`) }
    },
    async approval({ run, params, form, to }) {
      await run(recordApproval, {
        protocol: form.text('protocol'),
        commission: form.text('commission'),
        number: form.text('number'),
        decidedOn: form.text('decidedOn'),
        until: form.text('approvedUntil'),
      })
      return { go: to(`/research/projects/${params.project}`) }
    },
    async extract({ run, params, to }) {
      await run(askForExtract, { project: params.project ?? '' })
      return { go: to(`/research/projects/${params.project}`) }
    },
    async file({ run, form }) {
      const { base64, name } = await run(downloadExtract, { extract: form.text('extract') })
      return { file: Buffer.from(base64, 'base64'), type: 'text/csv; charset=utf-8', name }
    },
    async end({ run, params, form, to }) {
      await run(endProject, { project: params.project ?? '', reason: form.text('reason') })
      return { go: to(`/research/projects/${params.project}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to('/research/projects')}>{say(texts.back)}</a>
        </p>
        <h1>{say(data.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          facts={[
            { label: say(texts.kind), value: say(kindNames[data.kind]) },
            { label: say(texts.leads), value: say(data.organisation) },
            { label: say(texts.sponsor), value: say(data.sponsor) },
            { label: say(texts.eligible), value: say(data.eligible) },
            { label: say(texts.state), value: <State {...props} /> },
          ]}
        />
        {data.seesParticipants && <Indicators {...props} />}
        {data.seesParticipants && <Participants {...props} />}
        <Clinics {...props} />
        <Protocols {...props} />
        <Extracts {...props} />
        {data.leads && !data.ended && <End {...props} />}
      </div>
    )
  },
})

function State({ data, lang, say }: ViewProps<Data>) {
  if (data.ended) return `${say(texts.over)}. ${data.endReason}`
  if (!data.approvedUntil) return <StateWord tone="danger">{say(texts.notApproved)}</StateWord>
  const day = dateText(data.approvedUntil, lang)
  return <StateWord tone="done">{say(texts.approvedUntil, { day })}</StateWord>
}

function Indicators({ data, say }: ViewProps<Data>) {
  const sum = (of: 'filled' | 'overdue' | 'queries') =>
    data.participants.reduce((all, one) => all + one[of], 0)
  const gone = data.participants.filter(one => one.state === 'left').length
  return (
    <section className="stack">
      <h2>{say(texts.indicators)}</h2>
      <Facts
        dense
        facts={[
          { label: say(texts.taking), value: data.participants.length - gone },
          { label: say(texts.gone), value: gone },
          { label: say(texts.filledForms), value: sum('filled') },
          { label: say(texts.overdueForms), value: sum('overdue') },
          { label: say(texts.openQueries), value: sum('queries') },
        ]}
      />
    </section>
  )
}

function Participants({ data, lang, say, to }: ViewProps<Data>) {
  const knowsNames = data.participants.some(one => one.name !== null)
  const named = { key: 'name', head: say(texts.name), cell: (row: Data['participants'][number]) => row.name }
  return (
    <section className="stack">
      <h2>{say(texts.participants)}</h2>
      {!knowsNames && data.participants.length > 0 && <p className="hint">{say(texts.codesOnly)}</p>}
      <DataTable
        caption={say(texts.participants)}
        captionUnseen
        dense
        rows={data.participants}
        rowKey={row => row.participant}
        rowHref={row => to(`/research/participants/${row.participant}`)}
        columns={[
          { key: 'code', head: say(texts.code), cell: row => row.code },
          ...(knowsNames ? [named] : []),
          { key: 'since', head: say(texts.since), cell: row => dateText(row.dayZero, lang) },
          {
            key: 'state',
            head: say(texts.state),
            cell: row => <StateWord tone={partTones[row.state]}>{say(partNames[row.state])}</StateWord>,
          },
          { key: 'due', head: say(texts.due), number: true, cell: row => row.openNow || say(texts.dash) },
          {
            key: 'overdue',
            head: say(texts.overdue),
            number: true,
            cell: row => row.overdue || say(texts.dash),
          },
          {
            key: 'queries',
            head: say(texts.queries),
            number: true,
            cell: row => row.queries || say(texts.dash),
          },
        ]}
        empty={<Empty icon="users" title={say(texts.noParticipants)} />}
      />
    </section>
  )
}

function Extracts({ data, lang, say, once }: ViewProps<Data>) {
  if (!data.leads && data.extracts.length === 0) return null
  return (
    <section className="stack">
      <h2>{say(texts.extracts)}</h2>
      <p className="reading">{say(texts.extractLead)}</p>
      <DataTable
        caption={say(texts.extracts)}
        captionUnseen
        dense
        rows={data.extracts}
        rowKey={row => row.extract}
        columns={[
          { key: 'asked', head: say(texts.askedAt), cell: row => dateText(row.askedAt, lang) },
          {
            key: 'people',
            head: say(texts.people),
            number: true,
            cell: row => row.people ?? say(texts.dash),
          },
          { key: 'out', head: say(texts.leftOut), number: true, cell: row => row.leftOut ?? say(texts.dash) },
          {
            key: 'file',
            head: say(texts.file),
            cell: row =>
              !row.made ? (
                say(texts.being)
              ) : data.leads ? (
                <form method="post">
                  <input type="hidden" {...once} />
                  <input type="hidden" name="extract" value={row.extract} />
                  <Button small kind="quiet" name="do" value="file">
                    {say(texts.file)}
                  </Button>
                </form>
              ) : (
                <code>{row.sha256?.slice(0, 16)}</code>
              ),
          },
        ]}
        empty={<p className="hint">{say(texts.noExtracts)}</p>}
      />
      {data.leads && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <Button kind="quiet" name="do" value="extract">
            {say(texts.ask)}
          </Button>
        </form>
      )}
    </section>
  )
}

function End({ data, say, to, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <section className="stack">
      <div className="actions">
        <LinkButton href={to(`/research/projects/${data.project}/protocol`)}>
          {say(texts.newVersion)}
        </LinkButton>
      </div>
      <h2>{say(texts.end)}</h2>
      <p className="reading">{say(texts.endLead)}</p>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="reason"
          label={say(texts.reason)}
          maxLength={500}
          value={typed.text('reason')}
          error={faultOf('reason')}
        />
        <div className="actions">
          <Button kind="danger" name="do" value="end">
            {say(texts.end)}
          </Button>
        </div>
      </form>
    </section>
  )
}
