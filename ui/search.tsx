import type { ReactNode } from 'react'
import type { Option } from './field.tsx'
import { Icon } from './icon.tsx'

export type SearchBarProps = {
  action: string
  label: string
  submit: string
  fields: {
    name: string
    label: string
    value?: string
    placeholder?: string
    options?: Option[]
    empty?: string
  }[]
  /** Kept while searching: the chosen filters. */
  hidden?: Record<string, string>
}

export type ResultCardProps = {
  href: string
  name: ReactNode
  /** Speciality, years of work, languages. */
  about: ReactNode
  /** Clinic, address and licence: stand wherever a choice is made. */
  place: ReactNode
  price: ReactNode
  next?: { label: ReactNode; slots: { href: string; label: string; spoken?: string }[] }
  note?: ReactNode
  initials: string
}

export function SearchBar({ action, label, submit, fields, hidden = {} }: SearchBarProps) {
  return (
    <search>
      <form className="search-bar" action={action} method="get" aria-label={label}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map(field => (
          <div key={field.name} className="search-field">
            <label htmlFor={`search-${field.name}`}>{field.label}</label>
            {field.options ? (
              <select
                id={`search-${field.name}`}
                className="select"
                name={field.name}
                defaultValue={field.value}
              >
                {field.empty !== undefined && <option value="">{field.empty}</option>}
                {field.options.map(option => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id={`search-${field.name}`}
                type="search"
                name={field.name}
                defaultValue={field.value}
                placeholder={field.placeholder}
              />
            )}
          </div>
        ))}
        <button type="submit" className="button primary">
          <Icon name="search" />
          {submit}
        </button>
      </form>
    </search>
  )
}

/** One doctor among the results: who, where, for how much, and the nearest times, without opening anything. */
export function ResultCard({ href, name, about, place, price, next, note, initials }: ResultCardProps) {
  return (
    <article className="result">
      <span className="initials" aria-hidden>
        {initials}
      </span>
      <div className="result-who">
        <h2>
          <a href={href}>{name}</a>
        </h2>
        <p className="result-about">{about}</p>
        <p className="result-place">{place}</p>
        {note && <p className="result-note">{note}</p>}
      </div>
      <div className="result-when">
        <p className="result-price">{price}</p>
        {next && (
          <>
            <p className="result-next">{next.label}</p>
            <ul>
              {next.slots.map(slot => (
                <li key={slot.href}>
                  <a className="slot" href={slot.href} aria-label={slot.spoken}>
                    {slot.label}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </article>
  )
}
