import { Button } from './button.tsx'
import { Select } from './field.tsx'

export type WhoseProps = {
  people: readonly { person: string; name: string }[]
  person: string
  label: string
  show: string
}

/** Whose records the page shows, of those for whom the reader acts; nothing where there is no choice. */
export function Whose({ people, person, label, show }: WhoseProps) {
  if (people.length < 2) return null
  return (
    <form method="get" className="actions">
      <Select
        name="person"
        label={label}
        value={person}
        options={people.map(one => ({ value: one.person, label: one.name }))}
      />
      <Button kind="quiet">{show}</Button>
    </form>
  )
}
