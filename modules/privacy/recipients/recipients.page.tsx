import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateInput,
  dateText,
  Empty,
  Refused,
  Select,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { recordProcessorAnswer } from '../processors/processors.api.ts'
import { purposeText } from '../purpose.texts.ts'
import { acceptPartnerTerms, addRecipient, endRecipient, listRecipients } from './recipients.api.ts'
import { texts } from './recipients.texts.ts'

type Data = Answer<typeof listRecipients>
type Recipient = Data['recipients'][number]

const answers = ['done', 'nothing-held', 'refused'] as const

export default page<Data>({
  path: '/officer/recipients',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.title, order: 61, who: ['admin'], icon: 'users' },
  load: ({ run }) => run(listRecipients, {}),
  forms: {
    async add({ run, form, to }) {
      await run(addRecipient, {
        id: form.text('id'),
        kind: form.text('kind'),
        nameKk: form.text('nameKk'),
        nameRu: form.text('nameRu'),
        nameEn: form.text('nameEn'),
        bin: form.maybe('bin'),
        country: form.text('country'),
        email: form.maybe('email'),
        contract: form.text('contract'),
        until: form.maybe('until'),
      })
      return { go: to('/officer/recipients') }
    },
    async end({ run, form, to }) {
      await run(endRecipient, { recipient: form.text('recipient'), reason: form.text('reason') })
      return { go: to('/officer/recipients') }
    },
    async terms({ run, form, to }) {
      const { terms } = await run(listRecipients, {})
      await run(acceptPartnerTerms, {
        recipient: form.text('recipient'),
        edition: terms?.edition ?? '',
        paper: form.maybe('paper'),
      })
      return { go: to('/officer/recipients') }
    },
    async answer({ run, form, to }) {
      const what = answers.find(one => one === form.text('what')) ?? 'done'
      await run(recordProcessorAnswer, { order: form.text('order'), what, note: form.text('note') })
      return { go: to('/officer/recipients') }
    },
  },
  view(props) {
    const { data, lang, say, actor, refusal, faultOf } = props
    const mayChange = actor.duty !== 'auditor'
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          dense
          rows={data.recipients}
          rowKey={row => row.id}
          columns={[
            { key: 'name', head: say(texts.name), cell: row => row.name[lang] },
            { key: 'kind', head: say(texts.kind), cell: row => row.kind[lang] },
            {
              key: 'contract',
              head: say(texts.contract),
              cell: ({ contract, until }) =>
                until
                  ? say(texts.until, { contract, day: dateText(until, lang) })
                  : // A clinic that joined the platform did so by its terms.
                    contract === 'partner-terms'
                    ? say(texts.joined)
                    : contract,
            },
            {
              key: 'country',
              head: say(texts.country),
              cell: row =>
                row.countryProtects ? row.country[lang] : say(texts.unprotected, { name: row.country[lang] }),
            },
            { key: 'state', head: say(texts.state), cell: row => <State {...props} row={row} /> },
            { key: 'profile', head: say(texts.profile), cell: row => <Profile {...props} row={row} /> },
          ]}
          empty={null}
        />
        {mayChange && <Changes {...props} />}
        <Orders {...props} />
      </div>
    )
  },
})

function State({ row, lang, say }: ViewProps<Data> & { row: Recipient }) {
  if (row.endedAt)
    return <StateWord tone="info">{say(texts.ended, { day: dateText(row.endedAt, lang) })}</StateWord>
  if (row.isSilent) return <StateWord tone="danger">{say(texts.silent)}</StateWord>
  if (!row.acceptedTerms) return <StateWord tone="wait">{say(texts.noTerms)}</StateWord>
  return <StateWord tone="done">{say(texts.standing)}</StateWord>
}

