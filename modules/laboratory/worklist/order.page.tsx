import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DateText, DateTimeText, Facts, Refused, StateWord } from '../../../ui/index.ts'
import { originWords, stageWords, texts } from '../laboratory.texts.ts'
import { giveReportBack } from '../referrals/referrals.api.ts'
import { texts as referralTexts } from '../referrals/referrals.texts.ts'
import { openReport, releaseReport } from '../report/report.api.ts'
import { enterResults, recordCriticalCall, validateResults } from '../results/results.api.ts'
import { collectSample, printLabel, receiveSample, rejectSample } from '../samples/samples.api.ts'
import type { rejections, signs } from '../shapes.ts'
import { CriticalCalls, Results } from './order-results.tsx'
import { Samples } from './order-samples.tsx'
import { showOrder } from './worklist.api.ts'

export type OrderProps = ViewProps<Answer<typeof showOrder>>

export default page<Answer<typeof showOrder>>({
  path: '/laboratory/orders/:order',
  frame: 'staff',
  title: ({ number }, say) => say(texts.order, { number }),
  load: ({ run, params }) => run(showOrder, { order: params.order! }),
  forms: {
    async collect(request) {
      const { run, form, params } = request
      await run(collectSample, {
        order: params.order!,
        specimen: form.text('specimen'),
        signs: form.all('signs') as (typeof signs)[number][],
      })
      return here(request)
    },
    async receive(request) {
      await request.run(receiveSample, { sample: request.form.text('sample') })
      return here(request)
    },
    async reject(request) {
      const reason = request.form.text('reason') as (typeof rejections)[number]
      await request.run(rejectSample, { sample: request.form.text('sample'), reason })
      return here(request)
    },
    async label({ run, form }) {
      const { name, pdf } = await run(printLabel, { sample: form.text('sample') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
    async enter(request) {
      const { run, form, params } = request
      const lines = form.all('line')
      const typed = form.all('value').map((value, at) => ({ line: lines[at]!, value }))
      const values = typed.filter(one => one.value.trim() !== '')
      await run(enterResults, { order: params.order!, values, reason: form.maybe('reason') })
      return here(request)
    },
    validate,
    async call(request) {
      const { run, form } = request
      const readBack = form.ticked('readBack')
      await run(recordCriticalCall, { result: form.text('result'), told: form.text('told'), readBack })
      return here(request)
    },
    async release(request) {
      await request.run(releaseReport, { order: request.params.order! })
      return here(request)
    },
    async give(request) {
      await request.run(giveReportBack, { report: request.form.text('report') })
      return here(request)
    },
    async open({ run, form }) {
      const { name, pdf } = await run(openReport, { report: form.text('report') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.order, { number: data.number })}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          facts={[
            { label: say(texts.patient), value: data.patient.name },
            { label: say(texts.birthDate), value: <DateText value={data.patient.birthDate} lang={lang} /> },
            {
              label: say(texts.stage),
              value: (
                <StateWord tone={data.stage === 'released' ? 'done' : 'wait'}>
                  {say(stageWords[data.stage])}
                </StateWord>
              ),
            },
            {
              label: say(texts.from),
              value: data.referrer ? say(data.referrer) : say(originWords[data.origin]),
            },
            { label: say(texts.orderedBy), value: data.orderedBy.name },
            { label: say(texts.ordered), value: <DateTimeText value={data.at} lang={lang} /> },
          ]}
        />
        <CriticalCalls {...props} />
        <Samples {...props} />
        <Results {...props} />
        <Reports {...props} />
        <p>
          <a href={to('/laboratory')}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

async function validate(request: FormRequest) {
  const { run, form, params } = request
  const step = form.text('step') === 'medical' ? 'medical' : 'technical'
  await run(validateResults, { order: params.order!, step, results: form.all('result') })
  return here(request)
}

function here({ params, to }: FormRequest) {
  return { go: to(`/laboratory/orders/${params.order}`) }
}

function Reports({ data, lang, say, once }: OrderProps) {
  const isReady = data.lines.some(({ result }) => result?.medical && !result.isReleased)
  if (!isReady && data.reports.length === 0) return null
  return (
    <section className="stack">
      <h2>{say(texts.reports)}</h2>
      {data.reports.map((report, at) => (
        <form method="post" className="actions" key={report.report}>
          <input type="hidden" {...once} />
          <input type="hidden" name="report" value={report.report} />
          <span>
            {say(texts.report, { number: report.number })}, <DateTimeText value={report.at} lang={lang} />
          </span>
          <StateWord tone={at === 0 ? 'done' : 'wait'}>
            {say(at === 0 ? texts.inForce : texts.superseded)}
          </StateWord>
          {report.isAmended && <StateWord tone="info">{say(texts.amended)}</StateWord>}
          <Button small icon="document" name="do" value="open">
            {say(texts.openReport)}
          </Button>
          {data.referrer && at === 0 && !report.isGivenBack && (
            <Button small name="do" value="give">
              {say(referralTexts.giveBack)}
            </Button>
          )}
          {report.isGivenBack && <StateWord tone="done">{say(referralTexts.givenBack)}</StateWord>}
        </form>
      ))}
      {isReady && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <Button kind="primary" name="do" value="release">
            {say(texts.release)}
          </Button>
        </form>
      )}
    </section>
  )
}
