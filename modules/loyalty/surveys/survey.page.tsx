import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, Notice, Refused, TextArea } from '../../../ui/index.ts'
import { range } from './questions.ts'
import { answerSurvey, showSurvey, stopSurveys, withdrawAnswer } from './surveys.api.ts'
import { texts } from './surveys.texts.ts'

type Data = Answer<typeof showSurvey>

export default page<Data>({
  path: '/surveys/:token',
  frame: 'plain',
  index: false,
  title: (_, say) => say(texts.title),
  load: ({ run, params }) => run(showSurvey, { token: params.token ?? '' }),
  forms: {
    async answer({ run, params, form, to }) {
      const token = params.token ?? ''
      const { questions } = await run(showSurvey, { token })
      const answers = questions.map(({ place, kind }) =>
        kind === 'words'
          ? { place, words: form.text(`q${place}`) }
          : { place, score: form.maybe(`q${place}`) === undefined ? undefined : form.number(`q${place}`) },
      )
      await run(answerSurvey, { token, answers })
      return { go: to(`/surveys/${token}`) }
    },
    async withdraw({ run, params, to }) {
      await run(withdrawAnswer, { token: params.token ?? '' })
      return { go: to(`/surveys/${params.token}`) }
    },
    async stop({ run, params, to }) {
      await run(stopSurveys, { token: params.token ?? '' })
      return { go: to(`/surveys/${params.token}`) }
    },
  },
  view(props) {
    const { data, lang, say, once, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(data.organisation)}</h1>
        <h2>{say(data.title ?? texts.about)}</h2>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.state === 'open' && <Questions {...props} />}
        {data.state === 'answered' && (
          <Notice tone="done" live title={say(texts.answered)}>
            <p>{say(texts.answeredSays)}</p>
            <form method="post" className="actions">
              <input type="hidden" {...once} />
              <Button kind="danger" name="do" value="withdraw">
                {say(texts.withdraw)}
              </Button>
            </form>
          </Notice>
        )}
        {data.state === 'withdrawn' && <Notice tone="done" live title={say(texts.withdrawn)} />}
        {data.state === 'over' && <Notice tone="info" title={say(texts.over)} />}
        {data.isStopped ? (
          <Notice tone="done" live title={say(texts.stopped)} />
        ) : (
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <Button name="do" value="stop">
              {say(texts.stop)}
            </Button>
          </form>
        )}
      </div>
    )
  },
})

function Questions({ data, say, once, typed }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <p className="reading">{say(texts.lead)}</p>
      {data.questions.map(({ place, kind, words }) =>
        kind === 'words' ? (
          <TextArea
            key={place}
            name={`q${place}`}
            label={say(words)}
            hint={say(texts.wordsHint)}
            optional={say(texts.optional)}
            maxLength={1000}
            value={typed.maybe(`q${place}`)}
          />
        ) : (
          <Choice
            key={place}
            name={`q${place}`}
            legend={say(words)}
            inline
            value={typed.maybe(`q${place}`)}
            options={scale(range[kind])}
          />
        ),
      )}
      <div className="actions">
        <Button kind="primary" name="do" value="answer">
          {say(texts.send)}
        </Button>
      </div>
    </form>
  )
}

function scale([least, most]: readonly [number, number]) {
  return Array.from({ length: most - least + 1 }, (_, step) => String(least + step)).map(value => ({
    value,
    label: value,
  }))
}
