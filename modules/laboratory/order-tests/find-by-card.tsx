// The form by which the desk finds a patient by the number of the card, and what stands there when nobody has it.
import type { Say } from '../../../kernel/texts.ts'
import { Button, Notice, TextInput } from '../../../ui/index.ts'
import { texts } from './order-tests.texts.ts'

export function FindByCard({ card, isFound, say }: { card: string; isFound: boolean; say: Say }) {
  return (
    <>
      <form method="get" className="actions">
        <TextInput
          name="card"
          label={say(texts.card)}
          hint={say(texts.cardHint)}
          value={card}
          size="short"
          maxLength={20}
        />
        <Button kind={isFound ? 'quiet' : 'primary'}>{say(texts.find)}</Button>
      </form>
      {card !== '' && !isFound && (
        <Notice tone="wait" title={say(texts.notFound)}>
          <p>{say(texts.notFoundLead)}</p>
        </Notice>
      )}
    </>
  )
}
