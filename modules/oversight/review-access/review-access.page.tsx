import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import {
  Button,
  DataTable,
  dateText,
  dateTimeText,
  Empty,
  Notice,
  Refused,
  StateWord,
} from '../../../ui/index.ts'
import { dutyName } from '../../organisations/index.ts'
import { ConfirmFirst, isConfirmed } from '../confirm-first.tsx'
import { common } from '../oversight.texts.ts'
import { answerAccessReview, showAccessReview } from './review-access.api.ts'

const texts = words({
  title: {
    kk: 'Қызметкерлердің құқықтарын тексеру',
    ru: 'Пересмотр прав сотрудников',
    en: 'Review of the rights of staff',
  },
  lead: {
    kk: 'Деректерге тек жұмысы талап ететін адам ғана кіруі керек. Әр тоқсанда директор әр міндетті қалдырады не аяқтайды; көптен қолданылмағаны жоғарыда тұр.',
    ru: 'Доступ нужен только тем, кому он нужен по работе. Каждый квартал директор оставляет или завершает каждую обязанность; давно не используемые стоят выше.',
    en: 'Access belongs to those whose work needs it. Each quarter the director keeps or ends every duty; those long unused stand on top.',
  },
  due: {
    kk: '{quarter} тоқсаны: соңғы күні {day}',
    ru: 'Квартал {quarter}: последний день {day}',
    en: 'Quarter {quarter}: the last day is {day}',
  },
  done: {
    kk: '{quarter} тоқсанының тексеруі аяқталды',
    ru: 'Пересмотр за {quarter} завершён',
    en: 'The review of {quarter} is finished',
  },
  none: { kk: 'Тексеру әлі басталған жоқ', ru: 'Пересмотр ещё не начат', en: 'No review has begun yet' },
  name: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Member of staff' },
  duty: { kk: 'Міндеті', ru: 'Обязанность', en: 'Duty' },
  used: { kk: 'Соңғы рет', ru: 'Последний раз', en: 'Last used' },
  never: { kk: 'қолданылмаған', ru: 'не использовалась', en: 'never' },
  answer: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  keep: { kk: 'Қалдыру', ru: 'Оставить', en: 'Keep' },
  end: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
  kept: { kk: 'Қалды', ru: 'Оставлена', en: 'Kept' },
  ended: { kk: 'Аяқталды', ru: 'Завершена', en: 'Ended' },
})

type Data = Answer<typeof showAccessReview>

export default page<Data>({
  path: '/officer/access-review',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showAccessReview, {}),
  forms: {
    async keep({ run, form, to }) {
      await run(answerAccessReview, { employment: form.text('employment'), decision: 'keep' })
      return { go: to('/officer/access-review') }
    },
    async end({ run, form, to }) {
      await run(answerAccessReview, { employment: form.text('employment'), decision: 'end' })
      return { go: to('/officer/access-review') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf, actor } = props
    const { review, lines } = data
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {review && (
          <Notice
            tone={review.dueAt ? 'wait' : 'done'}
            title={
              review.dueAt
                ? say(texts.due, { quarter: review.quarter, day: dateText(lastDayOf(review.dueAt), lang) })
                : say(texts.done, { quarter: review.quarter })
            }
          />
        )}
        {actor.duty === 'director' && review?.dueAt && !isConfirmed(props) && (
          <ConfirmFirst say={say} to={to} path="/officer/access-review" />
        )}
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={lines}
          rowKey={row => row.employment}
          columns={[
            { key: 'name', head: say(texts.name), cell: row => row.name },
            {
              key: 'duty',
              head: say(texts.duty),
              cell: row => say(dutyName(row.duty)),
            },
            {
              key: 'used',
              head: say(texts.used),
              cell: row =>
                row.lastUsedAt ? dateTimeText(row.lastUsedAt, lang, 'numeric') : say(texts.never),
            },
            { key: 'answer', head: say(texts.answer), cell: row => <Decision {...props} line={row} /> },
          ]}
          empty={<Empty icon="users" title={say(texts.none)} />}
        />
      </div>
    )
  },
})

// A term ends at midnight: its last day is the one before.
function lastDayOf(dueAt: string): Date {
  return new Date(Date.parse(dueAt) - 1)
}

function Decision(props: ViewProps<Data> & { line: Data['lines'][number] }) {
  const { line, say, once, actor } = props
  if (line.decision)
    return (
      <StateWord tone={line.decision === 'keep' ? 'done' : 'info'}>
        {say(line.decision === 'keep' ? texts.kept : texts.ended)}
      </StateWord>
    )
  if (actor.duty !== 'director' || !isConfirmed(props)) return say(common.dash)
  return (
    <form method="post" className="actions">
      <input type="hidden" {...once} />
      <input type="hidden" name="employment" value={line.employment} />
      <Button small name="do" value="keep">
        {say(texts.keep)}
      </Button>
      {!line.mine && (
        <Button small kind="danger" name="do" value="end">
          {say(texts.end)}
        </Button>
      )}
    </form>
  )
}
