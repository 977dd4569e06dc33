import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import {
  Button,
  DataTable,
  DateInput,
  dateText,
  Empty,
  Refused,
  Select,
  TextArea,
} from '../../../ui/index.ts'
import { showStaffAccess } from '../../accounts/index.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { ConfirmFirst, isConfirmed } from '../confirm-first.tsx'
import { common } from '../oversight.texts.ts'
import { exportInquiry, listInquiries, makeInquiry } from './make-inquiry.api.ts'

const texts = words({
  title: { kk: 'Ресми тексерулер', ru: 'Служебные проверки', en: 'Inquiries' },
  lead: {
    kk: 'Бір тіркелгінің кезеңдегі барлық әрекеті журналдан алынып, мөрленеді. Пакетті кез келген адам ашық кілтпен, интернетсіз тексере алады.',
    ru: 'Все действия учётной записи за период берутся из журнала и запечатываются. Пакет может проверить каждый, открытым ключом и без интернета.',
    en: 'Everything an account did in a period is taken from the journal and sealed. Anybody can check the package with the public key, without the internet.',
  },
  none: { kk: 'Тексеру жүргізілген жоқ', ru: 'Проверок не было', en: 'No inquiry was held' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  whose: { kk: 'Кімнің тіркелгісі', ru: 'Чья учётная запись', en: 'Whose account' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  entries: { kk: 'Жазба', ru: 'Записей', en: 'Entries' },
  files: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  paper: { kk: 'PDF', ru: 'PDF', en: 'PDF' },
  proof: { kk: 'Дәлел (JSON)', ru: 'Доказательство (JSON)', en: 'Proof (JSON)' },
  new: { kk: 'Тексеру жүргізу', ru: 'Провести проверку', en: 'Hold an inquiry' },
  from: { kk: 'Бастап', ru: 'С', en: 'From' },
  until: { kk: 'Дейін', ru: 'По', en: 'Until' },
})

interface Data extends Answer<typeof listInquiries> {
  staff: Answer<typeof showStaffAccess>['staff']
  account: string | null
}

export default page<Data>({
  path: '/officer/inquiries',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const { inquiries } = await run(listInquiries, {})
    const { staff } = await run(showStaffAccess, {})
    return { inquiries, staff, account: query.get('account') }
  },
  forms: {
    async make({ run, form, to }) {
      await run(makeInquiry, {
        account: form.text('account'),
        from: form.text('from'),
        until: form.text('until'),
        reason: form.text('reason'),
      })
      return { go: to('/officer/inquiries') }
    },
    async pdf({ run, form }) {
      const { name, pdf } = await run(exportInquiry, { inquiry: form.text('inquiry') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name: `${name}.pdf` }
    },
    async json({ run, form }) {
      const { name, json } = await run(exportInquiry, { inquiry: form.text('inquiry') })
      return { file: Buffer.from(json), type: 'application/json', name: `${name}.json` }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf, actor } = props
    const labels = {
      account: say(texts.whose),
      from: say(texts.from),
      until: say(texts.until),
      reason: say(common.reason),
    }
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.inquiries}
          rowKey={row => row.inquiry}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'whose', head: say(texts.whose), cell: row => row.name },
            {
              key: 'period',
              head: say(texts.period),
              cell: row => `${dateText(row.from, lang, 'numeric')} – ${dateText(row.until, lang, 'numeric')}`,
            },
            { key: 'reason', head: say(common.reason), cell: row => row.reason },
            { key: 'entries', head: say(texts.entries), number: true, cell: row => row.passages },
            {
              key: 'files',
              head: say(texts.files),
              cell: row => (
                <form method="post" className="actions">
                  <input type="hidden" name="inquiry" value={row.inquiry} />
                  <Button small name="do" value="pdf">
                    {say(texts.paper)}
                  </Button>
                  <Button small name="do" value="json">
                    {say(texts.proof)}
                  </Button>
                </form>
              ),
            },
          ]}
          empty={<Empty icon="document" title={say(texts.none)} />}
        />
        {actor.duty !== 'auditor' && !isConfirmed(props) && (
          <ConfirmFirst say={say} to={to} path="/officer/inquiries" />
        )}
        {actor.duty !== 'auditor' && isConfirmed(props) && <Make {...props} labels={labels} />}
      </div>
    )
  },
})

function Make(props: ViewProps<Data> & { labels: Record<'account' | 'from' | 'until' | 'reason', string> }) {
  const { data, say, once, typed, faultOf, now, labels } = props
  const today = dayOf(now)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.new)}</h2>
      <Select
        name="account"
        label={labels.account}
        options={data.staff.map(one => ({ value: one.account, label: one.name }))}
        value={typed.text('account') || (data.account ?? '')}
        error={faultOf('account')}
      />
      <DateInput
        name="from"
        label={labels.from}
        max={today}
        value={typed.text('from') || addDays(today, -7)}
        error={faultOf('from')}
      />
      <DateInput
        name="until"
        label={labels.until}
        max={today}
        value={typed.text('until') || today}
        error={faultOf('until')}
      />
      <TextArea
        name="reason"
        label={labels.reason}
        rows={2}
        maxLength={1000}
        value={typed.text('reason')}
        error={faultOf('reason')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="make">
          {say(texts.new)}
        </Button>
      </div>
    </form>
  )
}
