import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateText,
  LinkButton,
  Notice,
  Refused,
  Select,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { takeQuestionDown } from './moderation.api.ts'
import { texts as moderation } from './moderation.texts.ts'
import { answerPublicly, complainAboutAnswer, showQuestion, withdrawPublicAnswer } from './questions.api.ts'
import { texts } from './questions.texts.ts'

type Data = Answer<typeof showQuestion>
type Props = ViewProps<Data>
type OneAnswer = Data['answers'][number]

export default page<Data>({
  path: '/questions/:question',
  frame: 'public',
  title: (data, say) => data.question?.title ?? say(texts.takenDown),
  load: ({ run, params }) => run(showQuestion, { question: params.question ?? '' }),
  forms: {
    async answer({ run, params, form, to }) {
      const question = params.question ?? ''
      const corrects = form.maybe('corrects')
      await run(answerPublicly, {
        question,
        verification: form.text('verification'),
        text: form.text('text'),
        ...(corrects ? { corrects } : {}),
      })
      return { go: to(`/questions/${question}`) }
    },
    async withdraw({ run, params, form, to }) {
      await run(withdrawPublicAnswer, { answer: form.text('answer'), reason: form.text('reason') })
      return { go: to(`/questions/${params.question}`) }
    },
    async complain({ run, params, form, to }) {
      await run(complainAboutAnswer, { answer: form.text('answer'), text: form.text('complaint') })
      return { go: to(`/questions/${params.question}`) }
    },
    async 'take-down'({ run, params, form, to }) {
      const question = params.question ?? ''
      await run(takeQuestionDown, { question, reason: form.text('downReason') })
      return { go: to(`/questions/${question}`) }
    },
  },
  view(props) {
    const { data, say, lang, to, refusal, faultOf, actor } = props
    const { question, answers, takenDown, mayAnswerAs } = data
    return (
      <div className="stack">
        <a className="back" href={to('/questions')}>
          {say(texts.back)}
        </a>
        {!question && (
          <>
            <h1>{say(texts.takenDown)}</h1>
            <p className="reading">{takenDown}</p>
          </>
        )}
        {question && (
          <>
            <h1 lang={question.lang}>{question.title}</h1>
            <p className="hint">
              {question.speciality[lang]}, {dateText(question.askedAt, lang)}
            </p>
            <p className="reading" lang={question.lang}>
              {question.text}
            </p>
            {question.cut && <p className="hint">{say(texts.cut)}</p>}
            <Refused {...{ lang, refusal, faultOf }} />
            <Notice
              tone="info"
              title={say(texts.notConsultation)}
              actions={
                <LinkButton href={to(`/find?speciality=${question.specialityId}`)}>
                  {say(texts.find)}
                </LinkButton>
              }
            />
            <section className="stack" aria-labelledby="answers">
              <h2 id="answers">{say(texts.answers)}</h2>
              {answers.length === 0 && <p>{say(texts.unanswered)}</p>}
              {answers.map(one => (
                <Signed key={one.answer} {...props} answer={one} />
              ))}
            </section>
            {mayAnswerAs.length > 0 && <AnswerForm {...props} />}
            {actor.duty === 'admin' && <TakeDown {...props} />}
          </>
        )}
      </div>
    )
  },
})

function Signed({ answer, ...props }: Props & { answer: OneAnswer }) {
  const { say, lang, to, actor, data } = props
  const { by, withdrawn, corrected } = answer
  const mark = by.stands ? say(texts.verified, { day: dateText(by.until, lang) }) : say(texts.verifiedThen)
  return (
    <article className="stack">
      <h3>
        <a href={to(`/practitioners/${by.slug}`)}>
          {say(texts.signed, { name: by.name[lang], speciality: by.speciality[lang] })}
        </a>
      </h3>
      <p className="hint">{dateText(answer.at, lang)}</p>
      <StateWord tone={by.stands ? 'done' : 'wait'}>{mark}</StateWord>
      {withdrawn ? (
        <Notice
          tone="wait"
          title={say(withdrawn.byAuthor ? texts.withdrawnByAuthor : texts.withdrawnByKeeper, {
            reason: withdrawn.reason,
          })}
        />
      ) : (
        <p className="reading">{answer.text}</p>
      )}
      {corrected && (
        <details>
          <summary>
            {say(texts.corrected)} ({dateText(corrected.at, lang)})
          </summary>
          <p className="reading">{corrected.text}</p>
        </details>
      )}
      {by.doctor && (
        <div className="actions">
          <LinkButton href={to(`/doctors/${by.doctor}`)}>{say(texts.book)}</LinkButton>
        </div>
      )}
      {!withdrawn && answer.own && data.mayAnswerAs.length > 0 && <Change {...props} answer={answer} />}
      {!withdrawn && !answer.own && actor.person && <Complain {...props} answer={answer} />}
    </article>
  )
}

