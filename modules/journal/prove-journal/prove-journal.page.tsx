import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateTimeText, Facts, Notice, Refused, TextArea } from '../../../ui/index.ts'
import { showCheckpoint } from '../show-checkpoint/show-checkpoint.api.ts'
import { texts } from './proof.texts.ts'
import { proveJournal } from './prove-journal.api.ts'

type Proven = Answer<typeof proveJournal>
type Checkpoint = Answer<typeof showCheckpoint>['checkpoint']
interface Data {
  checkpoint: Checkpoint
  kept: string
  proven: Proven | null
}

/** A person keeps checkpoints and proves later that nothing was cut. Nothing is written: asking is a link. */
export default page<Data>({
  path: '/cabinet/who-looked/proof',
  frame: 'person',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const kept = (query.get('kept') ?? '').trim()
    const { checkpoint } = await run(showCheckpoint, {})
    return { checkpoint, kept, proven: kept ? await run(proveJournal, { kept }) : null }
  },
  forms: {
    async keep({ run, to }) {
      const { checkpoint } = await run(showCheckpoint, {})
      if (!checkpoint) return { go: to('/cabinet/who-looked/proof') }
      const name = `shipa-journal-${checkpoint.size}.txt`
      return { file: Buffer.from(`${checkpoint.line}\n`), type: 'text/plain; charset=utf-8', name }
    },
    async check({ run, form, to }) {
      const kept = form.text('kept').trim()
      await run(proveJournal, { kept })
      return { go: to(`/cabinet/who-looked/proof?kept=${encodeURIComponent(kept)}#verdict`) }
    },
    async proof({ run, form }) {
      const { proof, current } = await run(proveJournal, { kept: form.text('kept').trim() })
      return {
        file: Buffer.from(proof ?? ''),
        type: 'application/json',
        name: `shipa-proof-${current?.size ?? 0}.json`,
      }
    },
  },
  view: Proof,
})

function Proof(props: ViewProps<Data>) {
  const { data, say, to, lang, refusal, faultOf, typed } = props
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels: { kept: say(texts.kept) } }} />
      {data.proven && <Verdict {...props} proven={data.proven} />}
      <Keep {...props} />
      <form method="post" className="stack">
        <h2>{say(texts.check)}</h2>
        <TextArea
          name="kept"
          rows={4}
          label={say(texts.kept)}
          hint={say(texts.keptHint)}
          value={typed.text('kept') || data.kept}
          error={faultOf('kept')}
        />
        <div className="actions">
          <Button kind="primary" name="do" value="check">
            {say(texts.checkDo)}
          </Button>
        </div>
      </form>
      <p>
        <a href={to('/cabinet/who-looked')}>{say(texts.back)}</a>
      </p>
    </div>
  )
}

function Verdict({ proven, data, say, lang }: ViewProps<Data> & { proven: Proven }) {
  const values = { when: dateTimeText(proven.kept.signedAt, lang), rows: proven.rows, kept: proven.kept.size }
  if (proven.verdict !== 'whole') {
    return (
      <Notice tone="danger" live title={say(texts[proven.verdict])}>
        <p>{say(proven.verdict === 'cut' ? texts.cutLead : texts.changedLead, values)}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="done" live title={say(texts.whole)}>
      <p id="verdict">{say(texts.wholeLead, values)}</p>
      <p>{say(texts.offline)}</p>
      <form method="post" className="actions">
        <input type="hidden" name="kept" value={data.kept} />
        <Button small name="do" value="proof">
          {say(texts.proof)}
        </Button>
      </form>
    </Notice>
  )
}

function Keep({ data: { checkpoint }, say, lang }: ViewProps<Data>) {
  if (!checkpoint) return <p>{say(texts.soon)}</p>
  const { square } = checkpoint
  return (
    <section className="stack">
      <h2>{say(texts.keep)}</h2>
      <Facts
        facts={[
          { label: say(texts.size), value: checkpoint.size },
          { label: say(texts.signed), value: dateTimeText(checkpoint.signedAt, lang) },
          { label: say(texts.key), value: checkpoint.keyId },
          { label: say(texts.line), value: <code className="checkpoint-line">{checkpoint.line}</code> },
        ]}
      />
      <svg
        className="checkpoint-square"
        role="img"
        aria-label={say(texts.square)}
        viewBox={`-2 -2 ${square.size + 4} ${square.size + 4}`}
        shapeRendering="crispEdges"
      >
        <rect x="-2" y="-2" width={square.size + 4} height={square.size + 4} fill="#fff" />
        <path d={square.path} fill="#000" />
      </svg>
      <form method="post" className="actions">
        <Button name="do" value="keep">
          {say(texts.download)}
        </Button>
      </form>
    </section>
  )
}
