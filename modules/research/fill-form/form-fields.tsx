// A form as its definition says: in the cabinet and at the curator's desk alike.
import type { Answer } from '../../../kernel/act.ts'
import type { Form, ViewProps } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { Button, DateInput, dateText, Facts, Select, TextInput } from '../../../ui/index.ts'
import type { PlanField } from '../plan.ts'
import type { openForm } from './fill-form.api.ts'
import { texts } from './fill-form.texts.ts'

type Data = Answer<typeof openForm>

/** What `fill-form` asks for, out of the fields of the sent form. */
export function filledIn({ participant, visit, form }: Record<string, string>, sent: Form) {
  return {
    participant: participant ?? '',
    visit: visit ?? '',
    form: form ?? '',
    over: sent.number('over'),
    answers: sent
      .all('field')
      .filter(code => sent.text(`f.${code}`) !== '')
      .map(field => ({ field, value: sent.text(`f.${field}`) })),
    reason: sent.text('reason'),
  }
}

export function FormFields({ data, say, typed, faultOf, once }: ViewProps<Data>) {
  const isCorrection = data.version > 0
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="over" value={data.version} />
      {data.form.fields.map(field => (
        <OneField
          key={field.code}
          {...{ field, say }}
          value={typed.maybe(`f.${field.code}`) ?? data.answers?.[field.code] ?? ''}
          error={faultOf(`f.${field.code}`)}
        />
      ))}
      {isCorrection && (
        <TextInput
          name="reason"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          maxLength={500}
          value={typed.text('reason')}
          error={faultOf('reason')}
        />
      )}
      <div className="actions">
        <Button kind="primary" name="do" value="fill">
          {say(isCorrection ? texts.correct : texts.save)}
        </Button>
      </div>
    </form>
  )
}

/** Answers as they stand, by the labels of their fields. */
export function AnswersRead({
  form,
  answers,
  lang,
  say,
}: {
  form: Data['form']
  answers: Readonly<Record<string, string>>
  lang: Lang
  say: Say
}) {
  return (
    <Facts
      dense
      facts={form.fields.map(field => ({
        label: say(field.label),
        value: said(field, answers[field.code], lang, say),
      }))}
    />
  )
}

function OneField({
  field,
  value,
  error,
  say,
}: {
  field: PlanField
  value: string
  error?: string | undefined
  say: Say
}) {
  const common = {
    name: `f.${field.code}`,
    label: say(field.label),
    value,
    ...(error === undefined ? {} : { error }),
    ...(field.required ? {} : { optional: say(texts.optional) }),
  }
  return (
    <>
      <input type="hidden" name="field" value={field.code} />
      {field.kind === 'choice' && (
        <Select
          {...common}
          empty={say(texts.choose)}
          options={field.options.map(one => ({ value: one.value, label: say(one.label) }))}
        />
      )}
      {field.kind === 'date' && <DateInput {...common} />}
      {field.kind === 'text' && <TextInput {...common} maxLength={500} />}
      {field.kind === 'number' && (
        <TextInput
          {...common}
          hint={say(texts.range, { min: field.min, max: field.max, unit: field.unit ?? '' })}
          inputMode="decimal"
          size="short"
        />
      )}
    </>
  )
}

function said(field: PlanField, value: string | undefined, lang: Lang, say: Say) {
  if (value === undefined) return say(texts.dash)
  if (field.kind === 'date') return dateText(value, lang)
  if (field.kind === 'choice') {
    const chosen = field.options.find(one => one.value === value)
    return chosen ? say(chosen.label) : value
  }
  return field.unit ? `${value} ${field.unit}` : value
}
