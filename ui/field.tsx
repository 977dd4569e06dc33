import type { InputHTMLAttributes, ReactNode } from 'react'
import type { Lang } from './figures.tsx'

/**
 * What every field says about itself. `optional` is the word for "need not be filled in": a field without
 * it is required. `error` says what to do. The id is the name unless two fields of a page share the name.
 */
export type FieldProps = {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: string
}

/** What Field hands to the input it wraps, so that label, hint and error are read out together. */
export type Wired = {
  id: string
  name: string
  required: boolean
  'aria-invalid'?: true
  'aria-describedby'?: string
}

export type TextInputProps = FieldProps & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'number' | 'time'
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  maxLength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  placeholder?: string
  autoFocus?: boolean
  spellCheck?: boolean
  readOnly?: boolean
  /** How many characters the answer has; the input is drawn as long as its answer. */
  size?: 'code' | 'short' | 'full'
  data?: Record<`data-${string}`, string>
}
export type TextAreaProps = FieldProps & {
  value?: string
  rows?: number
  maxLength?: number
  readOnly?: boolean
  data?: Record<`data-${string}`, string>
}
export type Option = { value: string; label: string; hint?: ReactNode; disabled?: boolean }
export type SelectProps = FieldProps & {
  options: Option[]
  value?: string
  empty?: string
  data?: Record<`data-${string}`, string>
}
export type DateInputProps = FieldProps & {
  value?: string
  min?: string
  max?: string
  autoComplete?: string
}
export type DayInputProps = FieldProps & {
  lang: Lang
  /** `YYYY-MM-DD`, whole or as far as it was typed. */
  value?: string
  /** `bday`: the browser offers the person's own. */
  autoComplete?: 'bday'
}
export type FileInputProps = FieldProps & {
  /** Kinds that the browser offers first; what was sent is judged by its bytes. */
  accept: string
}
export type TickProps = {
  name: string
  id?: string
  value?: string
  checked?: boolean
  hint?: ReactNode
  error?: string
  required?: boolean
  disabled?: boolean
  children: ReactNode
}
export type SwitchProps = Omit<TickProps, 'required'>
export type ChoiceProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  optional?: string
  options: Option[]
  value?: string
  inline?: boolean
}
export type ErrorSummaryProps = { title: string; errors: { name: string; message: string }[] }

export function TextInput({
  size = 'full',
  value,
  data,
  name,
  id,
  label,
  hint,
  error,
  optional,
  ...rest
}: TextInputProps) {
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      {wired => (
        <input className={`input ${size}`} type="text" defaultValue={value} {...rest} {...data} {...wired} />
      )}
    </Field>
  )
}

export function TextArea({
  rows = 4,
  value,
  data,
  name,
  id,
  label,
  hint,
  error,
  optional,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      {wired => (
        <textarea className="input" rows={rows} defaultValue={value} {...rest} {...data} {...wired} />
      )}
    </Field>
  )
}

export function Select({ options, value, empty, data, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {wired => (
        <select className="input select" defaultValue={value} {...data} {...wired}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function DateInput({ value, min, max, autoComplete, ...field }: DateInputProps) {
  return (
    <Field {...field}>
      {wired => (
        <input
          className="input short"
          type="date"
          defaultValue={value}
          {...{ min, max, autoComplete }}
          {...wired}
        />
      )}
    </Field>
  )
}

/** A file; its form says `encType="multipart/form-data"`. A browser never fills it in again. */
export function FileInput({ accept, ...field }: FileInputProps) {
  return (
    <Field {...field}>{wired => <input className="input" type="file" accept={accept} {...wired} />}</Field>
  )
}

/**
 * A day that one knows by heart, such as a birth: typed as it is said. Its three parts are sent apart, as
 * `name.day`, `name.month` and `name.year`; a day nearby is better picked with DateInput.
 */
export function DayInput({
  lang,
  value = '',
  autoComplete,
  name,
  id = name,
  label,
  hint,
  error,
  optional,
}: DayInputProps) {
  const [year, month, day] = value.split('-')
  const words = new Intl.DisplayNames(lang, { type: 'dateTimeField' })
  const parts = [
    { part: 'day', typed: day, digits: 2 },
    { part: 'month', typed: month, digits: 2 },
    { part: 'year', typed: year, digits: 4 },
  ] as const
  return (
    <fieldset className={error ? 'field wrong' : 'field'} {...described(id, hint, error)}>
      <legend className="label">
        {label} {optional && <span className="optional">{optional}</span>}
      </legend>
      <About {...{ id, hint, error }} />
      <div className="day-parts">
        {parts.map(({ part, typed, digits }) => (
          <label key={part}>
            <span>{words.of(part)}</span>
            <input
              // The summary of errors leads to the first of them.
              id={part === 'day' ? id : `${id}.${part}`}
              className={`input ${part}`}
              name={`${name}.${part}`}
              inputMode="numeric"
              maxLength={digits}
              defaultValue={typed}
              autoComplete={autoComplete && `${autoComplete}-${part}`}
              required={!optional}
              aria-invalid={error ? true : undefined}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** For an input of one's own; TextInput and the others already stand in a Field. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: (wired: Wired) => ReactNode }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id} className="label">
        {label} {optional && <span className="optional">{optional}</span>}
      </label>
      <About {...{ id, hint, error }} />
      {children({ id, name, required: !optional, ...described(id, hint, error) })}
    </div>
  )
}

export function Tick({
  name,
  id = name,
  value = 'yes',
  checked,
  hint,
  error,
  required,
  disabled,
  children,
}: TickProps) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <About {...{ id, error }} />
      <div className="tick">
        <input
          type="checkbox"
          {...{ id, name, value, required, disabled }}
          defaultChecked={checked}
          {...described(id, hint, error)}
        />
        <label htmlFor={id}>{children}</label>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="hint under-tick">
          {hint}
        </p>
      )}
    </div>
  )
}

/** A checkbox that looks like a switch; it takes effect when its form is sent, like every other field. */
export function Switch({
  name,
  id = name,
  value = 'yes',
  checked,
  hint,
  error,
  disabled,
  children,
}: SwitchProps) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <About {...{ id, error }} />
      <div className="switch">
        <label htmlFor={id}>{children}</label>
        <input
          type="checkbox"
          {...{ id, name, value, disabled }}
          defaultChecked={checked}
          {...described(id, hint, error)}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

export function Choice({ name, legend, hint, error, optional, options, value, inline }: ChoiceProps) {
  return (
    <fieldset
      className={error ? 'field choice wrong' : 'field choice'}
      id={name}
      {...described(name, hint, error)}
    >
      <legend className="label">
        {legend} {optional && <span className="optional">{optional}</span>}
      </legend>
      <About {...{ id: name, hint, error }} />
      <div className={inline ? 'options inline' : 'options'}>
        {options.map(option => (
          <label className="option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              disabled={option.disabled}
              required={!optional}
            />
            <span>
              {option.label}
              {option.hint && <span className="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <section className="error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">{title}</h2>
      <ul>
        {errors.map(error => (
          <li key={error.name + error.message}>
            <a href={`#${error.name}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </>
  )
}

function described(
  id: string,
  hint: ReactNode,
  error?: string,
): Pick<Wired, 'aria-invalid' | 'aria-describedby'> {
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': about || undefined }
}
