import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateText, Empty, Facts, LinkButton, Refused, StateWord } from '../../../ui/index.ts'
import { Breaches } from './breaches.tsx'
import { listMyContracts, takeNoticeBack } from './end-agreement.api.ts'
import { texts } from './end-agreement.texts.ts'

type Data = Answer<typeof listMyContracts>
type Contract = Data['contracts'][number]

export default page<Data>({
  path: '/cabinet/contracts',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listMyContracts, {}),
  forms: {
    async 'take-back'({ run, form, to }) {
      await run(takeNoticeBack, { contract: form.text('contract') })
      return { go: to('/cabinet/contracts') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.contracts.length === 0 && (
          <Empty icon="document" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {data.contracts.map(contract => (
          <OneContract key={contract.contract} {...props} contract={contract} />
        ))}
        <div className="actions">
          <LinkButton href={to('/cabinet/documents')}>{say(texts.documents)}</LinkButton>
        </div>
      </div>
    )
  },
})

function OneContract({ contract, lang, say, to, once }: ViewProps<Data> & { contract: Contract }) {
  const { notice, ended } = contract
  return (
    <section className="stack" aria-labelledby={contract.contract}>
      <h2 id={contract.contract}>{contract.title[lang]}</h2>
      <Facts
        dense
        facts={[
          { label: say(texts.number), value: contract.number },
          { label: say(texts.with), value: say(contract.organisationName ?? texts.platform) },
          { label: say(texts.since), value: dateText(contract.madeAt, lang) },
          {
            label: say(texts.state),
            value: (
              <StateWord tone={ended ? 'info' : notice ? 'wait' : 'done'}>
                {notice
                  ? say(ended ? texts.ended : texts.ending, { day: dateText(notice.lastDay, lang) })
                  : say(texts.holds)}
              </StateWord>
            ),
          },
        ]}
      />
      {notice && (
        <p>{say(notice.side === 'person' ? texts.byPerson : texts.byOther, { reason: notice.reason })}</p>
      )}
      {notice && <Breaches breaches={notice.breaches} title={say(texts.counted)} />}
      <div className="actions">
        {!notice && (
          <LinkButton href={to(`/cabinet/contracts/${contract.contract}/end`)}>{say(texts.end)}</LinkButton>
        )}
        {notice?.side === 'person' && !ended && (
          <form method="post">
            <input type="hidden" {...once} />
            <input type="hidden" name="contract" value={contract.contract} />
            <Button name="do" value="take-back">
              {say(texts.takeBack)}
            </Button>
          </form>
        )}
      </div>
    </section>
  )
}
