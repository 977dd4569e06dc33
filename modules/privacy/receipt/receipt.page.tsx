import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, DataTable, dateText, Facts } from '../../../ui/index.ts'
import { printConsentReceipt, showConsentReceipt } from './receipt.api.ts'
import { texts } from './receipt.texts.ts'

export default page<Answer<typeof showConsentReceipt>>({
  path: '/cabinet/consents/:id/receipt',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run, params }) => run(showConsentReceipt, { consent: params.id ?? '' }),
  forms: {
    async pdf({ run, params }) {
      const { pdf } = await run(printConsentReceipt, { consent: params.id ?? '' })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name: `kelisim-${params.id}.pdf` }
    },
    async json({ run, params }) {
      const receipt = await run(showConsentReceipt, { consent: params.id ?? '' })
      const file = Buffer.from(JSON.stringify(receipt, null, 2))
      return { file, type: 'application/json', name: `kelisim-${params.id}.json` }
    },
  },
  view({ data, lang, say, to, once }) {
    const answer = (is: boolean) => say(is ? texts.yes : texts.no)
    const day = (at: string) => dateText(at, lang)
    const { document } = data
    return (
      <div className="stack">
        <a className="back" href={to('/cabinet/consents')}>
          {say(texts.back)}
        </a>
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Facts
          facts={[
            { label: say(texts.purpose), value: data.name[lang] },
            { label: say(texts.operator), value: `${data.operator.name[lang]}, ${data.operator.bin}` },
            { label: say(texts.subject), value: data.subject },
            { label: say(texts.givenBy), value: data.givenBy },
            {
              label: say(texts.term),
              value: say(texts.fromTo, { from: day(data.from), until: day(data.until) }),
            },
            { label: say(texts.passesOn), value: answer(data.passesOn) },
            { label: say(texts.abroad), value: data.country ? data.country[lang] : answer(data.abroad) },
            { label: say(texts.publishes), value: answer(data.publishes) },
            { label: say(texts.data), value: data.data[lang] },
            {
              label: say(texts.text),
              value: (
                <a href={to(`/documents/${document.slug}?edition=${document.number}`)}>
                  {say(texts.edition, { number: document.number })}
                </a>
              ),
            },
            ...(data.withdrawnAt ? [{ label: say(texts.withdrawn), value: day(data.withdrawnAt) }] : []),
          ]}
        />
        {data.recipients.length > 0 && (
          <section className="stack">
            <h2>{say(texts.recipients)}</h2>
            <DataTable
              caption={say(texts.recipients)}
              captionUnseen
              rows={data.recipients}
              rowKey={row => row.kind.en}
              columns={[
                { key: 'recipient', head: say(texts.recipient), cell: row => row.kind[lang] },
                {
                  key: 'fields',
                  head: say(texts.fields),
                  cell: row => row.fields.map(field => field[lang]).join(', '),
                },
              ]}
              empty={null}
            />
          </section>
        )}
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <Button name="do" value="pdf" icon="document">
            {say(texts.pdf)}
          </Button>
          <Button name="do" value="json">
            {say(texts.json)}
          </Button>
        </form>
      </div>
    )
  },
})
