import { page } from '../../../kernel/page.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { DateText, Facts, LinkButton, Notice } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import { verifyDocument } from './verify-document.api.ts'

const outcomes = {
  genuine: { tone: 'done', title: texts.genuine, lead: texts.genuineLead },
  revoked: { tone: 'danger', title: texts.revokedTitle, lead: texts.revokedLead },
  unknown: { tone: 'danger', title: texts.unknown, lead: texts.unknownLead },
} as const

export default page({
  path: '/verify/:code',
  frame: 'public',
  index: false,
  async load({ run, params }) {
    // What is not even a code is as unknown as a code that nobody issued.
    return await run(verifyDocument, { code: params.code!.slice(0, 60) }).catch(error => {
      if (error instanceof Refusal && error.code === 'invalid-input') {
        return { state: 'unknown' as const, document: null }
      }
      throw error
    })
  },
  title: (_, say) => say(texts.verifyTitle),
  view({ data: { state, document }, lang, say, to }) {
    const { tone, title, lead } = outcomes[state]
    return (
      <div className="stack reading">
        <h1>{say(texts.verifyTitle)}</h1>
        <Notice tone={tone} title={say(title)}>
          <p>{say(lead)}</p>
        </Notice>
        {document && (
          <Facts
            facts={[
              { label: say(texts.kind), value: say(texts.kindConclusion) },
              { label: say(texts.organisation), value: say(document.organisation) },
              { label: say(texts.issued), value: <DateText value={document.issuedOn} lang={lang} /> },
            ]}
          />
        )}
        <div className="actions">
          <LinkButton href={to('/verify')}>{say(texts.again)}</LinkButton>
        </div>
      </div>
    )
  },
})
