import { Button, dateTimeText, StateWord, TextArea } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import { NoteText } from '../note-text.tsx'
import type { VisitProps } from './visit-props.ts'

/** The signed note, its conclusions and what may still be added. */
export function AfterSignature({
  data: { booking, record },
  lang,
  say,
  to,
  once,
  typed,
  faultOf,
}: VisitProps) {
  const signed = record.past.find(note => note.thisVisit)
  const documents = record.documents.filter(document => document.booking === booking)
  return (
    <>
      {signed && (
        <>
          <StateWord tone="done">
            {say(texts.signed)}, {dateTimeText(signed.signedAt, lang)}
          </StateWord>
          <NoteText note={signed} lang={lang} say={say} />
        </>
      )}
      {record.patient.age >= 16 && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="sensitive" value={record.note?.isKept ? 'no' : 'yes'} />
          {record.note?.isKept && <StateWord tone="wait">{say(texts.keptByDoctor)}</StateWord>}
          <Button small kind="quiet" icon="lock" name="do" value="keep">
            {say(record.note?.isKept ? texts.openToReaders : texts.keepByDoctor)}
          </Button>
        </form>
      )}
      <form method="post" className="actions">
        <input type="hidden" {...once} />
        <Button kind="primary" icon="document" name="do" value="issue">
          {say(texts.issue)}
        </Button>
      </form>
      {documents.length > 0 && (
        <ul>
          {documents.map(({ document, number, revokedAt }) => (
            <li key={document}>
              <a href={to(`/doctor/documents/${document}`)}>{say(texts.conclusion, { number })}</a>{' '}
              {revokedAt && <StateWord tone="danger">{say(texts.revoked)}</StateWord>}
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextArea
          name="text"
          label={say(texts.addendum)}
          value={typed.text('text')}
          error={typed.text('do') === 'addendum' ? faultOf('text') : undefined}
          maxLength={8_000}
        />
        <div className="actions">
          <Button kind="quiet" name="do" value="addendum">
            {say(texts.addAddendum)}
          </Button>
        </div>
      </form>
    </>
  )
}
