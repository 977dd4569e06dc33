import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { langs } from '../../../kernel/texts.ts'
import { Button, DateInput, LinkButton, Refused, Select, TextInput, Tick } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { lawStates } from '../law-states.ts'
import { texts as list } from '../list-editions/editions.texts.ts'
import { listLaws } from '../list-laws/list-laws.api.ts'
import { lawTexts } from '../list-laws/list-laws.texts.ts'
import { setLawAct } from './set-law-act.api.ts'
import { setTexts as texts } from './set-law-act.texts.ts'

type Law = Answer<typeof listLaws>['laws'][number]

/** Null: a law that nobody has entered yet. */
export default page<Law | null>({
  path: '/editions/laws',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const { laws } = await run(listLaws, {})
    return laws.find(law => law.code === query.get('code')) ?? null
  },
  forms: {
    async send({ run, form, to }) {
      const code = form.text('code')
      await run(setLawAct, {
        code,
        title: { kk: form.text('title.kk'), ru: form.text('title.ru'), en: form.text('title.en') },
        number: form.text('number'),
        editionDate: form.maybe('editionDate'),
        state: lawStates.find(state => state === form.text('state')) ?? 'in-force',
        replacedBy: form.maybe('replacedBy'),
        source: form.text('source'),
        sourceDate: form.text('sourceDate'),
        verified: form.ticked('verified'),
      })
      return { go: to(`/documents/laws#${encodeURIComponent(code)}`) }
    },
  },
  view({ data, lang, say, to, once, now, actor, typed, refusal, faultOf }) {
    const isFresh = actor.confirmedUntil !== null && actor.confirmedUntil > now
    const field = (name: string, known: string | null | undefined) => ({
      name,
      value: refusal ? typed.text(name) : (known ?? ''),
      error: faultOf(name),
    })
    const labels = Object.fromEntries(
      (['code', 'number', 'editionDate', 'replacedBy', 'source', 'sourceDate'] as const).map(name => [
        name,
        say(texts[name]),
      ]),
    )
    return (
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <a className="back" href={to('/editions')} data-keys-back="">
          {say(list.back)}
        </a>
        <h1>{say(texts.title)}</h1>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        <p className="reading">{say(texts.lead)}</p>
        <TextInput
          {...field('code', data?.code)}
          size="short"
          label={say(texts.code)}
          hint={say(texts.codeHint)}
        />
        {langs.map(of => (
          <TextInput
            key={of}
            {...field(`title.${of}`, data?.title[of])}
            label={say(texts[of])}
            maxLength={300}
          />
        ))}
        <TextInput {...field('number', data?.number)} label={say(texts.number)} maxLength={80} />
        <DateInput
          {...field('editionDate', data?.editionDate)}
          label={say(texts.editionDate)}
          optional={say(texts.optional)}
        />
        <Select
          name="state"
          label={say(texts.state)}
          value={refusal ? typed.text('state') : (data?.state ?? 'in-force')}
          options={lawStates.map(value => ({ value, label: say(lawTexts[value]) }))}
        />
        <TextInput
          {...field('replacedBy', null)}
          size="short"
          label={say(texts.replacedBy)}
          optional={say(texts.optional)}
        />
        <TextInput {...field('source', data?.source)} label={say(texts.source)} maxLength={300} />
        <DateInput {...field('sourceDate', dayOf(now))} label={say(texts.sourceDate)} />
        <Tick name="verified" value="yes" checked={typed.ticked('verified')}>
          {say(texts.verified)}
        </Tick>
        <div className="actions">
          {isFresh ? (
            <Button kind="primary">{say(texts.save)}</Button>
          ) : (
            <LinkButton kind="primary" href={to(`/confirm?next=${encodeURIComponent(to('/editions/laws'))}`)}>
              {say(texts.confirm)}
            </LinkButton>
          )}
        </div>
      </form>
    )
  },
})
