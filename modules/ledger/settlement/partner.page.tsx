import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DateInput, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { showPartnerAccount } from './account.api.ts'
import { Balance, Statements, TermsFacts } from './account-parts.tsx'
import { numberIn, tiynIn } from './figures-typed.ts'
import { settlementTexts as texts } from './settlement.texts.ts'
import { closeStatement } from './statement.api.ts'
import { proposeAgencyTerms } from './terms.api.ts'

type Data = Answer<typeof showPartnerAccount>

export default page<Data>({
  path: '/admin/settlements/:partner',
  frame: 'staff',
  title: ({ name }, say) => say(name),
  load: ({ run, params }) => run(showPartnerAccount, { partner: params.partner ?? '' }),
  forms: {
    async close({ run, params, to }) {
      const { statement } = await run(closeStatement, { partner: params.partner ?? '' })
      return { go: to(`/admin/settlements/${params.partner}/${statement}`) }
    },
    async propose({ run, params, form, to }) {
      const vat = form.maybe('vatPercent')
      await run(proposeAgencyTerms, {
        partner: params.partner ?? '',
        since: form.text('since'),
        basisPoints: Math.round(numberIn(form.text('basisPoints')) * 100),
        minimumTiyn: tiynIn(form.text('minimumTiyn')),
        ...(vat === undefined ? {} : { vatPercent: numberIn(vat) }),
        returned: form.ticked('returned'),
        periodDays: form.number('periodDays'),
        objectionDays: form.number('objectionDays'),
        answerDays: form.number('answerDays'),
      })
      return { go: to(`/admin/settlements/${params.partner}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to('/admin/settlements')}>{say(texts.back)}</a>
        </p>
        <h1>{say(data.name)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Balance {...{ data, lang, say }} />
        <Statements
          {...{ data, lang, say }}
          hrefOf={one => to(`/admin/settlements/${data.partner}/${one}`)}
        />
        {data.terms.some(terms => terms.inForce) && (
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <Button kind="primary" name="do" value="close">
              {say(texts.close)}
            </Button>
          </form>
        )}
        <section className="stack" aria-labelledby="terms">
          <h2 id="terms">{say(texts.terms)}</h2>
          {data.terms.map(terms => (
            <TermsFacts key={terms.terms} {...{ terms, lang, say }} />
          ))}
        </section>
        <Propose {...props} />
      </div>
    )
  },
})

function Propose({ say, now, once, typed, faultOf }: ViewProps<Data>) {
  const numbers = [
    ['basisPoints', texts.percent, '2,5'],
    ['minimumTiyn', texts.minimum, '0'],
    ['periodDays', texts.period, '7'],
    ['objectionDays', texts.objectionDays, '5'],
    ['answerDays', texts.answerDays, '5'],
  ] as const
  return (
    <section className="stack" aria-labelledby="propose">
      <h2 id="propose">{say(texts.proposeTitle)}</h2>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <DateInput
          name="since"
          label={say(texts.since)}
          min={dayOf(now)}
          value={typed.maybe('since') ?? dayOf(now)}
          error={faultOf('since')}
        />
        {numbers.map(([name, label, usual]) => (
          <TextInput
            key={name}
            name={name}
            size="short"
            inputMode="decimal"
            label={say(label)}
            hint={name === 'basisPoints' ? say(texts.percentHint) : undefined}
            maxLength={12}
            value={typed.maybe(name) ?? usual}
            error={faultOf(name)}
          />
        ))}
        <TextInput
          name="vatPercent"
          size="short"
          inputMode="numeric"
          label={say(texts.vatPercent)}
          optional={say(texts.optional)}
          maxLength={2}
          value={typed.text('vatPercent')}
          error={faultOf('vatPercent')}
        />
        <Tick name="returned" checked={typed.maybe('since') === undefined || typed.ticked('returned')}>
          {say(texts.givesBack)}
        </Tick>
        <div className="actions">
          <Button name="do" value="propose">
            {say(texts.propose)}
          </Button>
        </div>
      </form>
    </section>
  )
}
