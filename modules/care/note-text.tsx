import type * as z from 'zod'
import type { Lang, Say } from '../../kernel/texts.ts'
import { DateText, Facts } from '../../ui/index.ts'
import { texts } from './care.texts.ts'
import type { signedNote } from './note.ts'

/** What a signed note says, with who signed it and what was added. */
export function NoteText({ note, lang, say }: { note: z.output<typeof signedNote>; lang: Lang; say: Say }) {
  const { author } = note
  return (
    <div className="stack">
      {author && (
        <p>
          {author.name}, {say(author.title)}, {say(author.organisation)}
        </p>
      )}
      <Facts
        facts={[
          { label: say(texts.complaints), value: <Lines text={note.complaints} /> },
          { label: say(texts.examination), value: <Lines text={note.examination} /> },
          {
            label: say(texts.diagnosed),
            value: [note.diagnosis, note.diagnosisName && say(note.diagnosisName)].filter(Boolean).join(' '),
          },
          { label: say(texts.plan), value: <Lines text={note.plan} /> },
          ...note.addenda.map(addendum => ({
            label: (
              <>
                {say(texts.addendumBy, { name: addendum.author })},{' '}
                <DateText value={addendum.at} lang={lang} />
              </>
            ),
            value: <Lines text={addendum.text} />,
          })),
        ]}
      />
    </div>
  )
}

function Lines({ text }: { text: string }) {
  return <span className="note-lines">{text}</span>
}
