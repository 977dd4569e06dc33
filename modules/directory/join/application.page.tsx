import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  DateInput,
  dateText,
  dueText,
  Facts,
  Refused,
  Select,
  StateWord,
  TextArea,
  TextInput,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { documentTexts, resultTexts, texts as words } from './join.texts.ts'
import {
  answerObjection,
  decideApplication,
  endVerification,
  noteDocumentCheck,
  showApplication,
} from './review.api.ts'
import { texts } from './review.texts.ts'
import { documents, results } from './shapes.ts'

type Data = Answer<typeof showApplication>
type Props = ViewProps<Data>

export default page<Data>({
  path: '/practitioners/applications/:application',
  frame: 'staff',
  title: (data, say) => say(data.name),
  load: ({ run, params }) => run(showApplication, { application: params.application ?? '' }),
  forms: {
    async check({ run, params, form, to }) {
      const application = params.application ?? ''
      await run(noteDocumentCheck, {
        application,
        document: form.text('document') as 'diploma',
        register: form.text('register'),
        checkedOn: form.text('checkedOn'),
        result: form.text('result') as 'confirmed',
      })
      return { go: to(`/practitioners/applications/${application}`) }
    },
    async decide({ run, params, form, to }) {
      const application = params.application ?? ''
      await run(decideApplication, {
        application,
        outcome: form.text('outcome') as 'accepted',
        reason: form.text('reason'),
      })
      return { go: to(`/practitioners/applications/${application}`) }
    },
    async answer({ run, params, form, to }) {
      await run(answerObjection, {
        objection: form.text('objection'),
        outcome: form.text('outcome') as 'kept',
        reason: form.text('reason'),
      })
      return { go: to(`/practitioners/applications/${params.application}`) }
    },
    async end({ run, params, form, to }) {
      await run(endVerification, { verification: form.text('verification'), reason: form.text('reason') })
      return { go: to(`/practitioners/applications/${params.application}`) }
    },
  },
  view(props) {
    const { data, say, lang, to, refusal, faultOf } = props
    const open = data.state === 'waits' || data.state === 'objected'
    return (
      <div className="stack">
        <a className="back" href={to('/practitioners/applications')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{data.name[lang]}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Stated {...props} />
        <Checks {...props} />
        {open && <CheckForm {...props} />}
        {data.state === 'waits' && <Decide {...props} />}
        {data.state === 'objected' && <AnswerObjection {...props} />}
        {data.verification && <End {...props} verification={data.verification} />}
      </div>
    )
  },
})

function Stated({ data, say, lang }: Props) {
  const { diploma, certificate, licence, refusal, objection } = data
  const numberYearPlace = { ...diploma, year: String(diploma.year) }
  const until = { number: certificate.number, day: dateText(certificate.until, lang) }
  return (
    <Facts
      dense
      facts={[
        {
          label: say(words.state),
          value: (
            <StateWord tone={data.state === 'accepted' ? 'done' : 'wait'}>{say(words[data.state])}</StateWord>
          ),
        },
        ...(data.dueAt ? [{ label: say(texts.due), value: dueText(data.dueAt, lang) }] : []),
        { label: say(words.speciality), value: data.speciality[lang] },
        { label: say(words.city), value: data.city[lang] },
        { label: say(words.speaks), value: data.languages.map(one => one[lang]).join(', ') },
        { label: say(documentTexts.diploma), value: say(texts.numberYearPlace, numberYearPlace) },
        { label: say(documentTexts.certificate), value: say(texts.numberUntil, until) },
        { label: say(documentTexts.licence), value: say(texts.numberOf, licence) },
        ...(refusal ? [{ label: say(words.reason), value: refusal.reason }] : []),
        ...(objection ? [{ label: say(texts.objection), value: objection.text }] : []),
        ...(objection?.answer ? [{ label: say(words.objectionAnswer), value: objection.answer.reason }] : []),
      ]}
    />
  )
}

function Checks({ data, say, lang }: Props) {
  const last = new Map(data.checks.map(one => [one.document, one]))
  return (
    <section className="stack" aria-labelledby="checks">
      <h2 id="checks">{say(texts.checks)}</h2>
      <p className="reading">{say(texts.checksLead)}</p>
      <Facts
        dense
        facts={documents.map(document => {
          const look = last.get(document)
          if (!look) return { label: say(documentTexts[document]), value: say(texts.unchecked) }
          const { register, checkedOn, result } = look
          return {
            label: say(documentTexts[document]),
            value: (
              <StateWord tone={result === 'confirmed' ? 'done' : 'danger'}>
                {`${say(resultTexts[result])}. ${register}, ${dateText(checkedOn, lang)}`}
              </StateWord>
            ),
          }
        })}
      />
    </section>
  )
}

function CheckForm({ say, now, once, typed, faultOf }: Props) {
  const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <Select
        {...field('document')}
        label={say(texts.document)}
        empty={say(words.choose)}
        options={documents.map(value => ({ value, label: say(documentTexts[value]) }))}
      />
      <TextInput {...field('register')} label={say(texts.register)} maxLength={200} />
      <DateInput
        {...field('checkedOn')}
        value={typed.text('checkedOn') || dayOf(now)}
        label={say(texts.checkedOn)}
        max={dayOf(now)}
      />
      <Select
        {...field('result')}
        label={say(texts.result)}
        empty={say(words.choose)}
        options={results.map(value => ({ value, label: say(resultTexts[value]) }))}
      />
      <div className="actions">
        <Button kind="quiet" name="do" value="check">
          {say(texts.note)}
        </Button>
      </div>
    </form>
  )
}

