import type { Refusal } from '../../kernel/refusal.ts'
import type { Lang, Say } from '../../kernel/texts.ts'
import { ErrorSummary, Notice } from '../../ui/index.ts'
import words from './money.texts.ts'

/** Why a form about money was refused: by its fields where it has some, else in one sentence. */
export function Refused({ refusal, lang, say }: { refusal: Refusal | undefined; lang: Lang; say: Say }) {
  if (!refusal) return null
  if (refusal.fields.length === 0) {
    return (
      <Notice tone="danger" live title={say(words.notDone)}>
        <p>{refusal.words(lang)}</p>
      </Notice>
    )
  }
  const errors = refusal.fields.map(({ field, says, values }) => ({
    name: field,
    message: say(says, values),
  }))
  return <ErrorSummary title={refusal.words(lang)} errors={errors} />
}
