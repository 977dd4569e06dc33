import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateText,
  dateTimeText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  TextInput,
} from '../../../ui/index.ts'
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
  const { stops, stopBy, classes } = data.consequences
  const day = (value: string) => dateText(value, lang)
  return (
    <>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <Notice tone="wait" title={say(texts.stops)}>
        <p>{stops[lang]}</p>
        <p>{say(texts.stopBy, { day: day(stopBy) })}</p>
      </Notice>
      <h2>{say(texts.records)}</h2>
      <DataTable
        caption={say(texts.records)}
        captionUnseen
        rows={classes}
        rowKey={row => row.recordClass}
        columns={[
          { key: 'record', head: say(texts.record), cell: row => row.name[lang] },
          { key: 'fate', head: say(texts.fate), cell: row => say(texts[row.fate], { day: day(row.onDay) }) },
          { key: 'ground', head: say(texts.ground), cell: row => say(row.ground ?? texts.noGround) },
        ]}
        empty={null}
      />
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
    </>
  )
}
