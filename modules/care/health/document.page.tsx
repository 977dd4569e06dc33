import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, type Page, page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DateText, Facts, StateWord } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import { openDocument } from '../open-document/open-document.api.ts'

type Data = Omit<Answer<typeof openDocument>, 'pdf'>

/** The patient's own page of a document. */
export const ownDocument = documentPage('/cabinet/health/:document', 'person')

/** The doctor's page of a document that was issued. */
export const issuedDocument = documentPage('/doctor/documents/:document', 'staff')

function documentPage(path: string, frame: Page['frame']): Page<Data> {
  return page<Data>({
    path,
    frame,
    async load({ run, params }) {
      const { pdf: _, ...rest } = await run(openDocument, { document: params.document! })
      return rest
    },
    title: ({ document }, say) => say(texts.conclusion, { number: document.number }),
    forms: { open },
    view: props => <DocumentView {...props} />,
  })
}

async function open({ run, params }: FormRequest) {
  const { pdf, name } = await run(openDocument, { document: params.document! })
  return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
}

function DocumentView({ data: { document, sha256 }, lang, say, to, actor }: ViewProps<Data>) {
  return (
    <div className="stack">
      <h1>{say(texts.conclusion, { number: document.number })}</h1>
      <Facts
        facts={[
          {
            label: say(texts.state),
            value: document.revokedAt ? (
              <StateWord tone="danger">{say(texts.revoked)}</StateWord>
            ) : (
              <StateWord tone="done">{say(texts.inForce)}</StateWord>
            ),
          },
          { label: say(texts.organisation), value: say(document.organisation) },
          { label: say(texts.issued), value: <DateText value={document.issuedAt} lang={lang} /> },
          {
            label: say(texts.verificationCode),
            value: <a href={to(`/verify/${document.code}`)}>{document.code.match(/.{1,4}/g)!.join('-')}</a>,
          },
          { label: say(texts.fingerprint), value: <code className="fingerprint">{sha256}</code> },
        ]}
      />
      <p className="reading">{say(texts.proofLead)}</p>
      <form method="post" className="actions">
        <Button kind="primary" icon="document" name="do" value="open">
          {say(texts.open)}
        </Button>
      </form>
      {!actor.duty && (
        <p>
          <a href={to('/cabinet/health')}>{say(texts.back)}</a>
        </p>
      )}
    </div>
  )
}
