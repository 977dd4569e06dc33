import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { Button, DateInput, Refused, Select, TextInput, Tick } from '../../../ui/index.ts'
import { texts } from '../deadlines.texts.ts'
import { listDeadlineRules } from '../list-deadline-rules/list-deadline-rules.api.ts'
import { setDeadlineRule } from './set-deadline-rule.api.ts'

type Rule = Answer<typeof listDeadlineRules>['rules'][number]
const units = ['working-days', 'days', 'hours'] as const

export default page<Rule>({
  path: '/deadlines/change',
  frame: 'staff',
  title: (_, say) => say(texts.changeTitle),
  async load({ run, query, actor }) {
    if (actor.duty !== 'admin') throw gateRefusal(actor.account ? 'not-your-duty' : 'sign-in-needed')
    const { rules } = await run(listDeadlineRules, {})
    const rule = rules.find(one => one.event === query.get('event') && one.name === query.get('name'))
    if (!rule) throw gateRefusal('not-found')
    return rule
  },
  forms: {
    async send({ run, query, form, to }) {
      await run(setDeadlineRule, {
        event: query.get('event') ?? '',
        name: query.get('name') ?? '',
        since: form.text('since'),
        length: form.number('length'),
        unit: units.find(unit => unit === form.text('unit')) ?? 'working-days',
        basis: { kk: form.text('basis.kk'), ru: form.text('basis.ru'), en: form.text('basis.en') },
        source: form.text('source'),
        sourceDate: form.text('sourceDate'),
        verified: form.ticked('verified'),
      })
      return { go: to('/deadlines') }
    },
  },
  view({ data, lang, say, typed, refusal, faultOf, once }) {
    const field = (name: string, now = '') => ({
      name,
      value: typed.text(name) || now,
      error: faultOf(name),
    })
    return (
      <form method="post" className="stack">
        <h1>{say(texts.changeTitle)}</h1>
        <p>{data.says[lang]}</p>
        <p className="reading">{say(texts.changeLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <input type="hidden" {...once} />
        <DateInput {...field('since')} label={say(texts.since)} />
        <TextInput
          {...field('length', String(data.length))}
          type="number"
          size="short"
          min={1}
          max={3650}
          label={say(texts.length)}
        />
        <Select
          {...field('unit', data.unit)}
          label={say(texts.unit)}
          options={units.map(unit => ({ value: unit, label: say(texts[unit]) }))}
        />
        <TextInput {...field('basis.kk', data.basis.kk)} label={say(texts.basisKk)} maxLength={300} />
        <TextInput {...field('basis.ru', data.basis.ru)} label={say(texts.basisRu)} maxLength={300} />
        <TextInput {...field('basis.en', data.basis.en)} label={say(texts.basisEn)} maxLength={300} />
        <TextInput {...field('source')} label={say(texts.source)} maxLength={300} />
        <DateInput {...field('sourceDate')} label={say(texts.sourceDate)} />
        <Tick name="verified" checked={typed.ticked('verified')}>
          {say(texts.verified)}
        </Tick>
        <div className="actions">
          <Button>{say(texts.save)}</Button>
        </div>
      </form>
    )
  },
})
