import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import {
  Button,
  DateInput,
  dateText,
  Empty,
  LinkButton,
  Refused,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { approveProgramme, showProgramme } from './bonuses.api.ts'
import { texts } from './bonuses.texts.ts'
import { Programme } from './terms.tsx'

const numbers = [
  ['earnPercent', 50],
  ['spendPercent', 100],
  ['expiryMonths', 60],
] as const

export default page<Answer<typeof showProgramme>>({
  path: '/director/programme',
  frame: 'staff',
  title: (_, say) => say(texts.manage),
  load: ({ run }) => run(showProgramme, {}),
  forms: {
    async send({ run, form, to }) {
      await run(approveProgramme, {
        from: form.text('from'),
        until: form.maybe('until'),
        earnPercent: form.number('earnPercent'),
        spendPercent: form.number('spendPercent'),
        expiryMonths: form.number('expiryMonths'),
        excluded: form.all('excluded'),
        orderNumber: form.text('orderNumber'),
        orderDate: form.text('orderDate'),
      })
      return { go: to('/director/programme') }
    },
  },
  view({ data, lang, say, to, once, typed, refusal, faultOf }) {
    return (
      <div className="stack">
        <h1>{say(texts.manage)}</h1>
        <p className="reading">{say(texts.manageLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <div className="actions">
          <LinkButton href={to('/director/promotions')}>{say(texts.toPromotions)}</LinkButton>
        </div>
        <h2>{say(texts.orders)}</h2>
        {data.programmes.length === 0 && <Empty title={say(texts.noOrders)} />}
        {data.programmes.map(terms => (
          <section key={terms.id}>
            <h3>
              {dateText(terms.from, lang)}
              {terms.until && ` – ${dateText(terms.until, lang)}`}
            </h3>
            <Programme {...{ terms, lang, say }} />
          </section>
        ))}
        <h2>{say(texts.approve)}</h2>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <TextInput
            name="orderNumber"
            label={say(texts.orderNumber)}
            size="short"
            maxLength={40}
            value={typed.maybe('orderNumber')}
            error={faultOf('orderNumber')}
          />
          <DateInput
            name="orderDate"
            label={say(texts.orderDate)}
            value={typed.maybe('orderDate')}
            error={faultOf('orderDate')}
          />
          <DateInput
            name="from"
            label={say(texts.from)}
            value={typed.maybe('from')}
            error={faultOf('from')}
          />
          <DateInput
            name="until"
            label={say(texts.untilDay)}
            optional={say(texts.optional)}
            value={typed.maybe('until')}
            error={faultOf('until')}
          />
          {numbers.map(([name, max]) => (
            <TextInput
              key={name}
              name={name}
              type="number"
              size="short"
              min={1}
              max={max}
              label={say(texts[name])}
              value={typed.maybe(name)}
              error={faultOf(name)}
            />
          ))}
          <fieldset className="field">
            <legend className="label">{say(texts.excludedServices)}</legend>
            <p className="hint">{say(texts.excludedHint)}</p>
            {data.services.map(({ id, name }) => (
              <Tick
                key={id}
                id={`excluded-${id}`}
                name="excluded"
                value={id}
                checked={typed.all('excluded').includes(id)}
              >
                {say(name)}
              </Tick>
            ))}
          </fieldset>
          <div className="actions">
            <Button kind="primary">{say(texts.approve)}</Button>
          </div>
        </form>
      </div>
    )
  },
})
