import type { ReactNode } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DateInput,
  dateText,
  dueText,
  type Fact,
  Facts,
  LinkButton,
  Notice,
  Refused,
  Select,
  StateWord,
  TextArea,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { applyAsPractitioner, leavePractitioners, objectToDecision, showMyApplications } from './join.api.ts'
import { texts } from './join.texts.ts'
import { VerificationFacts } from './verification-facts.tsx'

type Data = Answer<typeof showMyApplications>
type Props = ViewProps<Data>
type Application = Data['applications'][number]

export default page<Data>({
  path: '/practitioners/join',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyApplications, {}),
  view: Join,
  forms: {
    async apply({ run, form, to }) {
      await run(applyAsPractitioner, {
        name: { kk: form.text('name.kk'), ru: form.text('name.ru'), en: form.text('name.en') },
        speciality: form.text('speciality'),
        city: form.text('city'),
        languages: form.all('languages'),
        diploma: {
          number: form.text('diploma.number'),
          year: form.number('diploma.year'),
          place: form.text('diploma.place'),
        },
        certificate: { number: form.text('certificate.number'), until: form.text('certificate.until') },
        licence: { number: form.text('licence.number'), holder: form.text('licence.holder') },
        truth: form.ticked('truth'),
        mayBePublic: form.ticked('mayBePublic'),
      })
      return { go: to('/practitioners/join') }
    },
    async object({ run, form, to }) {
      await run(objectToDecision, { application: form.text('application'), text: form.text('text') })
      return { go: to('/practitioners/join') }
    },
    async leave({ run, form, to }) {
      await run(leavePractitioners, { verification: form.text('verification') })
      return { go: to('/practitioners/join') }
    },
  },
})

function Join(props: Props): ReactNode {
  const { data, say, lang, refusal, faultOf } = props
  const waits = data.applications.some(one => one.state === 'waits')
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels: labelsOf(say) }} />
      {data.verifications.length > 0 && <Marks {...props} />}
      {data.applications.length > 0 && (
        <section className="stack" aria-labelledby="mine">
          <h2 id="mine">{say(texts.mine)}</h2>
          {data.applications.map(application => (
            <Mine key={application.application} {...props} application={application} />
          ))}
        </section>
      )}
      {!waits && <Form {...props} />}
    </div>
  )
}

function Marks({ data, say, lang, once, to, actor }: Props) {
  return (
    <section className="stack" aria-labelledby="marks">
      <h2 id="marks">{say(texts.marks)}</h2>
      {data.verifications.some(one => one.stands) && (
        <div className="actions">
          <LinkButton href={to('/questions')}>{say(texts.answerQuestions)}</LinkButton>
          <a href={to('/questions/moderation')}>{say(texts.readHeld)}</a>
          {/* Under a duty one writes for the organisation, at its own desk. */}
          {!actor.duty && <a href={to('/library/write')}>{say(texts.writeArticles)}</a>}
        </div>
      )}
      {data.verifications.map(one => (
        <div key={one.verification} className="stack">
          <VerificationFacts {...{ verification: one, say, lang }} />
          {one.stands && (
            <form method="post" className="stack">
              <input type="hidden" {...once} />
              <input type="hidden" name="verification" value={one.verification} />
              <p className="hint">{say(texts.leaveSays)}</p>
              <div className="actions">
                <Button kind="danger" name="do" value="leave">
                  {say(texts.leave)}
                </Button>
              </div>
            </form>
          )}
        </div>
      ))}
    </section>
  )
}

function Mine({ application, say, lang, ...props }: Props & { application: Application }) {
  const { refusal, objection, dueAt, state } = application
  const day = dueAt ? dueText(dueAt, lang) : ''
  const stated = {
    waits: dueAt ? say(texts.waitsUntil, { day }) : say(texts.waits),
    objected: dueAt ? say(texts.objectedUntil, { day }) : say(texts.objected),
    accepted: say(texts.accepted),
    refused: say(texts.refused),
  }[state]
  const tone = state === 'accepted' ? 'done' : state === 'refused' ? 'danger' : 'wait'
  const facts: Fact[] = [
    { label: say(texts.speciality), value: say(application.speciality) },
    { label: say(texts.state), value: <StateWord tone={tone}>{stated}</StateWord> },
    ...(refusal ? [{ label: say(texts.reason), value: refusal.reason }] : []),
    ...(objection ? [{ label: say(texts.objection), value: objection.text }] : []),
    ...(objection?.answer ? [{ label: say(texts.objectionAnswer), value: objection.answer.reason }] : []),
  ]
  return (
    <article className="stack">
      <h3>{say(texts.applied, { day: dateText(application.madeAt, lang) })}</h3>
      <Facts facts={facts} />
      {refusal && !objection && (
        <ObjectForm {...{ ...props, say, lang }} application={application.application} />
      )}
    </article>
  )
}

