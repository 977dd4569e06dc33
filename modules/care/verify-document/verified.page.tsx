import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { DateText, dateTimeText, type Fact, Facts, LinkButton, Notice, StateWord } from '../../../ui/index.ts'
import {
  type Level,
  levelNames,
  type Qualified,
  qualifiedNames,
  type Trust,
  toneOf,
  trustNames,
} from '../../signatures/index.ts'
import { texts } from './verify.texts.ts'
import { verifyDocument } from './verify-document.api.ts'

const outcomes = {
  genuine: { tone: 'done', title: texts.genuine, lead: texts.genuineLead },
  revoked: { tone: 'danger', title: texts.revokedTitle, lead: texts.revokedLead },
  unknown: { tone: 'danger', title: texts.unknown, lead: texts.unknownLead },
} as const

const ofSignature = {
  ...outcomes,
  genuine: { tone: 'done', title: texts.signatureGenuine, lead: texts.signatureLead },
  revoked: { tone: 'danger', title: texts.signatureEnded, lead: texts.signatureEndedLead },
} as const

export default page({
  path: '/verify/:code',
  frame: 'public',
  index: false,
  async load({ run, params }) {
    // What is not even a code is as unknown as a code that nobody issued.
    return await run(verifyDocument, { code: params.code!.slice(0, 60) }).catch(error => {
      if (error instanceof Refusal && error.code === 'invalid-input') {
        return { state: 'unknown' as const, document: null, signature: null }
      }
      throw error
    })
  },
  title: (_, say) => say(texts.verifyTitle),
  view(props) {
    const { data, lang, say, to } = props
    const { state, document, signature } = data
    const { tone, title, lead } = (signature ? ofSignature : outcomes)[state]
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
        {signature && <Facts facts={factsOf(signature, lang, say)} />}
        <div className="actions">
          <LinkButton href={to('/verify')}>{say(texts.again)}</LinkButton>
        </div>
      </div>
    )
  },
})

type Signature = NonNullable<Answer<typeof verifyDocument>['signature']>

function factsOf(signature: Signature, lang: Lang, say: Say): Fact[] {
  const { level, trust, qualified } = signature
  return [
    { label: say(texts.kind), value: signature.title[lang] },
    { label: say(texts.signedBy), value: signature.initials },
    ...(signature.organisation
      ? [{ label: say(texts.organisation), value: say(signature.organisation) }]
      : []),
    { label: say(texts.signedAt), value: dateTimeText(signature.at, lang) },
    { label: say(texts.signedHow), value: say(levelNames[level as Level]) },
    {
      label: say(texts.signedTrust),
      value: <StateWord tone={toneOf[trust as Trust]}>{say(trustNames[trust as Trust])}</StateWord>,
    },
    ...(qualified
      ? [{ label: say(texts.qualifiedCheck), value: say(qualifiedNames[qualified as Qualified]) }]
      : []),
    ...(signature.endedAt
      ? [{ label: say(texts.signedUntil), value: dateTimeText(signature.endedAt, lang) }]
      : []),
  ]
}
