import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  DateInput,
  dateText,
  Facts,
  Refused,
  StateWord,
  TextArea,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { Breaches } from '../end-agreement/breaches.tsx'
import { giveNotice, takeNoticeBack } from '../end-agreement/end-agreement.api.ts'
import { answerAppeal, liftRestriction, restrictFunctions, showContract } from './restrict.api.ts'
import { functionTexts, texts } from './restrict.texts.ts'
import type { RestrictedFunction } from './restriction.ts'
import { restrictionFacts } from './restriction-facts.tsx'

type Data = Answer<typeof showContract>
type Props = ViewProps<Data>

export default page<Data>({
  path: '/contracts/:contract',
  frame: 'staff',
  title: (data, say) => `${say(texts.contract)} ${data.number}`,
  load: ({ run, params }) => run(showContract, { contract: params.contract ?? '' }),
  forms: {
    async notify({ run, params, form, to }) {
      const contract = params.contract ?? ''
      await run(giveNotice, {
        contract,
        lastDay: form.text('lastDay'),
        reason: form.text('reason'),
        breaches: linesOf(form.text('counted')),
      })
      return { go: to(`/contracts/${contract}`) }
    },
    async 'take-back'({ run, params, to }) {
      const contract = params.contract ?? ''
      await run(takeNoticeBack, { contract })
      return { go: to(`/contracts/${contract}`) }
    },
    async restrict({ run, params, form, to }) {
      const contract = params.contract ?? ''
      await run(restrictFunctions, {
        contract,
        functions: form.all('functions') as RestrictedFunction[],
        breaches: linesOf(form.text('breaches')),
        reason: form.text('because'),
        until: form.text('until'),
      })
      return { go: to(`/contracts/${contract}`) }
    },
    async lift({ run, params, form, to }) {
      await run(liftRestriction, { restriction: form.text('restriction') })
      return { go: to(`/contracts/${params.contract}`) }
    },
    async answer({ run, params, form, to }) {
      await run(answerAppeal, {
        appeal: form.text('appeal'),
        outcome: form.text('outcome') as 'kept' | 'lifted',
        text: form.text('text'),
      })
      return { go: to(`/contracts/${params.contract}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, actor, refusal, faultOf } = props
    const mayChange = (actor.duty === 'director' || actor.duty === 'admin') && !data.ended
    return (
      <div className="stack">
        <a className="back" href={to('/contracts')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{`${say(texts.contract)} ${data.number}`}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          dense
          facts={[
            { label: say(texts.person), value: data.personName ?? say(texts.unnamed) },
            { label: say(texts.contract), value: data.title[lang] },
            { label: say(texts.since), value: dateText(data.madeAt, lang) },
            { label: say(texts.state), value: <State {...props} /> },
          ]}
        />
        {data.restrictions.length > 0 && <Restrictions {...props} />}
        {mayChange && <Notice {...props} />}
        {mayChange && <Restrict {...props} />}
      </div>
    )
  },
})

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line.trim() !== '')
}

function State({ data: { notice, ended }, lang, say }: Props) {
  if (!notice) return <StateWord tone="done">{say(texts.holds)}</StateWord>
  const words = say(ended ? texts.ended : texts.ending, { day: dateText(notice.lastDay, lang) })
  return <StateWord tone={ended ? 'info' : 'wait'}>{words}</StateWord>
}

function Notice({ data: { notice, lastDay }, lang, say, once, typed, faultOf }: Props) {
  return (
    <section className="stack" aria-labelledby="notice">
      <h2 id="notice">{say(texts.noticeTitle)}</h2>
      {notice && (
        <p>{say(notice.side === 'person' ? texts.byPerson : texts.byUs, { reason: notice.reason })}</p>
      )}
      {notice && <Breaches breaches={notice.breaches} title={say(texts.counted)} />}
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        {!notice && lastDay && (
          <>
            <DateInput
              name="lastDay"
              label={say(texts.lastDay)}
              hint={say(texts.lastDayHint, { day: dateText(lastDay, lang) })}
              min={lastDay}
              value={typed.maybe('lastDay') ?? lastDay}
              error={faultOf('lastDay')}
            />
            <TextInput
              name="reason"
              label={say(texts.noticeReason)}
              maxLength={500}
              value={typed.text('reason')}
              error={typed.text('do') === 'notify' ? faultOf('reason') : undefined}
            />
            <TextArea
              name="counted"
              label={say(texts.counted)}
              hint={say(texts.countedHint)}
              optional={say(texts.ifGround)}
              value={typed.text('counted')}
              error={faultOf('breaches')}
            />
            <div className="actions">
              <Button kind="danger" name="do" value="notify">
                {say(texts.notify)}
              </Button>
            </div>
          </>
        )}
        {notice?.side === 'organisation' && (
          <div className="actions">
            <Button name="do" value="take-back">
              {say(texts.takeBack)}
            </Button>
          </div>
        )}
      </form>
    </section>
  )
}

function Restrict({ data, say, once, typed, faultOf }: Props) {
  return (
    <section className="stack" aria-labelledby="restrict">
      <h2 id="restrict">{say(texts.restrictTitle)}</h2>
      <p className="reading">{say(texts.restrictLead)}</p>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <fieldset className="stack">
          <legend className="label">{say(texts.closes)}</legend>
          {data.functions.map((one, at) => (
            <Tick
              key={one}
              id={at === 0 ? 'functions' : `functions-${one}`}
              name="functions"
              value={one}
              checked={typed.all('functions').includes(one)}
              error={at === 0 ? faultOf('functions') : undefined}
            >
              {say(functionTexts[one])}
            </Tick>
          ))}
        </fieldset>
        <TextArea
          name="breaches"
          label={say(texts.breaches)}
          hint={say(texts.breachesHint)}
          maxLength={2000}
          value={typed.text('breaches')}
          error={faultOf('breaches')}
        />
        <TextInput
          name="because"
          id={typed.text('do') === 'restrict' ? 'reason' : 'because'}
          label={say(texts.reason)}
          maxLength={500}
          value={typed.text('because')}
          error={typed.text('do') === 'restrict' ? faultOf('reason') : undefined}
        />
        <DateInput
          name="until"
          label={say(texts.until)}
          value={typed.text('until')}
          error={faultOf('until')}
        />
        <div className="actions">
          <Button kind="danger" name="do" value="restrict">
            {say(texts.restrictDo)}
          </Button>
        </div>
      </form>
    </section>
  )
}

function Restrictions(props: Props) {
  const { data, lang, say, once } = props
  return (
    <section className="stack" aria-labelledby="restrictions">
      <h2 id="restrictions">{say(texts.restrictions)}</h2>
      {data.restrictions.map(restriction => (
        <article key={restriction.restriction} className="stack">
          <Facts dense facts={restrictionFacts(restriction, lang, say)} />
          {restriction.appeal && !restriction.appeal.answer && (
            <AnswerAppeal {...props} appeal={restriction.appeal.appeal} />
          )}
          {restriction.stands && (
            <form method="post" className="actions">
              <input type="hidden" {...once} />
              <input type="hidden" name="restriction" value={restriction.restriction} />
              <Button name="do" value="lift">
                {say(texts.lift)}
              </Button>
            </form>
          )}
        </article>
      ))}
    </section>
  )
}

function AnswerAppeal({ appeal, say, once, typed, faultOf }: Props & { appeal: string }) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="appeal" value={appeal} />
      <Choice
        name="outcome"
        inline
        legend={say(texts.outcome)}
        value={typed.text('outcome')}
        error={faultOf('outcome')}
        options={[
          { value: 'kept', label: say(texts.kept) },
          { value: 'lifted', label: say(texts.lifted) },
        ]}
      />
      <TextArea
        name="text"
        label={say(texts.answer)}
        maxLength={2000}
        value={typed.text('text')}
        error={faultOf('text')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="answer">
          {say(texts.answerDo)}
        </Button>
      </div>
    </form>
  )
}
