import type { ReactNode } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import { type Page, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  dateTimeText,
  dueText,
  Empty,
  Facts,
  LinkButton,
  Refused,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { AnswerForm } from '../answer-form.tsx'
import {
  answerQuestion,
  askAboutLook,
  questionKind,
  showMyQuestions,
  showQuestions,
} from './questions.api.ts'
import { texts } from './questions.texts.ts'

type Question = Answer<typeof showMyQuestions>['questions'][number]
type Waiting = Answer<typeof showQuestions>

const ask = page<{ passage: string }>({
  path: '/cabinet/who-looked/:passage/ask',
  frame: 'person',
  load: async ({ run, params }) => {
    // Nobody but who is signed in is shown the form.
    await run(showMyQuestions, {})
    return { passage: params.passage ?? '' }
  },
  title: (_, say) => say(texts.askTitle),
  forms: {
    async send({ run, params, form, to }) {
      const kind = form.text('kind') as 'question'
      await run(askAboutLook, { passage: params.passage ?? '', kind, words: form.text('words') })
      return { go: to('/cabinet/questions') }
    },
  },
  view: ({ say, lang, refusal, faultOf, typed, once, to }) => (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.askTitle)}</h1>
      <p className="reading">{say(texts.askLead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels: { words: say(texts.words), kind: say(texts.kind) } }} />
      <Choice
        name="kind"
        legend={say(texts.kind)}
        inline
        value={typed.text('kind') || 'question'}
        options={questionKind.options.map(value => ({ value, label: say(texts[value]) }))}
      />
      <TextArea name="words" label={say(texts.words)} value={typed.text('words')} error={faultOf('words')} />
      <div className="actions">
        <Button kind="primary">{say(texts.send)}</Button>
        <a href={to('/cabinet/who-looked')}>{say(texts.journal)}</a>
      </div>
    </form>
  ),
})

const mine = page<Answer<typeof showMyQuestions>>({
  path: '/cabinet/questions',
  frame: 'person',
  load: ({ run }) => run(showMyQuestions, {}),
  title: (_, say) => say(texts.mine),
  view: props => {
    const { data, say, to } = props
    return (
      <div className="stack">
        <h1>{say(texts.mine)}</h1>
        {data.questions.length === 0 && (
          <Empty icon="eye" title={say(texts.none)}>
            <p>{say(texts.noneLead)}</p>
          </Empty>
        )}
        {data.questions.map(one => (
          <QuestionView key={one.question} {...props} one={one} />
        ))}
        <div className="actions">
          <LinkButton href={to('/cabinet/who-looked')}>{say(texts.journal)}</LinkButton>
        </div>
      </div>
    )
  },
})

const officer = page<Waiting>({
  path: '/officer/questions',
  frame: 'staff',
  nav: { label: texts.nav, order: 61, who: ['admin'], icon: 'mail' },
  load: ({ run }) => run(showQuestions, {}),
  title: (_, say) => say(texts.officerTitle),
  forms: {
    async answer({ run, form, to }) {
      await run(answerQuestion, { question: form.text('question'), words: form.text('words') })
      return { go: to('/officer/questions') }
    },
  },
  view: props => {
    const { data, say, lang, refusal, faultOf, once, typed } = props
    return (
      <div className="stack">
        <h1>{say(texts.officerTitle)}</h1>
        <Refused {...{ lang, refusal, faultOf, labels: { words: say(texts.answer) } }} />
        {data.questions.length === 0 && <Empty icon="mail" title={say(texts.none)} />}
        {data.questions.map(one => (
          <QuestionView key={one.question} {...props} one={one} of={one.personName}>
            {!one.answer && (
              <AnswerForm
                name="question"
                id={one.question}
                label={say(texts.answer)}
                send={say(texts.reply)}
                {...{ once, typed }}
              />
            )}
          </QuestionView>
        ))}
      </div>
    )
  },
})

export const questionPages: readonly Page[] = [ask, mine, officer]

interface QuestionProps extends Pick<ViewProps<unknown>, 'say' | 'lang'> {
  one: Question
  of?: string | null
  children?: ReactNode
}

function QuestionView({ one, of, say, lang, children }: QuestionProps) {
  const { who, what, at, why } = one.look
  return (
    <article className="stack">
      <h2>{[one.number, of].filter(Boolean).join(', ')}</h2>
      <p>
        {say(texts[one.kind])}, {dateTimeText(one.askedAt, lang)}{' '}
        <StateWord tone={one.answer ? 'done' : 'wait'}>
          {say(one.answer ? texts.answered : texts.waits)}
        </StateWord>
      </p>
      <Facts
        facts={[
          {
            label: say(texts.look),
            value: [
              say(what),
              dateTimeText(at, lang),
              who?.name,
              who && say(who.title),
              who && say(who.organisation),
            ]
              .filter(Boolean)
              .join(', '),
          },
          { label: say(texts.why), value: why.map(rule => say(rule)).join(' ') },
          { label: say(texts.asked), value: one.words ?? '' },
          ...(one.dueAt ? [{ label: say(texts.due), value: dueText(one.dueAt, lang) }] : []),
          ...(one.answer ? [{ label: say(texts.answer), value: one.answer.words ?? '' }] : []),
        ]}
      />
      {children}
    </article>
  )
}
