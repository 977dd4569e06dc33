import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button, DataTable, dateText, Empty, Refused, TextInput } from '../../../ui/index.ts'
import { texts as list } from '../list-alerts/detection.texts.ts'
import { common } from '../oversight.texts.ts'
import { endWatch, listWatched, watchPerson } from './watch-person.api.ts'

const texts = words({
  lead: {
    kk: 'Танымал адамдардың деректеріне қызығушылық көп. Осы тізімдегі адамның деректері себепсіз ашылса, бірден белгіленеді.',
    ru: 'Данные известных людей вызывают любопытство. Просмотр без причины данных человека из этого списка отмечается сразу.',
    en: 'The data of well-known people draws curiosity. A look at somebody on this list without a reason is flagged at once.',
  },
  since: { kk: 'Қашаннан', ru: 'С какого дня', en: 'Since' },
  end: { kk: 'Тізімнен алу', ru: 'Убрать из списка', en: 'Take off the list' },
  none: { kk: 'Тізім бос', ru: 'Список пуст', en: 'The list is empty' },
  add: { kk: 'Адам қосу', ru: 'Добавить человека', en: 'Add a person' },
  card: { kk: 'Карта нөмірі', ru: 'Номер карты', en: 'Card number' },
})

export default page<Answer<typeof listWatched>>({
  path: '/officer/detection/watched',
  frame: 'staff',
  title: (_, say) => say(list.watched),
  load: ({ run }) => run(listWatched, {}),
  forms: {
    async add({ run, form, to }) {
      await run(watchPerson, { cardNumber: form.text('cardNumber'), reason: form.text('reason') })
      return { go: to('/officer/detection/watched') }
    },
    async end({ run, form, to }) {
      await run(endWatch, { watch: form.text('watch') })
      return { go: to('/officer/detection/watched') }
    },
  },
  view({ data, lang, say, to, once, refusal, faultOf, typed }) {
    const labels = { cardNumber: say(texts.card), reason: say(common.reason) }
    return (
      <div className="stack">
        <a className="back" href={to('/officer/detection')} data-keys-back="">
          {say(list.back)}
        </a>
        <h1>{say(list.watched)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        <DataTable
          caption={say(list.watched)}
          captionUnseen
          rows={data.watched}
          rowKey={row => row.watch}
          columns={[
            { key: 'name', head: say(common.whose), cell: row => row.name },
            { key: 'reason', head: say(common.reason), cell: row => row.reason },
            { key: 'since', head: say(texts.since), cell: row => dateText(row.since, lang) },
            {
              key: 'end',
              head: say(texts.end),
              cell: row => (
                <form method="post">
                  <input type="hidden" {...once} />
                  <input type="hidden" name="watch" value={row.watch} />
                  <Button small name="do" value="end">
                    {say(texts.end)}
                  </Button>
                </form>
              ),
            },
          ]}
          empty={<Empty title={say(texts.none)} />}
        />
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <h2>{say(texts.add)}</h2>
          <TextInput
            name="cardNumber"
            size="short"
            maxLength={40}
            label={labels.cardNumber}
            value={typed.text('cardNumber')}
            error={faultOf('cardNumber')}
          />
          <TextInput
            name="reason"
            maxLength={500}
            label={labels.reason}
            value={typed.text('reason')}
            error={faultOf('reason')}
          />
          <div className="actions">
            <Button kind="primary" name="do" value="add">
              {say(texts.add)}
            </Button>
          </div>
        </form>
      </div>
    )
  },
})
