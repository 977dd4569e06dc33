import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dueText, StateWord } from '../../../ui/index.ts'
import type { showEmergencies } from '../show-emergencies/show-emergencies.api.ts'
import { texts } from './emergency.texts.ts'

interface StateProps {
  one: Answer<typeof showEmergencies>['accesses'][number]
  say: Say
  lang: Lang
  now: Date
}

/** Whether an emergency access is explained, and until when it must be. */
export function EmergencyState({ one: { closing, dueAt }, say, lang, now }: StateProps) {
  if (closing) {
    return (
      <StateWord tone={closing.how === 'unjustified' ? 'danger' : 'done'}>
        {say(texts[closing.how])}
      </StateWord>
    )
  }
  const isOverdue = dueAt !== null && new Date(dueAt) <= now
  return (
    <>
      <StateWord tone={isOverdue ? 'danger' : 'wait'}>
        {say(isOverdue ? texts.overdue : texts.waits)}
      </StateWord>
      {dueAt && ` ${say(texts.due)}: ${dueText(dueAt, lang)}`}
    </>
  )
}
