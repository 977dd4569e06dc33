import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Refused, TextInput } from '../../../ui/index.ts'
import { showPartnerAccount } from './account.api.ts'
import { Balance, Statements, TermsFacts } from './account-parts.tsx'
import { settlementTexts as texts } from './settlement.texts.ts'
import { acceptAgencyTerms } from './terms.api.ts'

type Data = Answer<typeof showPartnerAccount>

export default page<Data>({
  path: '/director/settlements',
  frame: 'staff',
  title: (_, say) => say(texts.myTitle),
  nav: { label: texts.nav, order: 22, who: ['director'], icon: 'money' },
  load: ({ run }) => run(showPartnerAccount, {}),
  forms: {
    async accept({ run, form, to }) {
      await run(acceptAgencyTerms, {
        terms: form.text('terms'),
        iban: form.text('iban'),
        bic: form.text('bic'),
      })
      return { go: to('/director/settlements') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    // Only the newest proposal can be accepted.
    const waiting = data.terms.slice(0, 1).find(terms => !terms.acceptedAt)
    return (
      <div className="stack">
        <h1>{say(texts.myTitle)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <Balance {...{ data, lang, say }} />
        {waiting && <Accept {...props} terms={waiting} />}
        <Statements {...{ data, lang, say }} hrefOf={one => to(`/director/settlements/${one}`)} />
        <section className="stack" aria-labelledby="terms">
          <h2 id="terms">{say(texts.terms)}</h2>
          {data.terms
            .filter(terms => terms !== waiting)
            .map(terms => (
              <TermsFacts key={terms.terms} {...{ terms, lang, say }} />
            ))}
        </section>
      </div>
    )
  },
})

function Accept({
  terms,
  lang,
  say,
  once,
  typed,
  faultOf,
}: ViewProps<Data> & { terms: Data['terms'][number] }) {
  return (
    <section className="stack" aria-labelledby="accept">
      <h2 id="accept">{say(texts.acceptTitle)}</h2>
      <TermsFacts {...{ terms, lang, say }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="terms" value={terms.terms} />
        <TextInput
          name="iban"
          label={say(texts.iban)}
          maxLength={34}
          spellCheck={false}
          value={typed.text('iban')}
          error={faultOf('iban')}
        />
        <TextInput
          name="bic"
          size="short"
          label={say(texts.bic)}
          maxLength={11}
          spellCheck={false}
          value={typed.text('bic')}
          error={faultOf('bic')}
        />
        <div className="actions">
          <Button kind="primary" name="do" value="accept">
            {say(texts.accept)}
          </Button>
        </div>
      </form>
    </section>
  )
}
