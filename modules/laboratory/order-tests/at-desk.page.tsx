import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, DateText, Facts, Notice, Refused } from '../../../ui/index.ts'
import { texts as common } from '../laboratory.texts.ts'
import { ChooseTests, chosenTests } from './choose-tests.tsx'
import { FindByCard } from './find-by-card.tsx'
import { findByCard, listTests, orderAtDesk } from './order-tests.api.ts'
import { texts } from './order-tests.texts.ts'

interface Data {
  card: string
  patient: Answer<typeof findByCard>['patient']
  list: Answer<typeof listTests>
  done: boolean
}

export default page<Data>({
  path: '/laboratory/orders/new',
  frame: 'staff',
  nav: { label: texts.nav, order: 45, who: ['reception'], icon: 'pulse' },
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const card = (query.get('card') ?? '').trim()
    const { patient } =
      card.length >= 3 ? await run(findByCard, { card: card.slice(0, 20) }) : { patient: null }
    return { card, patient, list: await run(listTests, {}), done: query.has('done') }
  },
  forms: {
    async order({ run, form, to }) {
      const tests = chosenTests(form, await run(listTests, {}))
      await run(orderAtDesk, { patient: form.text('patient'), tests })
      return { go: to('/laboratory/orders/new?done') }
    },
  },
  view({ data, say, lang, once, typed, refusal, faultOf }) {
    const { card, patient, list, done } = data
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        {done && <Notice tone="done" live title={say(texts.done)} />}
        <Refused {...{ lang, refusal, faultOf }} />
        <p className="reading">{say(texts.lead)}</p>
        <FindByCard card={card} isFound={Boolean(patient)} say={say} />
        {patient && (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <input type="hidden" name="patient" value={patient.person} />
            <Facts
              facts={[
                { label: say(common.patient), value: patient.name },
                { label: say(common.birthDate), value: <DateText value={patient.birthDate} lang={lang} /> },
              ]}
            />
            <ChooseTests {...{ list, typed, say }} />
            <div className="actions">
              <Button kind="primary" name="do" value="order">
                {say(texts.order)}
              </Button>
            </div>
          </form>
        )}
      </div>
    )
  },
})