function ObjectForm({ application, say, once, typed, faultOf }: Props & { application: string }) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="application" value={application} />
      <TextArea
        name="text"
        id={typed.text('application') === application ? 'text' : `text-${application}`}
        label={say(texts.objectLabel)}
        hint={say(texts.objectHint)}
        maxLength={2000}
        value={typed.text('application') === application ? typed.text('text') : ''}
        error={typed.text('application') === application ? faultOf('text') : undefined}
      />
      <div className="actions">
        <Button kind="quiet" name="do" value="object">
          {say(texts.object)}
        </Button>
      </div>
    </form>
  )
}

function Form({ data, say, lang, typed, faultOf, once }: Props) {
  const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
  const options = (list: Data['choices']['cities']) =>
    list.map(choice => ({ value: choice.id, label: choice[lang] }))
  const { specialities, cities, languages } = data.choices
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <Notice tone="info" title={say(texts.noCopies)} />
      <TextInput {...field('name.kk')} label={say(texts.nameKk)} maxLength={120} />
      <TextInput {...field('name.ru')} label={say(texts.nameRu)} maxLength={120} />
      <TextInput {...field('name.en')} label={say(texts.nameEn)} maxLength={120} />
      <Select
        {...field('speciality')}
        label={say(texts.speciality)}
        hint={say(texts.specialityHint)}
        empty={say(texts.choose)}
        options={options(specialities)}
      />
      <Select
        {...field('city')}
        label={say(texts.city)}
        empty={say(texts.choose)}
        options={options(cities)}
      />
      <fieldset className="field" id="languages">
        <legend className="label">{say(texts.languages)}</legend>
        {faultOf('languages') && <p className="error">{faultOf('languages')}</p>}
        {languages.map(one => (
          <Tick
            key={one.id}
            name="languages"
            id={`language-${one.id}`}
            value={one.id}
            checked={typed.all('languages').includes(one.id)}
          >
            {one[lang]}
          </Tick>
        ))}
      </fieldset>
      <TextInput {...field('diploma.number')} label={say(texts.diplomaNumber)} maxLength={60} />
      <TextInput {...field('diploma.year')} label={say(texts.diplomaYear)} inputMode="numeric" size="code" />
      <TextInput {...field('diploma.place')} label={say(texts.diplomaPlace)} maxLength={200} />
      <TextInput {...field('certificate.number')} label={say(texts.certificateNumber)} maxLength={60} />
      <DateInput {...field('certificate.until')} label={say(texts.certificateUntil)} />
      <TextInput {...field('licence.number')} label={say(texts.licenceNumber)} maxLength={60} />
      <TextInput
        {...field('licence.holder')}
        label={say(texts.licenceHolder)}
        hint={say(texts.licenceHint)}
        maxLength={200}
      />
      <Tick name="truth" required error={faultOf('truth')} checked={typed.ticked('truth')}>
        {say(texts.truth)}
      </Tick>
      <Tick name="mayBePublic" required error={faultOf('mayBePublic')} checked={typed.ticked('mayBePublic')}>
        {say(texts.mayBePublic)}
      </Tick>
      <div className="actions">
        <Button kind="primary" name="do" value="apply">
          {say(texts.send)}
        </Button>
      </div>
    </form>
  )
}

function labelsOf(say: Props['say']) {
  return {
    'name.kk': say(texts.nameKk),
    'name.ru': say(texts.nameRu),
    'name.en': say(texts.nameEn),
    speciality: say(texts.speciality),
    city: say(texts.city),
    languages: say(texts.languages),
    'diploma.number': say(texts.diplomaNumber),
    'diploma.year': say(texts.diplomaYear),
    'diploma.place': say(texts.diplomaPlace),
    'certificate.number': say(texts.certificateNumber),
    'certificate.until': say(texts.certificateUntil),
    'licence.number': say(texts.licenceNumber),
    'licence.holder': say(texts.licenceHolder),
    text: say(texts.objectLabel),
  }
}
