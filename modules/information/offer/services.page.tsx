import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, Empty, Money, Notice } from '../../../ui/index.ts'
import { texts } from '../words.texts.ts'
import { listInformationServices } from './offer.api.ts'

export default page<Answer<typeof listInformationServices>>({
  path: '/services/information',
  frame: 'public',
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.lead),
  nav: { label: texts.nav, order: 8, who: ['anyone'], icon: 'document' },
  load: ({ run }) => run(listInformationServices, {}),
  view({ data, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Notice tone="info" title={say(texts.emergency)} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.offerings}
          rowKey={row => row.offering}
          rowHref={row => to(`/services/information/${row.offering}`)}
          columns={[
            { key: 'service', head: say(texts.service), cell: row => say(row.title) },
            { key: 'partner', head: say(texts.partner), cell: row => say(row.partner.name) },
            {
              key: 'price',
              head: say(texts.price),
              number: true,
              cell: row => <Money tiyn={row.tiyn} lang={lang} />,
            },
          ]}
          empty={
            <Empty title={say(texts.none)} icon="document">
              <p>{say(texts.noneSays)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})
