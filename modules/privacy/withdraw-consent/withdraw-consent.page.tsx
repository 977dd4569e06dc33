import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateText,
  dateTimeText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  TextInput,
} from '../../../ui/index.ts'
import { WithdrawalConsequences } from './consequences.tsx'
import { rehearseWithdrawal, withdrawConsent } from './withdraw-consent.api.ts'
import { texts } from './withdraw-consent.texts.ts'

type Rehearsal = Answer<typeof rehearseWithdrawal>

export default page<Rehearsal>({
  path: '/cabinet/consents/:id/withdraw',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run, params }) => run(rehearseWithdrawal, { consent: params.id ?? '' }),
  forms: {
    async send({ form, run, params, to }) {
      const consent = params.id ?? ''
      await run(withdrawConsent, { consent, rehearsal: form.text('rehearsal'), reason: form.text('reason') })
      return { go: to(`/cabinet/consents/${consent}/withdraw`) }
    },
  },
  view(props) {
    const { data, lang, say, to } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <Facts
          facts={[
            { label: say(texts.consent), value: data.name[lang] },
            { label: say(texts.to), value: say(data.organisation ?? texts.platform) },
            { label: say(texts.whose), value: data.personName },
            { label: say(texts.since), value: dateText(data.from, lang) },
          ]}
        />
        {data.withdrawnAt ? (
          <Notice
            tone="done"
            live
            title={say(texts.done)}
            actions={<LinkButton href={to('/cabinet/consents')}>{say(texts.toConsents)}</LinkButton>}
          >
            <p>{say(texts.doneSays, { at: dateTimeText(data.withdrawnAt, lang) })}</p>
          </Notice>
        ) : (
          <BeforeWithdrawing {...props} />
        )}
      </div>
    )
  },
})

function BeforeWithdrawing({ data, lang, say, to, refusal, faultOf, typed, once }: ViewProps<Rehearsal>) {
  return (
    <>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <WithdrawalConsequences {...{ data, lang, say }} />
      {data.obligations.length === 0 && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="rehearsal" value={data.rehearsal} />
          <TextInput
            name="reason"
            label={say(texts.reason)}
            hint={say(texts.reasonHint)}
            optional={say(texts.optional)}
            maxLength={500}
            value={typed.text('reason')}
            error={faultOf('reason')}
          />
          <div className="actions">
            <Button kind="danger">{say(texts.withdraw)}</Button>
            <LinkButton href={to('/cabinet/consents')}>{say(texts.keep)}</LinkButton>
          </div>
        </form>
      )}
    </>
  )
}
