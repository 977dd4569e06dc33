// The form by which somebody answers one of several matters that stand on a page; what was typed stays with its matter.
import type { ViewProps } from '../../kernel/page.ts'
import { Button, TextArea } from '../../ui/index.ts'

interface Props extends Pick<ViewProps<unknown>, 'once' | 'typed'> {
  /** Name of the field that names the matter, and which it is. */
  name: string
  id: string
  label: string
  send: string
}

export function AnswerForm({ name, id, label, send, once, typed }: Props) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name={name} value={id} />
      <TextArea
        name="words"
        id={`answer-${id}`}
        rows={3}
        label={label}
        value={typed.text(name) === id ? typed.text('words') : undefined}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="answer">
          {send}
        </Button>
      </div>
    </form>
  )
}