function Profile({ row, lang, say }: ViewProps<Data> & { row: Recipient }) {
  if (row.profile.length === 0) return <>{say(texts.nothing)}</>
  return (
    <details>
      <summary>{row.profile.map(one => say(purposeText(one.purpose))).join(', ')}</summary>
      <ul>
        {row.profile.map(({ purpose, fields }) => (
          <li key={purpose}>
            {say(texts.profileOf, {
              purpose: say(purposeText(purpose)),
              fields: fields.map(field => field[lang]).join(', '),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Changes(props: ViewProps<Data>) {
  const { data, lang, say, to, typed, faultOf, once } = props
  const named = (row: Recipient) => ({ value: row.id, label: row.name[lang] })
  const mayEnd = data.recipients.filter(row => row.isOwn && !row.endedAt)
  const mayAccept = data.recipients.filter(
    row => (row.isOwn || row.isItself) && !row.endedAt && !row.acceptedTerms,
  )
  return (
    <>
      <details>
        <summary>{say(texts.add)}</summary>
        <AddForm {...props} />
      </details>
      {mayEnd.length > 0 && (
        <details>
          <summary>{say(texts.end)}</summary>
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <Select
              name="recipient"
              id="end-recipient"
              label={say(texts.name)}
              empty={say(texts.choose)}
              options={mayEnd.map(named)}
              error={faultOf('recipient')}
            />
            <TextInput
              name="reason"
              label={say(texts.reason)}
              maxLength={300}
              value={typed.text('reason')}
              error={faultOf('reason')}
            />
            <div className="actions">
              <Button kind="danger" name="do" value="end">
                {say(texts.end)}
              </Button>
            </div>
          </form>
        </details>
      )}
      {data.terms && mayAccept.length > 0 && (
        <details>
          <summary>{say(texts.terms)}</summary>
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <p>
              <a href={to(`/documents/${data.terms.slug}?edition=${data.terms.number}`)}>
                {say(texts.readTerms)}
              </a>
            </p>
            <Select
              name="recipient"
              id="terms-recipient"
              label={say(texts.name)}
              empty={say(texts.choose)}
              options={mayAccept.map(named)}
              error={faultOf('recipient')}
            />
            <TextInput
              name="paper"
              label={say(texts.paper)}
              hint={say(texts.paperHint)}
              optional={say(texts.optional)}
              maxLength={200}
              value={typed.text('paper')}
              error={faultOf('paper')}
            />
            <div className="actions">
              <Button name="do" value="terms">
                {say(texts.save)}
              </Button>
            </div>
          </form>
        </details>
      )}
    </>
  )
}

function AddForm({ data, lang, say, typed, faultOf, once }: ViewProps<Data>) {
  const text = (name: string, label: string) => ({
    name,
    label,
    value: typed.text(name),
    error: faultOf(name),
    maxLength: 200,
  })
  const choice = (rows: { id: string; name: { kk: string; ru: string; en: string } }[]) =>
    rows.map(row => ({ value: row.id, label: row.name[lang] }))
  const optional = say(texts.optional)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <TextInput {...text('id', say(texts.code))} hint={say(texts.codeHint)} size="short" />
      <Select
        name="kind"
        label={say(texts.kind)}
        empty={say(texts.choose)}
        value={typed.text('kind')}
        error={faultOf('kind')}
        options={choice(data.kinds)}
      />
      <TextInput {...text('nameKk', say(texts.nameKk))} />
      <TextInput {...text('nameRu', say(texts.nameRu))} />
      <TextInput {...text('nameEn', say(texts.nameEn))} />
      <TextInput {...text('bin', say(texts.bin))} size="short" optional={optional} />
      <Select
        name="country"
        label={say(texts.country)}
        value={typed.text('country') || 'KZ'}
        error={faultOf('country')}
        options={choice(data.countries)}
      />
      <TextInput {...text('email', say(texts.email))} optional={optional} />
      <TextInput {...text('contract', say(texts.contractNumber))} />
      <DateInput
        name="until"
        label={say(texts.lastDay)}
        value={typed.text('until')}
        error={faultOf('until')}
        optional={optional}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="add">
          {say(texts.addIt)}
        </Button>
      </div>
    </form>
  )
}

function Orders({ data, lang, say, actor, typed, faultOf, once }: ViewProps<Data>) {
  const open = data.orders.filter(order => !order.answer)
  return (
    <section className="stack">
      <h2>{say(texts.orders)}</h2>
      <p className="reading">{say(texts.ordersLead)}</p>
      <DataTable
        caption={say(texts.orders)}
        captionUnseen
        dense
        rows={data.orders}
        rowKey={row => row.id}
        columns={[
          { key: 'name', head: say(texts.name), cell: row => row.recipient[lang] },
          { key: 'what', head: say(texts.what), cell: row => say(texts[row.what]) },
          { key: 'due', head: say(texts.due), cell: row => (row.dueAt ? dateText(row.dueAt, lang) : '') },
          {
            key: 'answer',
            head: say(texts.answer),
            cell: row =>
              row.answer ? (
                <StateWord tone={row.answer === 'refused' ? 'danger' : 'done'}>
                  {say(texts[row.answer])}
                </StateWord>
              ) : (
                <StateWord tone="wait">{say(texts.waits)}</StateWord>
              ),
          },
        ]}
        empty={
          <Empty icon="check" title={say(texts.noOrders)}>
            <p>{say(texts.noOrdersSays)}</p>
          </Empty>
        }
      />
      {open.length > 0 && actor.duty !== 'auditor' && (
        <details>
          <summary>{say(texts.record)}</summary>
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <Select
              name="order"
              label={say(texts.what)}
              empty={say(texts.choose)}
              error={faultOf('order')}
              options={open.map(({ id, recipient, what, at }) => ({
                value: id,
                label: `${recipient[lang]}: ${say(texts[what])}, ${dateText(at, lang)}`,
              }))}
            />
            <Select
              name="what"
              label={say(texts.answer)}
              value={typed.text('what')}
              error={faultOf('what')}
              options={answers.map(value => ({ value, label: say(texts[value]) }))}
            />
            <TextInput
              name="note"
              label={say(texts.note)}
              maxLength={1000}
              value={typed.text('note')}
              error={faultOf('note')}
            />
            <div className="actions">
              <Button name="do" value="answer">
                {say(texts.save)}
              </Button>
            </div>
          </form>
        </details>
      )}
    </section>
  )
}
