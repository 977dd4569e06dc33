import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Refused } from '../../../ui/index.ts'
import { compareTexts } from '../compare-editions/compare-editions.texts.ts'
import { readDocument } from '../read-document/read-document.api.ts'
import { printDocument } from './print-document.api.ts'
import { paperTexts as texts } from './print-document.texts.ts'

type Document = Answer<typeof readDocument>['document']

export default page<Document>({
  path: '/documents/:slug/paper',
  frame: 'public',
  index: false,
  title: ({ kk, ru, en }, say) =>
    say(texts.title, { title: say({ kk: kk.title, ru: ru.title, en: (en ?? ru).title }) }),
  async load({ run, params, query }) {
    const { document } = await run(readDocument, { slug: params.slug ?? '', number: numberIn(query) })
    return document
  },
  forms: {
    async send({ run, params, query }) {
      const { pdf, name } = await run(printDocument, { slug: params.slug ?? '', number: numberIn(query) })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view({ data: { kk, ru, en, slug, number }, lang, say, to, refusal, faultOf }) {
    return (
      <form method="post" className="stack">
        <a className="back" href={to(`/documents/${slug}`)}>
          {say(compareTexts.back)}
        </a>
        <h1>{{ kk, ru, en: en ?? ru }[lang].title}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <p className="reading">{say(texts.lead, { number })}</p>
        <div className="actions">
          <Button kind="primary" icon="document">
            {say(texts.print)}
          </Button>
        </div>
      </form>
    )
  },
})

function numberIn(query: URLSearchParams): number | undefined {
  const number = query.get('edition')
  return number === null ? undefined : Number(number)
}
