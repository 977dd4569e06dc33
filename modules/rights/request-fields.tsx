// The fields of the form as people fill them in, on line and from a paper (LB-A1).
import type { Input } from '../../kernel/act.ts'
import type { Form, ViewProps } from '../../kernel/page.ts'
import { Choice, DayInput, Select, TextArea, TextInput } from '../../ui/index.ts'
import { fields as says } from './form.texts.ts'
import { correctableFields } from './form.ts'
import type { submitRequest } from './submit-request/submit-request.api.ts'

type Prefilled = Partial<Record<'name' | 'iin' | 'address' | 'phone' | 'email', string | null>>
type Props = Pick<ViewProps<unknown>, 'say' | 'lang' | 'typed' | 'faultOf' | 'refusal'> & {
  prefilled: Prefilled
  /** A correction may name the field of the card. */
  corrects: boolean
  /** Somebody else's data: then the ground of representation is asked. */
  represented: boolean
}

/** Labels by the path of each field, for the summary of faults. */
export function labelsOf(say: Props['say']): Record<string, string> {
  const names = Object.entries(says).map(([name, label]) => [`form.${name}`, say(label)])
  return Object.fromEntries(names)
}

/** What was typed, as the act asks for it. */
export function formTyped(form: Form): Input<typeof submitRequest>['form'] {
  const field = form.maybe('correction.field')
  return {
    name: form.text('form.name'),
    documentNumber: form.text('form.documentNumber'),
    documentDate: form.day('form.documentDate'),
    documentIssuer: form.text('form.documentIssuer'),
    iin: form.maybe('form.iin'),
    address: form.text('form.address'),
    phone: form.text('form.phone'),
    email: form.maybe('form.email'),
    representation: form.maybe('form.representation'),
    facts: form.text('form.facts'),
    asks: form.text('form.asks'),
    ...(field ? { correction: { field: field as 'phone', value: form.text('form.correction.value') } } : {}),
    repeated: form.text('form.repeated') === 'yes',
    repeatedWhy: form.maybe('form.repeatedWhy'),
    answerBy: form.text('form.answerBy') as 'post',
  }
}

export function RequestFields({
  say,
  lang,
  typed,
  faultOf,
  refusal,
  prefilled,
  corrects,
  represented,
}: Props) {
  const optional = say(says.optional)
  const field = (name: keyof typeof says) => {
    const path = `form.${name}`
    const before = prefilled[name as keyof Prefilled] ?? ''
    return {
      name: path,
      label: say(says[name]),
      value: refusal ? typed.text(path) : before,
      error: faultOf(path),
    }
  }
  return (
    <>
      <TextArea {...field('asks')} maxLength={2000} rows={3} />
      <TextArea {...field('facts')} hint={say(says.factsHint)} maxLength={2000} rows={2} />
      {corrects && (
        <>
          <Select
            name="correction.field"
            label={say(says.correctionField)}
            optional={optional}
            empty={say(says.noField)}
            value={typed.text('correction.field')}
            options={correctableFields.map(value => ({ value, label: say(says[value]) }))}
          />
          <TextInput
            name="form.correction.value"
            label={say(says.correctionValue)}
            optional={optional}
            maxLength={200}
            value={typed.text('form.correction.value')}
            error={faultOf('form.correction.value')}
          />
        </>
      )}
      <TextInput {...field('name')} maxLength={200} autoComplete="name" />
      <TextInput
        {...field('documentNumber')}
        hint={say(says.documentHint)}
        maxLength={30}
        size="short"
        autoComplete="off"
      />
      <DayInput
        lang={lang}
        name="form.documentDate"
        label={say(says.documentDate)}
        value={typed.day('form.documentDate')}
        error={faultOf('form.documentDate')}
      />
      <TextInput {...field('documentIssuer')} maxLength={120} />
      <TextInput {...field('iin')} optional={optional} size="short" inputMode="numeric" maxLength={30} />
      {represented && (
        <TextInput {...field('representation')} hint={say(says.representationHint)} maxLength={200} />
      )}
      <TextInput {...field('address')} maxLength={200} autoComplete="street-address" />
      <TextInput {...field('phone')} type="tel" size="short" maxLength={40} autoComplete="tel" />
      <TextInput {...field('email')} type="email" optional={optional} maxLength={254} autoComplete="email" />
      <Choice
        name="form.repeated"
        legend={say(says.repeatedLegend)}
        value={typed.text('form.repeated') || 'no'}
        options={[
          { value: 'no', label: say(says.first) },
          { value: 'yes', label: say(says.repeated) },
        ]}
        inline
      />
      <TextInput {...field('repeatedWhy')} optional={optional} maxLength={500} />
      <Choice
        name="form.answerBy"
        legend={say(says.answerBy)}
        value={typed.text('form.answerBy') || 'email'}
        error={faultOf('form.answerBy')}
        options={[
          { value: 'email', label: say(says.byEmail) },
          { value: 'post', label: say(says.byPost) },
        ]}
      />
    </>
  )
}
