import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, DateText, Refused, StateWord } from '../../../ui/index.ts'
import { listContracts } from '../contracts/contracts.api.ts'
import { texts as common, stageWords } from '../laboratory.texts.ts'
import { referTests } from '../referrals/referrals.api.ts'
import { texts as referralTexts } from '../referrals/referrals.texts.ts'
import { openReport } from '../report/report.api.ts'
import { Value } from '../value.tsx'
import { ChooseTests, chosenTests } from './choose-tests.tsx'
import { listTests, orderTests, showVisitTests } from './order-tests.api.ts'
import { texts } from './order-tests.texts.ts'

interface Data extends Answer<typeof showVisitTests> {
  booking: string
  list: Answer<typeof listTests>
  contracts: Answer<typeof listContracts>['contracts']
}

/** The doctor orders tests for the patient of a visit and reads what has come of the earlier ones. */
export default page<Data>({
  path: '/doctor/visits/:booking/tests',
  frame: 'staff',
  title: ({ patient }, say) => say(texts.visitTitle, { patient }),
  async load({ run, params }) {
    const booking = params.booking!
    const shown = await run(showVisitTests, { booking })
    const { contracts } = await run(listContracts, {})
    const list = await run(listTests, {})
    return { ...shown, booking, list, contracts: contracts.filter(one => !one.isOurs && one.isInForce) }
  },
  forms: {
    async order({ run, form, params, to }) {
      const booking = params.booking!
      const tests = chosenTests(form, await run(listTests, {}))
      const contract = form.maybe('contract')
      if (contract && contract !== 'own') {
        const patient = form.text('patient')
        await run(referTests, { contract, patient, tests, ground: 'care' })
      } else await run(orderTests, { booking, tests })
      return { go: to(`/doctor/visits/${booking}/tests`) }
    },
    async open({ run, form }) {
      const { name, pdf } = await run(openReport, { report: form.text('report') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, say, to, lang, once, typed, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.visitTitle, { patient: data.patient })}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Earlier {...props} />
        <form method="post" className="stack">
          <h2>{say(texts.newOrder)}</h2>
          <input type="hidden" {...once} />
          <input type="hidden" name="patient" value={data.person} />
          {data.contracts.length > 0 && (
            <Choice
              name="contract"
              legend={say(texts.where)}
              value="own"
              options={[
                { value: 'own', label: say(texts.ownLaboratory) },
                ...data.contracts.map(({ contract, organisation, number }) => ({
                  value: contract,
                  label: say(referralTexts.contractLine, { laboratory: say(organisation), number }),
                  hint: say(referralTexts.care),
                })),
              ]}
            />
          )}
          <ChooseTests list={data.list} {...{ typed, say }} />
          <div className="actions">
            <Button kind="primary" name="do" value="order">
              {say(texts.order)}
            </Button>
          </div>
        </form>
        <p>
          <a href={to(`/doctor/visits/${data.booking}`)}>{say(texts.backToVisit)}</a>
        </p>
      </div>
    )
  },
})

function Earlier({ data, say, lang }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.earlier)}</h2>
      {data.orders.length === 0 && <p>{say(texts.none)}</p>}
      {data.orders.map(({ order, number, at, stage, lines, reports }) => (
        <div className="stack" key={order}>
          <h3>
            {say(common.order, { number })}, <DateText value={at} lang={lang} />{' '}
            <StateWord tone={stage === 'released' ? 'done' : 'wait'}>{say(stageWords[stage])}</StateWord>
          </h3>
          <ul>
            {lines.map(({ line, name, result }) => (
              <li key={line}>
                {say(name)}: {result ? <Value result={result} say={say} /> : say(common.notYet)}
              </li>
            ))}
          </ul>
          {reports[0] && (
            <form method="post" className="actions">
              <input type="hidden" name="report" value={reports[0].report} />
              <Button small icon="document" name="do" value="open">
                {say(common.openReport)}
              </Button>
            </form>
          )}
        </div>
      ))}
    </section>
  )
}
