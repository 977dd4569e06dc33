import { Button, DateText, Empty, Notice, TextInput, Timeline } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import { NoteText } from '../note-text.tsx'
import { texts as fileTexts } from '../shared-files/shared-files.texts.ts'
import type { VisitProps } from './visit-props.ts'

/** The person in one line: who, how old, for what. */
export function PatientLine({ data: { record }, lang, say }: VisitProps) {
  const { patient, visit } = record
  return (
    <header className="visit-person">
      <h1>{patient.name}</h1>
      <p>
        {say(texts.age, { age: patient.age })}, {say(texts[patient.sex])},{' '}
        <DateText value={patient.birthDate} lang={lang} form="numeric" />
        {' · '}
        {say(visit.service)} · {say(texts.visit, { number: visit.number })}
      </p>
    </header>
  )
}

/** What must be known before anything else, and the way to add to it. */
export function Alerts({ data: { record }, say, once, typed, faultOf }: VisitProps) {
  return (
    <>
      {record.alerts.map(({ alert, text }) => (
        <Notice key={alert} tone="danger" title={text}>
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <input type="hidden" name="ended" value={alert} />
            <Button small kind="quiet" name="do" value="endAlert">
              {say(texts.endAlert)}
            </Button>
          </form>
        </Notice>
      ))}
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="alert"
          label={say(texts.newAlert)}
          hint={say(texts.alertHint)}
          value={typed.text('alert')}
          error={typed.text('do') === 'alert' ? faultOf('text') : undefined}
          maxLength={200}
        />
        <div className="actions">
          <Button kind="quiet" name="do" value="alert">
            {say(texts.addAlert)}
          </Button>
        </div>
      </form>
    </>
  )
}

/** Papers that the patient keeps and has opened to this doctor. */
export function SharedFiles({ data: { record }, lang, say, to }: VisitProps) {
  if (record.files.length === 0) return null
  return (
    <>
      <h2>{say(fileTexts.list)}</h2>
      <ul className="documents">
        {record.files.map(({ file, title, datedOn, at }) => (
          <li key={file}>
            <a href={to(`/doctor/files/${file}`)}>{title}</a>
            <br />
            <DateText value={datedOn ?? at} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Signed notes of this clinic, newest first. */
export function Past({ data: { record }, lang, say }: VisitProps) {
  const past = record.past.filter(note => !note.thisVisit)
  return (
    <>
      <h2>{say(texts.past)}</h2>
      {past.length === 0 ? (
        <Empty title={say(texts.noPast)}>
          <p>{say(texts.noPastLead)}</p>
        </Empty>
      ) : (
        <Timeline
          label={say(texts.past)}
          lang={lang}
          items={past.map((note, index) => ({
            key: note.booking,
            at: note.at,
            title: [note.diagnosis, note.diagnosisName && say(note.diagnosisName)].filter(Boolean).join(' '),
            tone: 'done',
            // A doctor with nine minutes reads the newest; the older ones open at a press.
            children:
              index === 0 ? (
                <NoteText note={note} lang={lang} say={say} />
              ) : (
                <details>
                  <summary>{say(texts.openNote)}</summary>
                  <NoteText note={note} lang={lang} say={say} />
                </details>
              ),
          }))}
        />
      )}
    </>
  )
}
