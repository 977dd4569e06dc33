import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateTimeText,
  dateText,
  Empty,
  LinkButton,
  Notice,
  Refused,
} from '../../../ui/index.ts'
import { joinProgramme, leaveProgramme, showMyBonuses } from './bonuses.api.ts'
import { texts } from './bonuses.texts.ts'
import { Programme } from './terms.tsx'

type Data = Answer<typeof showMyBonuses>
type Clinic = Data['clinics'][number]

export default page<Data>({
  path: '/cabinet/bonuses',
  frame: 'person',
  nav: { label: texts.nav, order: 61, who: ['person'], icon: 'plus' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyBonuses, {}),
  forms: {
    async join({ run, form, to }) {
      await run(joinProgramme, { programme: form.text('programme') })
      return { go: to('/cabinet/bonuses') }
    },
    async leave({ run, form, to }) {
      await run(leaveProgramme, { organisation: form.text('organisation'), points: form.number('points') })
      return { go: to('/cabinet/bonuses') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <div className="actions">
          <LinkButton icon="card" href={to('/cabinet/basket')}>
            {say(texts.basket)}
          </LinkButton>
        </div>
        {data.clinics.length === 0 && (
          <Empty title={say(texts.none)}>
            <p>{say(texts.noneHint)}</p>
          </Empty>
        )}
        {data.clinics.map(clinic => (
          <section className="stack" key={clinic.organisation}>
            <h2>{say(clinic.name)}</h2>
            {!clinic.programme.isOpen && <Notice tone="info" title={say(texts.ended)} />}
            {clinic.points === null ? (
              <Join {...props} clinic={clinic} />
            ) : (
              <Saved {...props} clinic={clinic} points={clinic.points} />
            )}
          </section>
        ))}
      </div>
    )
  },
})

function Join({ clinic, lang, say, once }: ViewProps<Data> & { clinic: Clinic }) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="programme" value={clinic.programme.id} />
      <Programme {...{ terms: clinic.programme, lang, say }} />
      <div className="actions">
        <Button kind="primary" name="do" value="join">
          {say(texts.join)}
        </Button>
      </div>
    </form>
  )
}

function Saved(props: ViewProps<Data> & { clinic: Clinic; points: number }) {
  const { clinic, points, lang, say, once } = props
  return (
    <>
      <p>
        <strong>{say(texts.balance, { points })}</strong>
      </p>
      {clinic.lots.length > 0 && (
        <ul>
          {clinic.lots.map(lot => (
            <li key={lot.expiresAt}>
              {say(texts.ends, { points: lot.points, day: dateText(lot.expiresAt, lang) })}
            </li>
          ))}
        </ul>
      )}
      <Programme {...{ terms: clinic.programme, lang, say }} />
      <DataTable
        caption={say(texts.history)}
        rows={clinic.entries}
        rowKey={row => row.id}
        columns={[
          { key: 'at', head: say(texts.when), cell: row => <DateTimeText value={row.at} lang={lang} /> },
          { key: 'what', head: say(texts.what), cell: row => say(texts[row.what]) },
          { key: 'bill', head: say(texts.bill), cell: row => row.bill },
          { key: 'points', head: say(texts.points), number: true, cell: row => row.points },
        ]}
        empty={null}
      />
      <details>
        <summary>{say(texts.leave)}</summary>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="organisation" value={clinic.organisation} />
          <input type="hidden" name="points" value={points} />
          <p className="reading">{say(texts.leaveSays, { points })}</p>
          <div className="actions">
            <Button kind="danger" name="do" value="leave">
              {say(texts.leaveIt)}
            </Button>
          </div>
        </form>
      </details>
    </>
  )
}
