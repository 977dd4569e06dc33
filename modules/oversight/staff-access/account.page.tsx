import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateTimeText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  TextArea,
  Tick,
  Timeline,
} from '../../../ui/index.ts'
import {
  askToUnfreeze,
  endAccess,
  freezeAccount,
  showStaffAccess,
  unfreezeAccount,
} from '../../accounts/index.ts'
import { dutyName } from '../../organisations/index.ts'
import { ConfirmFirst, isConfirmed } from '../confirm-first.tsx'
import { common } from '../oversight.texts.ts'
import { texts } from './staff-access.texts.ts'

type Member = Answer<typeof showStaffAccess>['staff'][number]
interface Data {
  account: string
  /** Null: of no member of the own staff; the acts below say so too. */
  member: Member | null
}

export default page<Data>({
  path: '/officer/accounts/:account',
  frame: 'staff',
  title: ({ member }, say) => member?.name ?? say(texts.title),
  async load({ run, params }) {
    const { staff } = await run(showStaffAccess, {})
    const account = params.account ?? ''
    return { account, member: staff.find(one => one.account === account) ?? null }
  },
  forms: {
    end: request =>
      done(request, async ({ run, form, params }) => {
        const passkeys = form.ticked('passkeys')
        await run(endAccess, { account: params.account ?? '', reason: form.text('reason'), passkeys })
      }),
    freeze: request =>
      done(request, ({ run, form, params }) =>
        run(freezeAccount, { account: params.account ?? '', reason: form.text('reason') }),
      ),
    ask: request =>
      done(request, ({ run, form, params }) =>
        run(askToUnfreeze, { account: params.account ?? '', reason: form.text('reason') }),
      ),
    release: request =>
      done(request, ({ run, form, params }) =>
        run(unfreezeAccount, {
          account: params.account ?? '',
          asked: form.text('asked'),
          reason: form.text('reason'),
        }),
      ),
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf, actor } = props
    const { member, account } = data
    return (
      <div className="stack">
        <a className="back" href={to('/officer/accounts')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{member?.name ?? say(texts.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} labels={{ reason: say(common.reason) }} />
        {member && <About {...props} member={member} />}
        {actor.duty !== 'auditor' && !isConfirmed(props) && (
          <ConfirmFirst say={say} to={to} path={`/officer/accounts/${account}`} />
        )}
        {actor.duty !== 'auditor' && isConfirmed(props) && <Measures {...props} />}
      </div>
    )
  },
})

function About({ member, lang, say }: ViewProps<Data> & { member: Member }) {
  return (
    <>
      <Facts
        facts={[
          {
            label: say(texts.duties),
            value: member.duties.map(duty => say(dutyName(duty))).join(', '),
          },
          {
            label: say(texts.used),
            value: member.lastUsedAt ? dateTimeText(member.lastUsedAt, lang) : say(common.dash),
          },
          { label: say(texts.sessions), value: member.openSessions },
        ]}
      />
      {member.frozenAt && (
        <Notice tone="danger" title={`${say(texts.frozen)}: ${dateTimeText(member.frozenAt, lang)}`}>
          <p>{say(texts.twoPeople)}</p>
        </Notice>
      )}
      {member.history.length > 0 && (
        <section className="stack">
          <h2>{say(texts.history)}</h2>
          <Timeline
            label={say(texts.history)}
            lang={lang}
            items={member.history.map(row => ({
              key: row.id,
              at: row.at,
              title: say(texts[row.what]),
              children: <p>{row.reason}</p>,
            }))}
          />
        </section>
      )}
    </>
  )
}

function Measures({ data: { member, account }, say, to, once, typed, faultOf }: ViewProps<Data>) {
  // The newest wish that somebody else wrote since it was frozen.
  const [last] = member?.history ?? []
  const asked = last?.what === 'release-asked' && !last.mine ? last : undefined
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      {asked && <input type="hidden" name="asked" value={asked.id} />}
      <h2>{say(texts.stop)}</h2>
      <TextArea
        name="reason"
        label={say(common.reason)}
        rows={2}
        maxLength={1000}
        value={typed.text('reason')}
        error={faultOf('reason')}
      />
      {!member?.frozenAt && <Tick name="passkeys">{say(texts.passkeys)}</Tick>}
      <div className="actions">
        {member?.frozenAt ? (
          asked ? (
            <Button kind="primary" name="do" value="release">
              {say(texts.release)}
            </Button>
          ) : (
            <Button name="do" value="ask">
              {say(texts.ask)}
            </Button>
          )
        ) : (
          <>
            <Button name="do" value="end">
              {say(texts.end)}
            </Button>
            <Button kind="danger" name="do" value="freeze">
              {say(texts.freeze)}
            </Button>
          </>
        )}
        <LinkButton href={to(`/officer/inquiries?account=${account}`)}>{say(texts.inquire)}</LinkButton>
      </div>
    </form>
  )
}

async function done(request: FormRequest, act: (request: FormRequest) => Promise<unknown>) {
  await act(request)
  return { go: request.to(`/officer/accounts/${request.params.account}`) }
}
