// The search itself: every filter is a field of a plain form, so that the answer has an address.
import type { ReactNode } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateText, moneyText, SearchBar } from '../../../ui/index.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import type { listChoices } from '../list-choices/list-choices.api.ts'
import { texts } from './search-doctors.texts.ts'

export interface SearchFormProps {
  choices: Answer<typeof listChoices>
  /** What was chosen, as it stands in the address. */
  query: Record<string, string>
  action: string
  lang: Lang
  say: Say
  now: Date
  /** The front page asks three things, the search page all of them. */
  short?: boolean
}

const prices = [500_000, 1_000_000, 1_500_000, 2_000_000, 3_000_000]

export function SearchForm({ choices, query, action, lang, say, now, short }: SearchFormProps): ReactNode {
  const named = (list: Answer<typeof listChoices>['cities']) =>
    list.map(choice => ({ value: choice.id, label: choice[lang] }))
  const days = Array.from({ length: 14 }, (_, at) => addDays(dayOf(now), at))
  const words = {
    name: 'words',
    label: say(texts.words),
    value: query.words,
    placeholder: say(texts.wordsHint),
  }
  const city = {
    name: 'city',
    label: say(texts.city),
    value: query.city,
    empty: say(texts.anyCity),
    options: named(choices.cities),
  }
  const day = {
    name: 'day',
    label: say(texts.day),
    value: query.day,
    empty: say(texts.anyDay),
    options: days.map(day => ({ value: day, label: dateText(day, lang, 'weekday') })),
  }
  if (short)
    return (
      <SearchBar
        action={action}
        label={say(texts.form)}
        submit={say(texts.find)}
        fields={[words, city, day]}
      />
    )
  const speciality = {
    name: 'speciality',
    label: say(texts.speciality),
    empty: say(texts.anySpeciality),
    options: named(choices.specialities),
  }
  const more = [
    {
      name: 'part',
      label: say(texts.part),
      empty: say(texts.anyTime),
      options: (['morning', 'afternoon', 'evening'] as const).map(part => ({
        value: part,
        label: say(texts[part]),
      })),
    },
    {
      name: 'language',
      label: say(texts.language),
      empty: say(texts.anyLanguage),
      options: named(choices.languages),
    },
    {
      name: 'price',
      label: say(texts.maxPrice),
      empty: say(texts.anyPrice),
      options: prices.map(tiyn => ({
        value: String(tiyn / 100),
        label: say(texts.upTo, { price: moneyText(tiyn, lang) }),
      })),
    },
    {
      name: 'sort',
      label: say(texts.sort),
      empty: say(texts.sortTime),
      options: [{ value: 'price', label: say(texts.sortPrice) }],
    },
  ]
  const field = ({ name, label, empty, options }: (typeof more)[number]) => (
    <div className="search-field" key={name}>
      <label htmlFor={`search-${name}`}>{label}</label>
      <select id={`search-${name}`} className="select" name={name} defaultValue={query[name]}>
        <option value="">{empty}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <search>
      <form className="doctor-search" action={action} method="get" aria-label={say(texts.form)}>
        <div className="search-field words">
          <label htmlFor="search-words">{say(texts.words)}</label>
          <input
            id="search-words"
            type="search"
            name="words"
            maxLength={100}
            defaultValue={query.words}
            placeholder={say(texts.wordsHint)}
          />
        </div>
        {[city, speciality, day].map(field)}
        {/* On a phone the first doctor should stand on the first screen. */}
        <details className="search-more" open={more.some(({ name }) => query[name])}>
          <summary>{say(texts.more)}</summary>
          <div className="search-fields">{more.map(field)}</div>
        </details>
        <button type="submit" className="button primary">
          {say(texts.find)}
        </button>
      </form>
    </search>
  )
}
