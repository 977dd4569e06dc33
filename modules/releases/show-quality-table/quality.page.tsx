import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button, DataTable, DateInput, Empty } from '../../../ui/index.ts'
import { showQualityTable } from './show-quality-table.api.ts'

const texts = words({
  title: { kk: 'Сапа кестесі', ru: 'Таблица качества', en: 'Table of quality' },
  lead: {
    kk: 'Айына неше адам қызмет алды. Он және одан аз адам көрсетілмейді, қосындыдан да есептеп шығаруға болмайды.',
    ru: 'Сколько человек получили услугу за месяц. Десять и меньше не показываются и не вычисляются из итогов.',
    en: 'How many people a service was given to in a month. Ten and fewer are not shown, nor can they be computed from the totals.',
  },
  from: { kk: 'Басы', ru: 'С', en: 'From' },
  until: { kk: 'Соңы', ru: 'По', en: 'Until' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  others: { kk: 'Басқалары', ru: 'Прочие', en: 'Others' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  few: { kk: 'аз', ru: 'мало', en: 'few' },
  none: {
    kk: 'Бұл кезеңде қызмет болған жоқ',
    ru: 'За этот период услуг не было',
    en: 'No service in this period',
  },
})

interface Data extends Answer<typeof showQualityTable> {
  fromDay: string
  untilDay: string
}

export default page<Data>({
  path: '/director/quality',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, query, now }) {
    const year = now.toISOString().slice(0, 4)
    const fromDay = query.get('from') || `${year}-01-01`
    const untilDay = query.get('until') || now.toISOString().slice(0, 10)
    return { fromDay, untilDay, ...(await run(showQualityTable, { fromDay, untilDay })) }
  },
  view({ data, lang, say }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <form method="get" className="actions">
          <DateInput name="from" label={say(texts.from)} value={data.fromDay} />
          <DateInput name="until" label={say(texts.until)} value={data.untilDay} />
          <Button kind="quiet">{say(texts.show)}</Button>
        </form>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          dense
          rows={data.services}
          rowKey={row => row.name?.en ?? '*'}
          columns={[
            { key: 'service', head: say(texts.service), cell: row => row.name?.[lang] ?? say(texts.others) },
            ...data.months.map((month, at) => ({
              key: month,
              head: month === '*' ? say(texts.others) : month,
              number: true,
              cell: (row: Data['services'][number]) => row.people[at] ?? say(texts.few),
            })),
            { key: 'total', head: say(texts.total), number: true, cell: row => row.total },
          ]}
          empty={<Empty icon="document" title={say(texts.none)} />}
        />
      </div>
    )
  },
})
