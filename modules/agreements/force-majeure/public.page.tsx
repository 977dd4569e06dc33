import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import { Empty, Facts } from '../../../ui/index.ts'
import { listDeadlineRules } from '../../deadlines/index.ts'
import { eventFacts, namesOfEvents } from './event-facts.ts'
import { listForceMajeure } from './force-majeure.api.ts'
import { texts } from './force-majeure.texts.ts'

type Data = Answer<typeof listForceMajeure> & { names: ReadonlyMap<string, Text> }

export default page<Data>({
  path: '/documents/force-majeure',
  frame: 'public',
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.publicLead),
  async load({ run }) {
    const { rules } = await run(listDeadlineRules, {})
    return { ...(await run(listForceMajeure, {})), names: namesOfEvents(rules) }
  },
  view({ data, lang, say }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.publicLead)}</p>
        {data.events.length === 0 && (
          <Empty icon="check" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {data.events.map(event => (
          <Facts key={event.forceMajeure} facts={eventFacts(event, data.names, lang, say)} />
        ))}
      </div>
    )
  },
})
