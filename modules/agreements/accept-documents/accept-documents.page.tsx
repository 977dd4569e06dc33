import type { Answer } from '../../../kernel/act.ts'
import { localPath } from '../../../kernel/local-path.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Empty, LinkButton, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { compareTexts } from '../compare-editions/compare-editions.texts.ts'
import { DocumentPaper } from '../document-paper.tsx'
import { acceptDocuments, showDocumentsToAccept } from './accept-documents.api.ts'
import { acceptTexts as texts, tickTexts } from './accept-documents.texts.ts'

interface Data extends Answer<typeof showDocumentsToAccept> {
  next: string
}

type Document = Data['documents'][number]

export default page<Data>({
  path: '/documents/accept',
  frame: 'person',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const organisation = query.get('organisation') ?? undefined
    return { ...(await run(showDocumentsToAccept, { organisation })), next: localPath(query.get('next'), '') }
  },
  forms: {
    async send(request) {
      const { form, run } = request
      const accepted = form.all('accepted').map(readTick)
      const openedAt = form.maybe('openedAt')
      await run(acceptDocuments, { accepted, openedAt, password: form.maybe('password') })
      return { go: await whereNext(request) }
    },
  },
  view(props) {
    const { data, say, to } = props
    if (data.documents.length > 0) return <ToAccept {...props} />
    const next = data.next ? (
      <LinkButton kind="primary" href={data.next}>
        {say(texts.goOn)}
      </LinkButton>
    ) : (
      <LinkButton href={to('/cabinet/documents')}>{say(texts.myDocuments)}</LinkButton>
    )
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <Empty icon="check" title={say(texts.nothing)} actions={next}>
          <p>{say(texts.nothingMore)}</p>
        </Empty>
      </div>
    )
  },
})

function ToAccept(props: ViewProps<Data>) {
  const { data, lang, say, to, actor, now, typed, refusal, faultOf, once } = props
  const isFresh = actor.confirmedUntil !== null && actor.confirmedUntil > now
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      {/* A form that was refused was opened when it was first shown. */}
      <input type="hidden" name="openedAt" value={typed.text('openedAt') || now.toISOString()} />
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      {data.documents.map((document, at) => (
        <OneDocument key={document.edition} {...props} document={document} isFirst={at === 0} />
      ))}
      {isFresh ? (
        <p>{say(texts.confirmedAlready)}</p>
      ) : (
        <TextInput
          name="password"
          type="password"
          autoComplete="current-password"
          label={say(texts.password)}
          hint={say(texts.passwordHint)}
          error={faultOf('password')}
        />
      )}
      <div className="actions">
        <Button kind="primary">{say(texts.accept)}</Button>
      </div>
      <p>{say(texts.refuse)}</p>
      <div className="actions">
        <LinkButton href={to('/cabinet/rights')}>{say(texts.saveData)}</LinkButton>
        <LinkButton href={to('/cabinet/contracts')}>{say(texts.leave)}</LinkButton>
      </div>
    </form>
  )
}

type OneProps = ViewProps<Data> & { document: Document; isFirst: boolean }

function OneDocument({ document, isFirst, lang, say, to, typed, faultOf }: OneProps) {
  const title = (document[lang] ?? document.ru).title
  return (
    <section className="stack" aria-label={title}>
      <details open>
        <summary>
          {title}. {say(texts.whole)}
        </summary>
        <DocumentPaper {...{ document, lang, say }} />
      </details>
      {document.acceptedBefore !== null && (
        <p>
          <a
            href={to(
              `/documents/${document.slug}/compare?from=${document.acceptedBefore}&to=${document.number}`,
            )}
          >
            {say(compareTexts.sinceYours, { number: document.acceptedBefore })}
          </a>
        </p>
      )}
      {document.people.map(({ person, name, isSelf }, at) => {
        // The summary of errors leads to the first tick.
        const leads = isFirst && at === 0
        const value = `${document.edition} ${document.hash}${isSelf ? '' : ` ${person}`}`
        const words = !document.isConsent
          ? tickTexts.contract
          : isSelf
            ? tickTexts.consent
            : tickTexts.consentFor
        return (
          <Tick
            key={person}
            id={leads ? 'accepted' : `${document.kind}-${person}`}
            name="accepted"
            value={value}
            checked={typed.all('accepted').includes(value)}
            error={leads ? faultOf('accepted') : undefined}
          >
            {say(words, { title, name })}
          </Tick>
        )
      })}
    </section>
  )
}

// The value of a tick names the edition, the hash of the text that was on the page, and for whom.
function readTick(value: string) {
  const [edition = '', shown = '', onBehalfOf] = value.split(' ')
  return { edition, shown, onBehalfOf }
}

// What was not ticked still waits; the page shows it again before the person goes on.
async function whereNext({ run, query, to }: FormRequest): Promise<string> {
  const organisation = query.get('organisation') ?? undefined
  const { documents } = await run(showDocumentsToAccept, { organisation })
  if (documents.length > 0) return to(`/documents/accept?${query}`)
  return localPath(query.get('next'), to('/cabinet/documents'))
}
