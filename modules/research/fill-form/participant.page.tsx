import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, Facts, StateWord } from '../../../ui/index.ts'
import { dueNames, dueTones, partNames, partTones } from '../words.texts.ts'
import { showParticipant } from './fill-form.api.ts'
import { texts } from './fill-form.texts.ts'

type Data = Answer<typeof showParticipant> & { participant: string }

export default page<Data>({
  path: '/research/participants/:participant',
  frame: 'staff',
  title: ({ code }, say) => say(texts.participant, { code }),
  load: async ({ run, params }) => {
    const participant = params.participant ?? ''
    return { ...(await run(showParticipant, { participant })), participant }
  },
  view({ data, lang, say, to }) {
    const day = (value: string) => dateText(value, lang)
    return (
      <div className="stack">
        <p>
          <a href={to(`/research/projects/${data.project}`)}>{say(texts.backToProject)}</a>
        </p>
        <h1>{say(texts.participant, { code: data.code })}</h1>
        <p>{say(data.title)}</p>
        <Facts
          facts={[
            ...(data.name ? [{ label: say(texts.name), value: data.name }] : []),
            { label: say(texts.since), value: day(data.dayZero) },
            {
              label: say(texts.state),
              value: <StateWord tone={partTones[data.state]}>{say(partNames[data.state])}</StateWord>,
            },
          ]}
        />
        <h2>{say(texts.plan)}</h2>
        <DataTable
          caption={say(texts.plan)}
          captionUnseen
          rows={data.due}
          rowKey={row => `${row.visit} ${row.form}`}
          rowHref={row => to(`/research/participants/${data.participant}/${row.visit}/${row.form}`)}
          columns={[
            { key: 'form', head: say(texts.form), cell: row => say(row.formTitle) },
            { key: 'visit', head: say(texts.visit), cell: row => say(row.visitName) },
            {
              key: 'when',
              head: say(texts.when),
              cell: row => say(texts.fromTo, { from: day(row.from), until: day(row.until) }),
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => <StateWord tone={dueTones[row.state]}>{say(dueNames[row.state])}</StateWord>,
            },
          ]}
          empty={<Empty icon="check" title={say(texts.noPlan)} />}
        />
      </div>
    )
  },
})
