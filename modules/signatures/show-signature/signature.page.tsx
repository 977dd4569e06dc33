import type { Answer } from '../../../kernel/act.ts'
import { inGroups } from '../../../kernel/code.ts'
import { type FormRequest, type Page, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateTimeText,
  type Fact,
  Facts,
  LinkButton,
  Refused,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { showCertificate } from '../certificate/show-certificate.api.ts'
import { addQualifiedSignature } from '../qualified/add-qualified-signature.api.ts'
import { toneOf } from '../tones.ts'
import { levelNames, qualifiedNames, subjectNames, trustNames } from '../words.texts.ts'
import { showSignature } from './show-signature.api.ts'
import { texts } from './signature.texts.ts'

type Data = Answer<typeof showSignature>

const common: Pick<Page<Data>, 'load' | 'title'> = {
  load: ({ run, params }) => run(showSignature, { signature: params.signature! }),
  title: ({ title }, say) => say(title),
}

/** The signer's page, and of whoever it is about. Only here the browser may ask NCALayer on the person's machine. */
export const ownSignature = page<Data>({
  ...common,
  path: '/cabinet/signatures/:signature',
  frame: 'person',
  islands: ['qualified'],
  connects: ['wss://127.0.0.1:13579'],
  forms: {
    paper: request => certificate(request, 'paper'),
    file: request => certificate(request, 'file'),
    async statement({ run, params }) {
      const { statement } = await run(showSignature, { signature: params.signature! })
      return { file: Buffer.from(statement), type: 'text/plain; charset=utf-8', name: 'statement.txt' }
    },
    async add({ run, params, form, to }) {
      const cms = form.text('cms')
      const { signature } = await run(addQualifiedSignature, { signature: params.signature!, cms })
      return { go: to(`/cabinet/signatures/${signature}`) }
    },
  },
  view: props => (
    <div className="stack">
      <SignatureView {...props} path="/cabinet/signatures" />
      {props.data.isOwn && props.data.level !== 'qualified' && <AddQualified {...props} />}
      <p>
        <a href={props.to('/cabinet/documents')}>{props.say(texts.back)}</a>
      </p>
    </div>
  ),
})

/** The same for those who answer for the signatures of an organisation. */
export const overseenSignature = page<Data>({
  ...common,
  path: '/signatures/:signature',
  frame: 'staff',
  forms: {
    paper: request => certificate(request, 'paper'),
    file: request => certificate(request, 'file'),
  },
  view: props => (
    <div className="stack">
      <SignatureView {...props} path="/signatures" />
      <p>
        <a href={props.to('/signatures/trust')}>{props.say(texts.backToTrust)}</a>
      </p>
    </div>
  ),
})

async function certificate({ run, params }: FormRequest, form: 'paper' | 'file') {
  const { content, type, name } = await run(showCertificate, { signature: params.signature!, form })
  return { file: Buffer.from(content, 'base64'), type, name }
}

function SignatureView(props: ViewProps<Data> & { path: string }) {
  const { data, lang, say, to, refusal, faultOf, path } = props
  const others = data.together.filter(one => one.signature !== data.signature)
  return (
    <>
      <h1>{say(data.title)}</h1>
      <Refused {...{ lang, refusal, faultOf }} />
      <Facts facts={factsOf(props)} />
      <section className="stack">
        <h2>{say(texts.certificate)}</h2>
        <p className="reading">{say(texts.certificateSays)}</p>
        <form method="post" className="actions">
          <Button kind="primary" icon="document" name="do" value="paper">
            {say(texts.paper)}
          </Button>
          <Button name="do" value="file">
            {say(texts.file)}
          </Button>
          <LinkButton kind="quiet" href={to('/certificates')}>
            {say(texts.howToCheck)}
          </LinkButton>
        </form>
      </section>
      {others.length > 0 && (
        <section className="stack">
          <h2>{say(texts.together)}</h2>
          <ul>
            {others.map(one => (
              <li key={one.signature}>
                <a href={to(`${path}/${one.signature}`)}>{say(levelNames[one.level])}</a>,{' '}
                {dateTimeText(one.at, lang)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function factsOf({ data, lang, say, to }: ViewProps<Data>): Fact[] {
  const { certificate } = data
  return [
    { label: say(texts.signed), value: say(subjectNames[data.kind]) },
    { label: say(texts.signer), value: data.signer },
    { label: say(texts.at), value: dateTimeText(data.at, lang) },
    { label: say(texts.level), value: say(levelNames[data.level]) },
    {
      label: say(texts.trust),
      value: <StateWord tone={toneOf[data.trust]}>{say(trustNames[data.trust])}</StateWord>,
    },
    ...(data.stampedAt
      ? [{ label: say(texts.stampedAt), value: `${dateTimeText(data.stampedAt, lang)}, ${data.authority}` }]
      : data.attempts > 0
        ? [{ label: say(texts.stampedAt), value: say(texts.tries, { n: data.attempts }) }]
        : []),
    ...(data.qualified ? [{ label: say(texts.qualified), value: say(qualifiedNames[data.qualified]) }] : []),
    ...(certificate
      ? [
          { label: say(texts.keyOf), value: certificate.signer },
          { label: say(texts.issuer), value: certificate.issuer },
          {
            label: say(texts.mathematics),
            value: say(texts[certificate.mathematics === 'intact' ? 'intact' : 'not-checked']),
          },
        ]
      : []),
    ...(data.endedAt
      ? [
          {
            label: say(texts.ended),
            value: <StateWord tone="danger">{dateTimeText(data.endedAt, lang)}</StateWord>,
          },
        ]
      : []),
    { label: say(texts.code), value: <a href={to(`/verify/${data.code}`)}>{inGroups(data.code)}</a> },
    { label: say(texts.hash), value: <code className="fingerprint">{data.hash}</code> },
  ]
}

function AddQualified({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <details>
      <summary>{say(texts.add)}</summary>
      <section className="stack">
        <p className="reading">{say(texts.addSays)}</p>
        <form method="post" className="actions">
          <Button kind="quiet" name="do" value="statement">
            {say(texts.takeStatement)}
          </Button>
        </form>
        <form method="post" className="stack" data-statement={Buffer.from(data.statement).toString('base64')}>
          <input type="hidden" {...once} />
          <input type="hidden" name="do" value="add" />
          <p className="reading">{say(texts.ncalayerHint)}</p>
          <div className="actions">
            <button type="button" className="button primary" data-ncalayer hidden>
              {say(texts.ncalayer)}
            </button>
          </div>
          <p role="alert" data-said="unreachable" hidden>
            {say(texts.unreachable)}
          </p>
          <p role="status" data-said="cancelled" hidden>
            {say(texts.cancelled)}
          </p>
          <TextArea
            name="cms"
            label={say(texts.cms)}
            hint={say(texts.cmsHint)}
            value={typed.text('cms')}
            error={faultOf('cms')}
            maxLength={200_000}
          />
          <div className="actions">
            <Button>{say(texts.send)}</Button>
          </div>
        </form>
      </section>
    </details>
  )
}
