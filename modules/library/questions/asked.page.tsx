import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateText, Empty, Facts, LinkButton, Notice, StateWord } from '../../../ui/index.ts'
import { showAskedQuestion, showMyPublicQuestions } from './questions.api.ts'
import { texts } from './questions.texts.ts'

type Became = Answer<typeof showAskedQuestion>

/** For whoever was not signed in: opened by the code that was told once. */
export const asked = page<Became>({
  path: '/questions/asked/:code',
  frame: 'public',
  index: false,
  title: (_, say) => say(texts.asked),
  load: ({ run, params }) => run(showAskedQuestion, { code: params.code ?? '' }),
  view: ({ data, say, lang, to }) => (
    <div className="stack">
      <h1>{say(texts.asked)}</h1>
      <Notice tone="info" title={say(texts.keepAddress)}>
        <p>{say(texts.keepAddressLead)}</p>
      </Notice>
      <OneAsked {...{ became: data, say, lang, to }} />
    </div>
  ),
})

export const mine = page<Answer<typeof showMyPublicQuestions>>({
  path: '/questions/mine',
  frame: 'person',
  title: (_, say) => say(texts.mine),
  load: ({ run }) => run(showMyPublicQuestions, {}),
  view: ({ data, say, lang, to }) => (
    <div className="stack">
      <h1>{say(texts.mine)}</h1>
      {data.questions.length === 0 && <Empty icon="mail" title={say(texts.noneMine)} />}
      {data.questions.map(became => (
        <OneAsked key={became.question} {...{ became, say, lang, to }} />
      ))}
      <div className="actions">
        <LinkButton href={to('/questions/ask')}>{say(texts.ask)}</LinkButton>
      </div>
    </div>
  ),
})

interface Props {
  became: Became
  say: Say
  lang: Lang
  to(path: string): string
}

function OneAsked({ became, say, lang, to }: Props) {
  const { question, title, text, askedAt, state, reason } = became
  const tone = state === 'passed' ? 'done' : state === 'held' ? 'wait' : 'danger'
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="reading">{text}</p>
      <Facts
        facts={[
          { label: say(texts.askedOn), value: dateText(askedAt, lang) },
          { label: say(texts.state), value: <StateWord tone={tone}>{say(texts[state])}</StateWord> },
          ...(state === 'refused' ? [{ label: say(texts.reason), value: reason }] : []),
        ]}
      />
      {state === 'passed' && <a href={to(`/questions/${question}`)}>{say(texts.open)}</a>}
    </section>
  )
}
