import type { Answer } from '../../../kernel/act.ts'
import type { PageRequest } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { Button, Select, TextInput } from '../../../ui/index.ts'
import { findPatient } from '../find-patient/find-patient.api.ts'
import { reasons, reasonWords } from '../find-patient/reasons.ts'
import { texts } from './desk.texts.ts'
import { FoundPatients } from './found-patients.tsx'

type Reason = (typeof reasons)[number]

export interface LookUp {
  words: string
  reason: Reason
  why: string | undefined
  /** Absent while another reason still needs its words. */
  patients?: Answer<typeof findPatient>['patients']
}

/** Looks up whom reception named in the address, for the reason named there; nothing without words. */
export async function lookUp(
  { run, query }: Pick<PageRequest, 'run' | 'query'>,
  byDefault: Reason,
): Promise<LookUp | undefined> {
  const words = query.get('q')?.trim()
  if (!words) return undefined
  const reason = reasons.find(one => one === query.get('reason')) ?? byDefault
  const why = reason === 'other' ? query.get('why')?.trim() || undefined : undefined
  if (reason === 'other' && !why) return { words, reason, why }
  const { patients } = await run(findPatient, { words, reason, ...(why ? { why } : {}) })
  return { words, reason, why, patients }
}

interface FindProps {
  found: LookUp | undefined
  byDefault: Reason
  lang: Lang
  say: Say
  to(path: string): string
}

/** BL-3: words and the reason in one line, and below it who was found. */
export function Find({ found, byDefault, ...shown }: FindProps) {
  const { say } = shown
  return (
    <>
      <form method="get" className="find">
        <TextInput name="q" label={say(texts.findLabel)} value={found?.words} maxLength={80} />
        <Select
          name="reason"
          label={say(texts.findReason)}
          hint={say(texts.findReasonHint)}
          value={found?.reason ?? byDefault}
          options={reasons.map(value => ({ value, label: say(reasonWords[value]) }))}
        />
        <div className="why">
          <TextInput
            name="why"
            label={say(texts.findWhy)}
            hint={say(texts.findWhyHint)}
            optional={say(texts.onlyIfOther)}
            value={found?.why}
            maxLength={80}
            {...(found && !found.patients ? { error: say(findPatient.refusals['say-why'].says) } : {})}
          />
        </div>
        <div className="actions">
          <Button kind="primary">{say(texts.find)}</Button>
        </div>
      </form>
      {found?.patients && (
        <FoundPatients patients={found.patients} isToday={found.reason === 'visit-today'} {...shown} />
      )}
    </>
  )
}
