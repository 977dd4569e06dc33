import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Choice, dateText, Facts, LinkButton, Notice, Refused, TextInput } from '../../../ui/index.ts'
import { WithdrawalConsequences } from '../withdraw-consent/consequences.tsx'
import { rehearseWithdrawal, withdrawConsent } from '../withdraw-consent/withdraw-consent.api.ts'
import { texts as rehearsal } from '../withdraw-consent/withdraw-consent.texts.ts'
import { texts } from './desk.texts.ts'

export default page<Answer<typeof rehearseWithdrawal>>({
  path: '/desk/withdrawals/:id',
  frame: 'staff',
  title: (_, say) => say(texts.withdraw),
  load: ({ run, params }) => run(rehearseWithdrawal, { consent: params.id ?? '' }),
  forms: {
    async send({ run, form, params, to }) {
      const consent = params.id ?? ''
      await run(withdrawConsent, {
        consent,
        rehearsal: form.text('rehearsal'),
        way: form.text('way') === 'letter' ? 'letter' : 'desk',
        reason: form.text('reason'),
      })
      return { go: to(`/desk/withdrawals/${consent}`) }
    },
  },
  view({ data, lang, say, to, once, typed, refusal, faultOf }) {
    return (
      <div className="stack">
        <a className="back" href={to('/desk/withdrawals')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(texts.withdraw)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          facts={[
            { label: say(rehearsal.consent), value: data.name[lang] },
            { label: say(rehearsal.whose), value: data.personName },
            { label: say(rehearsal.since), value: dateText(data.from, lang) },
          ]}
        />
        {data.withdrawnAt ? (
          <Notice
            tone="done"
            live
            title={say(rehearsal.done)}
            actions={<LinkButton href={to('/desk/withdrawals')}>{say(texts.back)}</LinkButton>}
          />
        ) : (
          <>
            <WithdrawalConsequences {...{ data, lang, say }} />
            {data.obligations.length === 0 && (
              <form method="post" className="stack">
                <input type="hidden" {...once} />
                <input type="hidden" name="rehearsal" value={data.rehearsal} />
                <Choice
                  name="way"
                  legend={say(texts.way)}
                  value={typed.text('way') || 'desk'}
                  options={(['desk', 'letter'] as const).map(value => ({ value, label: say(texts[value]) }))}
                />
                <TextInput
                  name="reason"
                  label={say(texts.reason)}
                  maxLength={500}
                  value={typed.text('reason')}
                  error={faultOf('reason')}
                />
                <div className="actions">
                  <Button kind="danger">{say(texts.withdraw)}</Button>
                </div>
              </form>
            )}
          </>
        )}
      </div>
    )
  },
})
