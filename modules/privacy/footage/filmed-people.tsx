// Those who were filmed, found by name, and the ticks of who of them is in the footage and as what.
import type { Answer } from '../../../kernel/act.ts'
import type { Form, PageRequest } from '../../../kernel/page.ts'
import type { Say } from '../../../kernel/texts.ts'
import { Tick } from '../../../ui/index.ts'
import { findFilmed } from './footage.api.ts'
import { texts } from './footage.texts.ts'

export interface Found {
  words: string
  /** Null until somebody is looked for. */
  people: Answer<typeof findFilmed>['people'] | null
}

/** Finds by `who` of the page's address. */
export async function findByAddress({ run, query }: PageRequest): Promise<Found> {
  const words = query.get('who') ?? ''
  return { words, people: words ? (await run(findFilmed, { words })).people : null }
}

type Role = 'patient' | 'companion' | 'staff'

/** Each whom the search found, once for each role in which this clinic knows the person. */
export function PeopleTicks({
  people,
  chosen,
  error,
  say,
}: {
  people: NonNullable<Found['people']>
  chosen: readonly string[]
  error: string | undefined
  say: Say
}) {
  return (
    <fieldset className={error ? 'field wrong' : 'field'} id="people">
      <legend className="label">{say(texts.whoIsInIt)}</legend>
      {error && <p className="error">{error}</p>}
      {people.flatMap(one => {
        const day = one.birthDate.split('-').reverse().join('.')
        const roles: Role[] = [
          ...(one.isPatient ? (['patient', 'companion'] as const) : []),
          ...(one.isStaff ? (['staff'] as const) : []),
        ]
        return roles.map(role => {
          const value = `${role} ${one.person}`
          return (
            <Tick
              key={value}
              name="people"
              id={`${role}-${one.person}`}
              value={value}
              checked={chosen.includes(value)}
            >
              {say(texts.as, { name: one.name, day, role: say(texts[role]).toLowerCase() })}
            </Tick>
          )
        })
      })}
    </fieldset>
  )
}

/** What was ticked in PeopleTicks. */
export function ticked(form: Form): { person: string; role: Role }[] {
  return form.all('people').map(value => {
    const [role = '', person = ''] = value.split(' ')
    return { person, role: role as Role }
  })
}
