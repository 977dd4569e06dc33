import { Button, Choice, Empty, Facts, Notice, TextArea, TextInput, timeText } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import type { VisitProps } from './visit-props.ts'

const parts = ['complaints', 'examination', 'plan'] as const

/** The note under the doctor's hands. The island saves it while it is written; the button does without it. */
export function NoteForm({ data, lang, say, once, refusal, typed, faultOf }: VisitProps) {
  const { note } = data.record
  const stale = refusal?.code === 'saved-elsewhere'
  // After a refusal the typed text stays; the version is the one now saved, so that the next save is made
  // knowing what it replaces.
  const value = (part: 'complaints' | 'examination' | 'diagnosis' | 'plan') =>
    refusal && typed.maybe('version') !== undefined ? typed.text(part) : (note?.[part] ?? '')
  const saved = note !== null && [...parts, 'diagnosis' as const].every(part => value(part) === note[part])
  return (
    <>
      {stale && note && (
        <Notice tone="wait" title={say(texts.savedText)}>
          <Facts
            facts={[...parts, 'diagnosis' as const].map(part => ({
              label: say(texts[part]),
              value: note[part],
            }))}
          />
        </Notice>
      )}
      <form
        method="post"
        className="stack"
        data-note={data.booking}
        data-saved={say(texts.saved, { time: '\u2026' })}
        data-unsaved={say(texts.unsaved)}
        data-saving={say(texts.saving)}
        data-failed={say(texts.saveFailed)}
      >
        <input type="hidden" {...once} />
        <input type="hidden" name="version" value={note?.version ?? 0} />
        <TextArea {...field('complaints')} rows={4} />
        <TextArea {...field('examination')} rows={6} />
        <TextInput
          {...field('diagnosis')}
          hint={say(texts.diagnosisHint)}
          size="short"
          maxLength={10}
          spellCheck={false}
        />
        {note?.diagnosisName && !refusal && <p>{say(note.diagnosisName)}</p>}
        {data.found?.length === 0 && (
          <Empty title={say(texts.nothingFound)}>
            <p>{say(texts.nothingFoundLead)}</p>
          </Empty>
        )}
        {data.found && data.found.length > 0 && (
          <Choice
            name="found"
            legend={say(texts.found)}
            optional={say(texts.ifNeeded)}
            options={data.found.map(({ code, ...name }) => ({ value: code, label: `${code} ${say(name)}` }))}
          />
        )}
        <TextInput
          name="words"
          label={say(texts.find)}
          value={data.words}
          optional={say(texts.ifNeeded)}
          type="search"
          maxLength={80}
        />
        <div className="actions">
          <Button kind="quiet" name="do" value="find">
            {say(texts.findDo)}
          </Button>
        </div>
        <TextArea {...field('plan')} rows={5} />
        <p role="status" data-note-state="">
          {note && saved ? say(texts.saved, { time: timeText(note.savedAt, lang) }) : say(texts.unsaved)}
        </p>
        <p>{say(texts.finishLead)}</p>
        <div className="actions">
          <Button kind="primary" name="do" value="finish">
            {say(texts.finish)}
          </Button>
          <Button kind="quiet" name="do" value="save">
            {say(texts.save)}
          </Button>
        </div>
      </form>
    </>
  )

  function field(part: 'complaints' | 'examination' | 'diagnosis' | 'plan') {
    return {
      name: part,
      label: say(texts[part]),
      value: value(part),
      error: faultOf(part),
      optional: say(texts.optional),
      ...(part === 'diagnosis' ? {} : { maxLength: 8_000 }),
    }
  }
}
