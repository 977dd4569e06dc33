import { page } from '../../../kernel/page.ts'
import { DateText, dateTimeText, LinkButton, Notice, Timeline } from '../../../ui/index.ts'
import { texts as care } from '../care.texts.ts'
import { NoteText } from '../note-text.tsx'
import { openEmergencyRecord } from '../open-emergency-record/open-emergency-record.api.ts'
import { texts } from './emergency.texts.ts'

/** The record while it is open: what must be known first stands first. */
export default page({
  path: '/doctor/emergency/:access',
  frame: 'staff',
  load: ({ run, params }) => run(openEmergencyRecord, { access: params.access ?? '' }),
  title: ({ patient }) => patient.name,
  view: ({ data: { patient, until, alerts, notes, documents }, say, lang, to }) => (
    <div className="stack">
      <header className="visit-person">
        <h1>{patient.name}</h1>
        <p>
          {say(care.age, { age: patient.age })}, {say(care[patient.sex])},{' '}
          <DateText value={patient.birthDate} lang={lang} form="numeric" />
        </p>
      </header>
      <Notice tone="wait" title={say(texts.openUntil, { time: dateTimeText(until, lang) })} />
      <section className="stack">
        <h2>{say(texts.alerts)}</h2>
        {alerts.length === 0 && <p>{say(texts.noAlerts)}</p>}
        {alerts.map(one => (
          <Notice key={one.alert} tone="danger" title={one.text} />
        ))}
      </section>
      <section className="stack">
        <h2>{say(care.past)}</h2>
        {notes.length === 0 && <p>{say(care.noPast)}</p>}
        <Timeline
          label={say(care.past)}
          lang={lang}
          items={notes.map(note => ({
            key: note.booking,
            at: note.at,
            title: [note.diagnosis, note.diagnosisName && say(note.diagnosisName)].filter(Boolean).join(' '),
            tone: 'done',
            children: <NoteText note={note} lang={lang} say={say} />,
          }))}
        />
      </section>
      {documents.length > 0 && (
        <section className="stack">
          <h2>{say(care.documents)}</h2>
          <ul className="documents">
            {documents.map(({ document, number }) => (
              <li key={document}>
                <a href={to(`/doctor/documents/${document}`)}>{say(care.conclusion, { number })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="actions">
        <LinkButton href={to('/doctor/emergency')}>{say(texts.back)}</LinkButton>
      </div>
    </div>
  ),
})
