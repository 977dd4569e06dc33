import type { ReactNode } from 'react'

export type Slot = {
  value: string
  label: string /** A link where the choice opens a page; a radio where it stands in a form. */
  href?: string /** The whole of it in words: "Monday, 23 November, 09:30". */
  spoken?: string
  taken?: boolean
}
export type SlotDay = {
  key: string
  weekday: string
  date: string
  slots: Slot[] /** What to say where nothing is free. */
  empty: ReactNode
}
export type SlotGridProps = {
  legend: ReactNode
  legendUnseen?: boolean
  days: SlotDay[] /** Radio name; not needed for links. */
  name?: string
  value?: string
  error?: string
}

/** Days across, free times below. On a phone it slides by day; a screen reader hears day by day. */
export function SlotGrid({ legend, legendUnseen, days, name, value, error }: SlotGridProps) {
  return (
    <fieldset className={error ? 'slots wrong' : 'slots'} id={name}>
      <legend className={legendUnseen ? 'unseen' : 'label'}>{legend}</legend>
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <ol className="slot-days">
        {days.map(day => (
          <li key={day.key}>
            <p className="slot-day">
              <span className="slot-weekday">{day.weekday}</span>
              <span className="slot-date">{day.date}</span>
            </p>
            {day.slots.length === 0 ? (
              <p className="slot-none">{day.empty}</p>
            ) : (
              <ul>
                {day.slots.map(slot => (
                  <li key={slot.value}>
                    <OneSlot slot={slot} name={name} checked={slot.value === value} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

function OneSlot({ slot, name, checked }: { slot: Slot; name?: string; checked: boolean }) {
  if (slot.taken) return <s className="slot taken">{slot.label}</s>
  if (slot.href)
    return (
      <a className="slot" href={slot.href} aria-label={slot.spoken}>
        {slot.label}
      </a>
    )
  return (
    <label className="slot">
      <input
        type="radio"
        name={name}
        value={slot.value}
        defaultChecked={checked}
        required
        aria-label={slot.spoken}
      />
      <span>{slot.label}</span>
    </label>
  )
}