function Decide({ say, once, typed, faultOf }: Props) {
  return (
    <form method="post" className="stack" aria-labelledby="decision">
      <input type="hidden" {...once} />
      <h2 id="decision">{say(texts.decision)}</h2>
      <Choice
        name="outcome"
        legend={say(texts.decision)}
        error={faultOf('outcome')}
        value={typed.text('outcome')}
        options={[
          { value: 'accepted', label: say(texts.accept) },
          { value: 'refused', label: say(texts.refuse) },
        ]}
      />
      <TextArea
        name="reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        maxLength={1000}
        optional={say(texts.optional)}
        value={typed.text('reason')}
        error={faultOf('reason')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="decide">
          {say(texts.decide)}
        </Button>
      </div>
    </form>
  )
}

function AnswerObjection({ data, say, once, typed, faultOf }: Props) {
  return (
    <form method="post" className="stack" aria-labelledby="objection">
      <input type="hidden" {...once} />
      <input type="hidden" name="objection" value={data.objection!.objection} />
      <h2 id="objection">{say(texts.objection)}</h2>
      <p className="reading">{say(texts.objectionLead)}</p>
      <Choice
        name="outcome"
        legend={say(texts.decision)}
        error={faultOf('outcome')}
        value={typed.text('outcome')}
        options={[
          { value: 'accepted', label: say(texts.accept) },
          { value: 'kept', label: say(texts.keep) },
        ]}
      />
      <TextArea
        name="reason"
        label={say(texts.answer)}
        maxLength={1000}
        value={typed.text('reason')}
        error={faultOf('reason')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="answer">
          {say(texts.answerDo)}
        </Button>
      </div>
    </form>
  )
}

function End({ say, once, typed, faultOf, verification }: Props & { verification: string }) {
  return (
    <form method="post" className="stack" aria-labelledby="end">
      <input type="hidden" {...once} />
      <input type="hidden" name="verification" value={verification} />
      <h2 id="end">{say(texts.end)}</h2>
      <TextArea
        name="reason"
        label={say(texts.endReason)}
        hint={say(texts.endHint)}
        maxLength={1000}
        value={typed.text('reason')}
        error={faultOf('reason')}
      />
      <div className="actions">
        <Button kind="danger" name="do" value="end">
          {say(texts.end)}
        </Button>
      </div>
    </form>
  )
}
