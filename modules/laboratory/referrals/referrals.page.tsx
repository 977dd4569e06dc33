import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  DataTable,
  DateText,
  Empty,
  Facts,
  Notice,
  Refused,
  Select,
  StateWord,
} from '../../../ui/index.ts'
import { listContracts } from '../contracts/contracts.api.ts'
import { texts as common, stageWords } from '../laboratory.texts.ts'
import { ChooseTests, chosenTests } from '../order-tests/choose-tests.tsx'
import { FindByCard } from '../order-tests/find-by-card.tsx'
import { findByCard, listTests } from '../order-tests/order-tests.api.ts'
import { openReport } from '../report/report.api.ts'
import { referTests, showReferrals } from './referrals.api.ts'
import { texts } from './referrals.texts.ts'

interface Data extends Answer<typeof showReferrals> {
  card: string
  patient: Answer<typeof findByCard>['patient']
  list: Answer<typeof listTests>
  contracts: Answer<typeof listContracts>['contracts']
}

export default page<Data>({
  path: '/referrals',
  frame: 'staff',
  nav: { label: texts.nav, order: 46, who: ['reception', 'doctor'], icon: 'document' },
  title: (_, say) => say(texts.title),
  async load({ run, query, actor }) {
    const card = (query.get('card') ?? '').trim().slice(0, 20)
    const mayFind = actor.duty === 'reception' && card.length >= 3
    const { contracts } = await run(listContracts, {})
    return {
      ...(await run(showReferrals, {})),
      card,
      patient: mayFind ? (await run(findByCard, { card })).patient : null,
      list: await run(listTests, {}),
      contracts: contracts.filter(one => !one.isOurs && one.isInForce),
    }
  },
  forms: {
    async refer({ run, form, to }) {
      await run(referTests, {
        contract: form.text('contract'),
        patient: form.text('patient'),
        tests: chosenTests(form, await run(listTests, {})),
        ground: form.text('ground') === 'consent' ? 'consent' : 'care',
      })
      return { go: to('/referrals') }
    },
    async open({ run, form }) {
      const { name, pdf } = await run(openReport, { report: form.text('report') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, say, lang, actor, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.referrals}
          rowKey={row => row.order}
          columns={[
            { key: 'number', head: say(common.orderNumber), cell: row => row.number },
            { key: 'patient', head: say(common.patient), cell: row => row.patient },
            {
              key: 'tests',
              head: say(common.tests),
              cell: row => row.tests.map(name => say(name)).join(', '),
            },
            { key: 'laboratory', head: say(texts.laboratory), cell: row => say(row.laboratory) },
            { key: 'at', head: say(common.ordered), cell: row => <DateText value={row.at} lang={lang} /> },
            {
              key: 'stage',
              head: say(common.stage),
              cell: row => (
                <StateWord tone={row.stage === 'released' ? 'done' : 'wait'}>
                  {say(stageWords[row.stage])}
                </StateWord>
              ),
            },
            {
              key: 'result',
              head: say(texts.result),
              cell: row =>
                row.report && (
                  <form method="post">
                    <input type="hidden" name="report" value={row.report.report} />
                    <Button small name="do" value="open">
                      {say(common.openReport)}
                    </Button>
                  </form>
                ),
            },
          ]}
          empty={
            <Empty title={say(texts.none)} icon="document">
              <p>{say(texts.noneLead)}</p>
            </Empty>
          }
        />
        {actor.duty === 'reception' && <NewReferral {...props} />}
      </div>
    )
  },
})

function NewReferral({ data, say, lang, once, typed }: ViewProps<Data>) {
  const { card, patient, list, contracts } = data
  return (
    <section className="stack">
      <h2>{say(texts.newReferral)}</h2>
      {contracts.length === 0 && <Notice tone="info" title={say(texts.noContract)} />}
      {contracts.length > 0 && <FindByCard card={card} isFound={Boolean(patient)} say={say} />}
      {patient && contracts.length > 0 && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="patient" value={patient.person} />
          <Facts
            facts={[
              { label: say(common.patient), value: patient.name },
              { label: say(common.birthDate), value: <DateText value={patient.birthDate} lang={lang} /> },
            ]}
          />
          <ReferralFields {...{ contracts, say }} />
          <ChooseTests {...{ list, typed, say }} />
          <div className="actions">
            <Button kind="primary" name="do" value="refer">
              {say(texts.refer)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

/** By which contract, and on which ground the patient's data goes. */
export function ReferralFields({ contracts, say }: Pick<Data, 'contracts'> & Pick<ViewProps<Data>, 'say'>) {
  return (
    <>
      <Select
        name="contract"
        label={say(texts.contract)}
        options={contracts.map(({ contract, organisation, number }) => ({
          value: contract,
          label: say(texts.contractLine, { laboratory: say(organisation), number }),
        }))}
      />
      <Choice
        name="ground"
        legend={say(texts.ground)}
        value="care"
        options={[
          { value: 'care', label: say(texts.care) },
          { value: 'consent', label: say(texts.consent) },
        ]}
      />
    </>
  )
}
