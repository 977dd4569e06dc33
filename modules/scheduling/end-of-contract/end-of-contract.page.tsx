import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
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
import { endAgreement, rehearseEnd, endingTexts as texts } from '../../agreements/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import type { VisitLine } from '../shapes.ts'
import { showVisitsOfContract } from './end-of-contract.api.ts'

type Data = Answer<typeof rehearseEnd> & Answer<typeof showVisitsOfContract>

export default page<Data>({
  path: '/cabinet/contracts/:contract/end',
  frame: 'person',
  title: (_, say) => say(texts.endTitle),
  async load({ run, params }) {
    const asked = { contract: params.contract ?? '' }
    return { ...(await run(rehearseEnd, asked)), ...(await run(showVisitsOfContract, asked)) }
  },
  forms: {
    async send({ run, params, form, to }) {
      const contract = params.contract ?? ''
      await run(endAgreement, { contract, lastDay: form.text('lastDay'), reason: form.text('reason') })
      return { go: to(`/cabinet/contracts/${contract}/end`) }
    },
  },
  view(props) {
    const { data, lang, say, to } = props
    const day = dateText(data.notice?.lastDay ?? data.lastDay, lang)
    return (
      <div className="stack">
        <h1>{say(texts.endTitle)}</h1>
        <Facts
          facts={[
            { label: say(texts.contract), value: `${data.title[lang]}, ${data.number}` },
            { label: say(texts.with), value: say(data.organisationName ?? texts.platform) },
            { label: say(texts.term), value: say(texts.days, { n: data.noticeDays }) },
            { label: say(texts.lastDay), value: day },
          ]}
        />
        {data.notice ? (
          <Notice
            tone="done"
            live
            title={say(texts.given)}
            actions={<LinkButton href={to('/cabinet/contracts')}>{say(texts.back)}</LinkButton>}
          >
            <p>{say(texts.givenSays, { day })}</p>
          </Notice>
        ) : (
          <BeforeEnding {...props} />
        )}
      </div>
    )
  },
})

const stops: Readonly<Record<string, Text>> = {
  offer: texts.stopsClinic,
  'user-agreement': texts.stopsPlatform,
}

function BeforeEnding({ data, lang, say, to, refusal, faultOf, typed, once }: ViewProps<Data>) {
  const day = dateText(data.lastDay, lang)
  return (
    <>
      <p className="reading">{say(texts.endLead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <Notice tone="wait" title={say(texts.stops)}>
        <p>{say(stops[data.kind] ?? texts.stopsOther, { day })}</p>
      </Notice>
      <Notice tone="info" title={say(texts.stays)}>
        <p>{say(texts.staysSays)}</p>
      </Notice>
      <h2>{say(texts.visits)}</h2>
      <DataTable
        caption={say(texts.visits)}
        captionUnseen
        rows={data.visits}
        rowKey={visit => visit.id}
        columns={[
          {
            key: 'when',
            head: say(texts.when),
            cell: visit => dateTimeText(visit.startsAt, lang, 'numeric'),
          },
          { key: 'where', head: say(texts.where), cell: visit => visit.organisationName },
          {
            key: 'fate',
            head: say(texts.fate),
            cell: visit => say(stays(data, visit) ? texts.visitStays : texts.visitGoes),
          },
        ]}
        empty={<p>{say(texts.noVisits)}</p>}
      />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="lastDay" value={data.lastDay} />
        <TextInput
          name="reason"
          label={say(texts.reason)}
          optional={say(texts.optional)}
          maxLength={500}
          value={typed.text('reason')}
          error={faultOf('reason')}
        />
        <div className="actions">
          <Button kind="danger">{say(texts.confirm)}</Button>
          <LinkButton href={to('/cabinet/contracts')}>{say(texts.keep)}</LinkButton>
        </div>
      </form>
    </>
  )
}

// Visits up to the last day are owed; the contract with the platform cancels none.
function stays(data: Data, visit: VisitLine): boolean {
  return data.organisation === null || dayOf(new Date(visit.startsAt)) <= data.lastDay
}
