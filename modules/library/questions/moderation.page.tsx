import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  dateText,
  dueText,
  Empty,
  Facts,
  LinkButton,
  Refused,
  TextArea,
  TextInput,
} from '../../../ui/index.ts'
import { listAnswerComplaints, listHeldQuestions, ruleOnComplaint, ruleOnQuestion } from './moderation.api.ts'
import { texts } from './moderation.texts.ts'

type Held = Answer<typeof listHeldQuestions>
type Complaints = Answer<typeof listAnswerComplaints>

/** For administrators and verified practitioners alike, who need no duty: so it stands in the person's frame. */
export const heldQuestions = page<Held>({
  path: '/questions/moderation',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listHeldQuestions, {}),
  forms: {
    async send({ run, form, to }) {
      await run(ruleOnQuestion, {
        question: form.text('question'),
        outcome: form.text('outcome') as 'passed',
        title: form.text('title'),
        text: form.text('text'),
        reason: form.text('reason'),
      })
      return { go: to('/questions/moderation') }
    },
  },
  view(props) {
    const { data, say, lang, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.questions.length === 0 && <Empty icon="check" title={say(texts.none)} />}
        {data.questions.map(one => (
          <Rule key={one.question} {...props} held={one} />
        ))}
      </div>
    )
  },
})

function Rule({
  held,
  say,
  lang,
  once,
  typed,
  faultOf,
}: ViewProps<Held> & { held: Held['questions'][number] }) {
  const isThis = typed.text('question') === held.question
  const id = (name: string) => (isThis ? name : `${name}-${held.question}`)
  const field = (name: string, value: string) => ({
    name,
    id: id(name),
    value: isThis ? typed.text(name) : value,
    error: isThis ? faultOf(name) : undefined,
  })
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="question" value={held.question} />
      <h2>{say(texts.askedIn, { speciality: held.speciality[lang], day: dateText(held.askedAt, lang) })}</h2>
      <TextInput {...field('title', held.title)} label={say(texts.shortly)} maxLength={150} />
      <TextArea {...field('text', held.text)} label={say(texts.text)} rows={6} maxLength={2000} />
      <Choice
        name="outcome"
        legend={say(texts.outcome)}
        inline
        value={isThis ? typed.text('outcome') : ''}
        options={[
          { value: 'passed', label: say(texts.pass) },
          { value: 'refused', label: say(texts.refuse) },
        ]}
      />
      <TextArea
        {...field('reason', '')}
        label={say(texts.reason)}
        optional={say(texts.onlyRefused)}
        rows={2}
        maxLength={500}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.decide)}</Button>
      </div>
    </form>
  )
}

export const complaints = page<Complaints>({
  path: '/questions/complaints',
  frame: 'staff',
  title: (_, say) => say(texts.complaintsTitle),
  nav: { label: texts.nav, order: 66, who: ['admin'], icon: 'mail' },
  load: ({ run }) => run(listAnswerComplaints, {}),
  forms: {
    async send({ run, form, to }) {
      await run(ruleOnComplaint, {
        complaint: form.text('complaint'),
        outcome: form.text('outcome') as 'kept',
        reason: form.text('reason'),
      })
      return { go: to('/questions/complaints') }
    },
  },
  view(props) {
    const { data, say, lang, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.complaintsTitle)}</h1>
        <div className="actions">
          <LinkButton href={to('/questions/moderation')}>{say(texts.toHeld)}</LinkButton>
        </div>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.complaints.length === 0 && <Empty icon="check" title={say(texts.noComplaints)} />}
        {data.complaints.map(one => (
          <Decide key={one.complaint} {...props} complaint={one} />
        ))}
      </div>
    )
  },
})

function Decide({
  complaint,
  say,
  lang,
  to,
  once,
  typed,
  faultOf,
}: ViewProps<Complaints> & { complaint: Complaints['complaints'][number] }) {
  const isThis = typed.text('complaint') === complaint.complaint
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="complaint" value={complaint.complaint} />
      <Facts
        dense
        facts={[
          { label: say(texts.complaint), value: complaint.text },
          { label: say(texts.answer), value: complaint.answer },
          ...(complaint.dueAt ? [{ label: say(texts.due), value: dueText(complaint.dueAt, lang) }] : []),
        ]}
      />
      <a href={to(`/questions/${complaint.question}`)}>{say(texts.openQuestion)}</a>
      <Choice
        name="outcome"
        legend={say(texts.outcome)}
        inline
        value={isThis ? typed.text('outcome') : ''}
        options={[
          { value: 'kept', label: say(texts.keep) },
          { value: 'withdrawn', label: say(texts.withdraw) },
        ]}
      />
      <TextArea
        name="reason"
        id={isThis ? 'reason' : `reason-${complaint.complaint}`}
        label={say(texts.because)}
        hint={say(texts.becauseHint)}
        rows={2}
        maxLength={500}
        value={isThis ? typed.text('reason') : ''}
        error={isThis ? faultOf('reason') : undefined}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.decide)}</Button>
      </div>
    </form>
  )
}