function AnswerForm({ data, say, lang, once, typed, faultOf }: Props) {
  const isThis = !typed.text('corrects')
  return (
    <form method="post" className="stack" aria-labelledby="answer-form">
      <input type="hidden" {...once} />
      <h2 id="answer-form">{say(texts.answerTitle)}</h2>
      <Signature {...{ data, say, lang }} id="verification" />
      <TextArea
        name="text"
        label={say(texts.answerLabel)}
        hint={say(texts.answerHint)}
        rows={6}
        maxLength={4000}
        value={isThis ? typed.text('text') : ''}
        error={isThis ? faultOf('text') : undefined}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="answer">
          {say(texts.answerTitle)}
        </Button>
      </div>
    </form>
  )
}

function Signature({ data, say, lang, id }: Pick<Props, 'data' | 'say' | 'lang'> & { id: string }) {
  const [only, ...more] = data.mayAnswerAs
  if (more.length === 0) return <input type="hidden" name="verification" value={only!.verification} />
  return (
    <Select
      name="verification"
      id={id}
      label={say(texts.answerAs)}
      options={data.mayAnswerAs.map(one => ({ value: one.verification, label: one.speciality[lang] }))}
    />
  )
}

function Change({ answer, data, say, lang, once, typed, faultOf }: Props & { answer: OneAnswer }) {
  const isThis = typed.text('corrects') === answer.answer || typed.text('answer') === answer.answer
  return (
    <details open={isThis}>
      <summary>{say(texts.change)}</summary>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="corrects" value={answer.answer} />
        <Signature {...{ data, say, lang }} id={`verification-${answer.answer}`} />
        <TextArea
          name="text"
          id={`text-${answer.answer}`}
          label={say(texts.correctLabel)}
          rows={6}
          maxLength={4000}
          value={isThis && typed.text('text') ? typed.text('text') : answer.text}
          error={isThis ? faultOf('text') : undefined}
        />
        <div className="actions">
          <Button kind="quiet" name="do" value="answer">
            {say(texts.correct)}
          </Button>
        </div>
      </form>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="answer" value={answer.answer} />
        <TextArea
          name="reason"
          id={`reason-${answer.answer}`}
          label={say(texts.withdrawLabel)}
          rows={2}
          maxLength={500}
          value={isThis ? typed.text('reason') : ''}
          error={isThis ? faultOf('reason') : undefined}
        />
        <div className="actions">
          <Button kind="danger" name="do" value="withdraw">
            {say(texts.withdraw)}
          </Button>
        </div>
      </form>
    </details>
  )
}

function Complain({ answer, say, once, typed, faultOf }: Props & { answer: OneAnswer }) {
  const isThis = typed.text('answer') === answer.answer
  return (
    <details open={isThis}>
      <summary>{say(texts.complain)}</summary>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="answer" value={answer.answer} />
        <TextArea
          name="complaint"
          id={`complaint-${answer.answer}`}
          label={say(texts.complainLabel)}
          hint={say(texts.complainHint)}
          maxLength={1000}
          value={isThis ? typed.text('complaint') : ''}
          error={isThis ? faultOf('text') : undefined}
        />
        <div className="actions">
          <Button kind="quiet" name="do" value="complain">
            {say(texts.complain)}
          </Button>
        </div>
      </form>
    </details>
  )
}

function TakeDown({ say, once, typed, faultOf }: Props) {
  return (
    <details open={typed.text('downReason') !== ''}>
      <summary>{say(moderation.takeDown)}</summary>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextArea
          name="downReason"
          label={say(moderation.takeDownWhy)}
          rows={2}
          maxLength={500}
          value={typed.text('downReason')}
          error={typed.text('downReason') ? faultOf('reason') : undefined}
        />
        <div className="actions">
          <Button kind="danger" name="do" value="take-down">
            {say(moderation.takeDown)}
          </Button>
        </div>
      </form>
    </details>
  )
}
