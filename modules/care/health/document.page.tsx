import type { ReactNode } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, type Page, page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DateText, Facts, Refused, StateWord, TextInput } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import { openDocument } from '../open-document/open-document.api.ts'
import { revokeDocument } from '../revoke-document/revoke-document.api.ts'

type Data = Omit<Answer<typeof openDocument>, 'pdf'>

const documentPage: Pick<Page<Data>, 'load' | 'title'> = {
  async load({ run, params }) {
    const { pdf: _, ...rest } = await run(openDocument, { document: params.document! })
    return rest
  },
  title: ({ document }, say) => say(texts.conclusion, { number: document.number }),
}

/** The patient's own page of a document. */
export const ownDocument = page<Data>({
  ...documentPage,
  path: '/cabinet/health/:document',
  frame: 'person',
  forms: { open },
  view: props => (
    <DocumentView {...props}>
      <p className="reading">{props.say(texts.proofLead)}</p>
      <p>
        <a href={props.to('/cabinet/health')}>{props.say(texts.back)}</a>
      </p>
    </DocumentView>
  ),
})

/** The doctor's page of a document that was issued. */
export const issuedDocument = page<Data>({
  ...documentPage,
  path: '/doctor/documents/:document',
  frame: 'staff',
  forms: { open, revoke },
  view: props => (
    <DocumentView {...props}>
      {!props.data.document.revokedAt && <Revocation {...props} />}
      <p>
        <a href={props.to(`/doctor/visits/${props.data.document.booking}`)}>{props.say(texts.backToVisit)}</a>
      </p>
    </DocumentView>
  ),
})

async function open({ run, params }: FormRequest) {
  const { pdf, name } = await run(openDocument, { document: params.document! })
  return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
}

async function revoke({ run, params, form, to }: FormRequest) {
  const document = params.document!
  await run(revokeDocument, { document, reason: form.text('reason') })
  return { go: to(`/doctor/documents/${document}`) }
}

function DocumentView({
  data: { document, sha256 },
  lang,
  say,
  to,
  refusal,
  faultOf,
  children,
}: ViewProps<Data> & { children: ReactNode }) {
  return (
    <div className="stack">
      <h1>{say(texts.conclusion, { number: document.number })}</h1>
      <Refused {...{ lang, refusal, faultOf }} />
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
      <form method="post" className="actions">
        <Button kind="primary" icon="document" name="do" value="open">
          {say(texts.open)}
        </Button>
      </form>
      {children}
    </div>
  )
}

function Revocation({ say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.revoke)}</h2>
      <p className="reading">{say(texts.revokeLead)}</p>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="reason"
          label={say(texts.revokeReason)}
          hint={say(texts.revokeReasonHint)}
          value={typed.text('reason')}
          error={faultOf('reason')}
          maxLength={300}
        />
        <div className="actions">
          <Button kind="danger" name="do" value="revoke">
            {say(texts.revoke)}
          </Button>
        </div>
      </form>
    </section>
  )
}
