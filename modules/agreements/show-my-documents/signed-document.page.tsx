import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { Button, dateTimeText, type Fact, Facts, Refused } from '../../../ui/index.ts'
import { DocumentPaper } from '../document-paper.tsx'
import { openFor } from '../open-for.ts'
import { printSignedDocument } from '../print-document/print-document.api.ts'
import { showSignedDocument } from './show-my-documents.api.ts'
import { texts } from './show-my-documents.texts.ts'

type Signed = Answer<typeof showSignedDocument>

export default page<Signed>({
  path: '/cabinet/documents/:acceptance',
  frame: 'person',
  title: ({ title }, say) => say(title),
  load: ({ run, params }) => run(showSignedDocument, { acceptance: params.acceptance ?? '' }),
  forms: {
    async print({ run, params }) {
      const { pdf, name } = await run(printSignedDocument, { acceptance: params.acceptance ?? '' })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view({ data, lang, say, refusal, faultOf }) {
    return (
      <div className="stack">
        <h1>{say(data.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <section className="stack">
          <h2>{say(texts.evidence)}</h2>
          <Facts facts={evidenceOf(data, lang, say)} />
          <form method="post" className="actions">
            <Button kind="primary" icon="document" name="do" value="print">
              {say(texts.print)}
            </Button>
          </form>
        </section>
        <DocumentPaper document={data.document} lang={lang} say={say} />
      </div>
    )
  },
})

function evidenceOf(data: Signed, lang: Lang, say: Say): Fact[] {
  const { evidence } = data
  return [
    ...(data.contract ? [{ label: say(texts.contract), value: data.contract }] : []),
    { label: say(texts.by), value: data.acceptedBy },
    { label: say(texts.forWhom), value: data.onBehalfOf ?? say(texts.oneself) },
    { label: say(texts.with), value: say(data.organisation ?? texts.platform) },
    { label: say(texts.accepted), value: dateTimeText(data.at, lang) },
    ...(data.endedAt
      ? [{ label: say(texts.state), value: say(texts.ended, { day: dateTimeText(data.endedAt, lang) }) }]
      : []),
    { label: say(texts.way), value: say(texts[data.way]) },
    { label: say(texts.ticked), value: evidence.ticked || say(texts.missing) },
    {
      label: say(texts.confirmation),
      value: say(evidence.confirmation === 'none' ? texts.nothing : texts[evidence.confirmation]),
    },
    { label: say(texts.onScreen), value: say(texts[evidence.lang]) },
    { label: say(texts.open), value: openFor(data, say) ?? say(texts.missing) },
    { label: say(texts.account), value: evidence.account ?? say(texts.missing) },
    { label: say(texts.session), value: evidence.session ?? say(texts.missing) },
    { label: say(texts.address), value: evidence.address },
    { label: say(texts.device), value: evidence.device },
    { label: say(texts.shown), value: evidence.shown },
  ]
}
