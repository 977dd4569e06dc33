import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateText,
  Facts,
  Notice,
  Refused,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { PersonSearch } from '../find-who-asked/person-search.tsx'
import { type Found, findByAddress, PeopleTicks, ticked } from './filmed-people.tsx'
import { listFootage, markForPublication, nameInFootage, takeMarkOff } from './footage.api.ts'
import { texts } from './footage.texts.ts'
import { filmedText, keepText, Standing } from './list-footage.page.tsx'

interface Data {
  footage: Answer<typeof listFootage>['footage'][number]
  found: Found
}

export default page<Data>({
  path: '/officer/footage/:footage',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  load: async request => ({
    footage: (await request.run(listFootage, { footage: request.params.footage ?? '' })).footage[0]!,
    found: await findByAddress(request),
  }),
  forms: {
    async add({ run, form, to, params }) {
      await run(nameInFootage, { footage: params.footage ?? '', people: ticked(form) })
      return { go: to(`/officer/footage/${params.footage}`) }
    },
    async mark({ run, form, to, params }) {
      await run(markForPublication, { footage: params.footage ?? '', what: form.text('what') })
      return { go: to(`/officer/footage/${params.footage}`) }
    },
    async unmark({ run, form, to, params }) {
      await run(takeMarkOff, { use: form.text('use') })
      return { go: to(`/officer/footage/${params.footage}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    const { footage } = data
    return (
      <div className="stack">
        <a className="back" href={to('/officer/footage')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{filmedText(footage, lang)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          facts={[
            { label: say(texts.publication), value: <Standing row={footage} say={say} /> },
            { label: say(texts.camera), value: footage.camera?.[lang] ?? say(texts.carried) },
            { label: say(texts.keptAt), value: footage.keptAt },
            { label: say(texts.keepUntil), value: keepText(footage, props) },
          ]}
        />
        <h2>{say(texts.people)}</h2>
        <DataTable
          caption={say(texts.people)}
          captionUnseen
          rows={footage.people}
          rowKey={row => row.person}
          columns={[
            { key: 'name', head: say(texts.name), cell: row => row.name },
            { key: 'role', head: say(texts.role), cell: row => say(texts[row.role]) },
            {
              key: 'consent',
              head: say(texts.consent),
              cell: row => (
                <StateWord tone={row.mayPublish ? 'done' : 'wait'}>
                  {say(row.mayPublish ? texts.consents : texts.consentsNot)}
                </StateWord>
              ),
            },
          ]}
          empty={null}
        />
        <AddPeople {...props} />
        <h2>{say(texts.publication)}</h2>
        <Uses {...props} />
        <Mark {...props} />
      </div>
    )
  },
})

function AddPeople({ data, say, typed, faultOf, once }: ViewProps<Data>) {
  const people = data.found.people ?? []
  return (
    <details open={data.found.people !== null}>
      <summary>{say(texts.addPeople)}</summary>
      <div className="stack">
        <p className="reading">{say(texts.addPeopleHint)}</p>
        <PersonSearch data={data.found} say={say} says={texts} />
        {people.length > 0 && (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <PeopleTicks people={people} chosen={typed.all('people')} error={faultOf('people')} say={say} />
            <div className="actions">
              <Button name="do" value="add">
                {say(texts.add)}
              </Button>
            </div>
          </form>
        )}
      </div>
    </details>
  )
}

function Uses({ data: { footage }, lang, say, once }: ViewProps<Data>) {
  return (
    <DataTable
      caption={say(texts.publication)}
      captionUnseen
      rows={footage.uses}
      rowKey={row => row.id}
      columns={[
        { key: 'what', head: say(texts.what), cell: row => row.what },
        { key: 'at', head: say(texts.markedAt), cell: row => dateText(row.at, lang) },
        {
          key: 'state',
          head: say(texts.state),
          cell: row =>
            row.endedAt ? (
              say(texts.takenOff, { day: dateText(row.endedAt, lang) })
            ) : (
              <form method="post">
                <input type="hidden" {...once} />
                <input type="hidden" name="use" value={row.id} />
                <Button small name="do" value="unmark">
                  {say(texts.takeOff)}
                  <span className="unseen"> {row.what}</span>
                </Button>
              </form>
            ),
        },
      ]}
      empty={<p>{say(texts.noUses)}</p>}
    />
  )
}

function Mark({ data: { footage }, say, typed, faultOf, once }: ViewProps<Data>) {
  const without = footage.people.filter(one => !one.mayPublish).map(one => one.name)
  if (without.length > 0)
    return <Notice tone="wait" title={say(texts.markWaits, { names: without.join(', ') })} />
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <TextInput
        name="what"
        label={say(texts.what)}
        hint={say(texts.whatHint)}
        maxLength={300}
        value={typed.text('what')}
        error={faultOf('what')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="mark">
          {say(texts.mark)}
        </Button>
      </div>
    </form>
  )
}
