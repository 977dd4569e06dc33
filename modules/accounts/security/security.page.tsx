import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateTimeText,
  dateText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  StateWord,
} from '../../../ui/index.ts'
import { endOtherSessions } from '../end-other-sessions/end-other-sessions.api.ts'
import { endSession } from '../end-session/end-session.api.ts'
import { listMySessions } from '../list-my-sessions/list-my-sessions.api.ts'
import { makeRecoveryCodes } from '../make-recovery-codes/make-recovery-codes.api.ts'
import { removePasskey } from '../remove-passkey/remove-passkey.api.ts'
import { removeTotp } from '../remove-totp/remove-totp.api.ts'
import { showMyFactors } from '../show-my-factors/show-my-factors.api.ts'
import { shared } from '../texts.ts'
import { deviceName } from './device-name.ts'
import { texts } from './security.texts.ts'

interface Data {
  factors: Answer<typeof showMyFactors>
  sessions: Answer<typeof listMySessions>['sessions']
  done: 'password' | 'totp' | 'passkey' | undefined
}
type Props = ViewProps<Data>

const here = '/cabinet/security'
const doneTexts = { password: texts.donePassword, totp: texts.doneTotp, passkey: texts.donePasskey }

export default page<Data>({
  path: here,
  frame: 'person',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const factors = await run(showMyFactors, {})
    const { sessions } = await run(listMySessions, {})
    const done = (['password', 'totp', 'passkey'] as const).find(one => one === query.get('done'))
    return { factors, sessions, done }
  },
  view: Security,
  forms: {
    async 'end-session'({ run, form, to }) {
      await run(endSession, { session: form.text('session') })
      return { go: to(here) }
    },
    async 'end-others'({ run, to }) {
      await run(endOtherSessions, {})
      return { go: to(here) }
    },
    async 'remove-totp'({ run, to }) {
      await run(removeTotp, {})
      return { go: to(here) }
    },
    async 'remove-passkey'({ run, form, to }) {
      await run(removePasskey, { passkey: form.text('passkey') })
      return { go: to(here) }
    },
    async codes({ run, say }) {
      const { codes } = await run(makeRecoveryCodes, {})
      const text = [say(texts.codesHead), '', ...codes, ''].join('\n')
      return { file: Buffer.from(text), type: 'text/plain; charset=utf-8', name: 'shipa-codes.txt' }
    },
  },
})

function Security(props: Props) {
  const { data, say, lang, refusal, faultOf } = props
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      {data.done && <Notice tone="done" live title={say(doneTexts[data.done])} />}
      <Refused {...{ lang, refusal, faultOf }} />
      <Password {...props} />
      <SecondFactor {...props} />
      <Sessions {...props} />
    </div>
  )
}

function Password({ data, say, lang, to }: Props) {
  const { email, passwordChangedAt } = data.factors
  return (
    <section className="stack">
      <h2>{say(texts.passwordTitle)}</h2>
      <Facts
        facts={[
          { label: say(shared.email), value: email },
          ...(passwordChangedAt
            ? [
                {
                  label: say(texts.passwordSince),
                  value: <DateTimeText value={passwordChangedAt} lang={lang} />,
                },
              ]
            : []),
        ]}
      />
      <div className="actions">
        <LinkButton href={to(`${here}/password`)}>{say(texts.changePassword)}</LinkButton>
      </div>
    </section>
  )
}

function SecondFactor({ data, say, lang, to, once }: Props) {
  const { totpSince, passkeys, recoveryCodesLeft } = data.factors
  return (
    <section className="stack">
      <h2>{say(texts.factorTitle)}</h2>
      <p className="reading">{say(texts.factorLead)}</p>
      <h3>{say(texts.totp)}</h3>
      {totpSince ? (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <p>
            <StateWord tone="done">{say(texts.on)}</StateWord>{' '}
            {say(texts.since, { day: dateText(totpSince, lang) })}
          </p>
          <div className="actions">
            <Button name="do" value="remove-totp">
              {say(texts.removeTotp)}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p>
            <StateWord tone="info">{say(texts.off)}</StateWord>
          </p>
          <div className="actions">
            <LinkButton href={to(`${here}/authenticator`)}>{say(texts.addTotp)}</LinkButton>
          </div>
        </>
      )}
      <h3>{say(texts.passkeys)}</h3>
      <p className="reading">{say(texts.passkeysLead)}</p>
      {passkeys.length === 0 && <p>{say(texts.noPasskeys)}</p>}
      {passkeys.map(key => (
        <form method="post" className="stack" key={key.id}>
          <input type="hidden" {...once} />
          <input type="hidden" name="passkey" value={key.id} />
          <p>
            <strong>{key.name}</strong> {say(texts.since, { day: dateText(key.since, lang) })}
            {'. '}
            {key.lastUsed ? say(texts.lastUsed, { day: dateText(key.lastUsed, lang) }) : say(texts.neverUsed)}
          </p>
          <div className="actions">
            <Button small name="do" value="remove-passkey">
              {say(texts.removePasskey, { name: key.name })}
            </Button>
          </div>
        </form>
      ))}
      <div className="actions">
        <LinkButton href={to(`${here}/passkey`)}>{say(texts.addPasskey)}</LinkButton>
      </div>
      {(totpSince || passkeys.length > 0) && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <h3>{say(texts.codes)}</h3>
          <p className="reading">{say(texts.codesLeft, { n: recoveryCodesLeft })}</p>
          <p className="reading">{say(texts.getCodesHint)}</p>
          <div className="actions">
            <Button name="do" value="codes" kind={recoveryCodesLeft === 0 ? 'primary' : 'quiet'}>
              {say(texts.getCodes)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

function Sessions({ data, say, lang, once }: Props) {
  return (
    <section className="stack">
      <h2>{say(texts.sessions)}</h2>
      <p className="reading">{say(texts.unknown)}</p>
      <DataTable
        caption={say(texts.sessions)}
        captionUnseen
        rows={data.sessions}
        rowKey={session => session.id}
        empty={null}
        columns={[
          { key: 'device', head: say(texts.device), cell: session => deviceName(session.device) },
          { key: 'address', head: say(texts.address), cell: session => session.address },
          {
            key: 'since',
            head: say(texts.began),
            cell: session => <DateTimeText value={session.since} lang={lang} form="short" />,
          },
          {
            key: 'seen',
            head: say(texts.lastSeen),
            cell: session => <DateTimeText value={session.lastSeen} lang={lang} form="short" />,
          },
          {
            key: 'end',
            head: say(texts.action),
            cell: session =>
              session.current ? (
                <StateWord tone="done">{say(texts.here)}</StateWord>
              ) : (
                <form method="post">
                  <input type="hidden" {...once} />
                  <input type="hidden" name="session" value={session.id} />
                  <Button small name="do" value="end-session">
                    {say(texts.end)}
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {data.sessions.length > 1 && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <Button name="do" value="end-others">
            {say(texts.endOthers)}
          </Button>
        </form>
      )}
    </section>
  )
}
