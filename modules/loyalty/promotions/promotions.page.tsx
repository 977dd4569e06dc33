import type { Answer } from '../../../kernel/act.ts'
import { tenge } from '../../../kernel/money.ts'
import { type Form, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateInput,
  DateTimeText,
  dateText,
  Empty,
  LinkButton,
  Money,
  Refused,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import {
  approvePromotion,
  endPromotion,
  giveIndividualDiscount,
  listIndividualDiscounts,
  listPromotions,
} from './promotions.api.ts'
import { texts } from './promotions.texts.ts'

type Data = Answer<typeof listPromotions> & Answer<typeof listIndividualDiscounts>
type Promotion = Data['promotions'][number]

export default page<Data>({
  path: '/director/promotions',
  frame: 'staff',
  nav: { label: texts.nav, order: 23, who: ['director'], icon: 'money' },
  title: (_, say) => say(texts.title),
  async load({ run }) {
    return { ...(await run(listPromotions, {})), ...(await run(listIndividualDiscounts, {})) }
  },
  forms: {
    async approve({ run, form, to }) {
      await run(approvePromotion, {
        nameKk: form.text('nameKk'),
        nameRu: form.text('nameRu'),
        nameEn: form.text('nameEn'),
        code: form.maybe('code'),
        percent: numberOf(form, 'percent'),
        tiyn: tiynOf(form, 'tiyn'),
        services: form.all('services'),
        from: form.text('from'),
        until: form.text('until'),
        mostUses: numberOf(form, 'mostUses'),
        mostPerPerson: numberOf(form, 'mostPerPerson'),
        orderNumber: form.text('orderNumber'),
        orderDate: form.text('orderDate'),
      })
      return { go: to('/director/promotions') }
    },
    async end({ run, form, to }) {
      await run(endPromotion, { promotion: form.text('promotion') })
      return { go: to('/director/promotions') }
    },
    async give({ run, form, to }) {
      await run(giveIndividualDiscount, {
        visit: form.text('visit'),
        tiyn: form.number('sum') * tenge(1),
        orderNumber: form.text('individualOrder'),
        reason: form.text('reason'),
      })
      return { go: to('/director/promotions') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <div className="actions">
          <LinkButton href={to('/director/programme')}>{say(texts.programme)}</LinkButton>
          <LinkButton href={to('/director/surveys')}>{say(texts.surveys)}</LinkButton>
        </div>
        <Refused {...{ lang, refusal, faultOf }} />
        <h2>{say(texts.promotions)}</h2>
        <Promotions {...props} />
        <details>
          <summary>{say(texts.approve)}</summary>
          <ApproveForm {...props} />
        </details>
        <h2>{say(texts.individual)}</h2>
        <GiveForm {...props} />
        <DataTable
          caption={say(texts.given)}
          dense
          rows={data.discounts}
          rowKey={row => row.id}
          columns={[
            { key: 'at', head: say(texts.when), cell: row => <DateTimeText value={row.at} lang={lang} /> },
            { key: 'visit', head: say(texts.visit), cell: row => row.visit },
            { key: 'order', head: say(texts.order), cell: row => row.orderNumber },
            { key: 'reason', head: say(texts.reason), cell: row => row.reason },
            {
              key: 'sum',
              head: say(texts.what),
              number: true,
              cell: row => (row.isEnded ? say(texts.takenOff) : <Money tiyn={row.tiyn} lang={lang} />),
            },
          ]}
          empty={<Empty title={say(texts.noneGiven)} />}
        />
      </div>
    )
  },
})

function Promotions({ data, lang, say, once }: ViewProps<Data>) {
  return (
    <DataTable
      caption={say(texts.promotions)}
      captionUnseen
      dense
      rows={data.promotions}
      rowKey={row => row.id}
      columns={[
        { key: 'name', head: say(texts.name), cell: row => say(row.name) },
        {
          key: 'what',
          head: say(texts.what),
          cell: row => (row.percent === null ? <Money tiyn={row.tiyn!} lang={lang} /> : `${row.percent}%`),
        },
        { key: 'code', head: say(texts.code), cell: row => row.code ?? say(texts.byItself) },
        {
          key: 'days',
          head: say(texts.days),
          cell: row => `${dateText(row.from, lang, 'short')} – ${dateText(row.until, lang, 'short')}`,
        },
        { key: 'used', head: say(texts.used), cell: row => usedText(row, say) },
        {
          key: 'order',
          head: say(texts.order),
          cell: row => `№ ${row.orderNumber}, ${dateText(row.orderDate, lang, 'short')}`,
        },
        {
          key: 'end',
          head: say(texts.end),
          cell: row =>
            row.isEnded ? (
              say(texts.ended)
            ) : (
              <form method="post">
                <input type="hidden" {...once} />
                <input type="hidden" name="promotion" value={row.id} />
                <Button small name="do" value="end">
                  {say(texts.end)}
                </Button>
              </form>
            ),
        },
      ]}
      empty={<Empty title={say(texts.none)} />}
    />
  )
}

function ApproveForm({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  const field = (name: string) => ({ name, value: typed.maybe(name), error: faultOf(name) })
  const optional = say(texts.optional)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <TextInput {...field('nameKk')} label={say(texts.nameKk)} maxLength={120} />
      <TextInput {...field('nameRu')} label={say(texts.nameRu)} maxLength={120} />
      <TextInput {...field('nameEn')} label={say(texts.nameEn)} maxLength={120} />
      <TextInput
        {...field('code')}
        label={say(texts.code)}
        hint={say(texts.codeHint)}
        size="short"
        maxLength={20}
        optional={optional}
      />
      <TextInput
        {...field('percent')}
        type="number"
        size="short"
        min={1}
        max={100}
        label={say(texts.percent)}
        optional={optional}
      />
      <TextInput
        {...field('tiyn')}
        type="number"
        size="short"
        min={1}
        label={say(texts.tenge)}
        optional={optional}
      />
      <DateInput {...field('from')} label={say(texts.from)} />
      <DateInput {...field('until')} label={say(texts.until)} />
      <TextInput
        {...field('mostUses')}
        type="number"
        size="short"
        min={1}
        label={say(texts.mostUses)}
        optional={optional}
      />
      <TextInput
        {...field('mostPerPerson')}
        type="number"
        size="short"
        min={1}
        label={say(texts.mostPerPerson)}
        optional={optional}
      />
      <fieldset className="field">
        <legend className="label">{say(texts.services)}</legend>
        <p className="hint">{say(texts.servicesHint)}</p>
        <details>
          <summary>{say(texts.choose)}</summary>
          {data.services.map(({ id, name }) => (
            <Tick
              key={id}
              id={`service-${id}`}
              name="services"
              value={id}
              checked={typed.all('services').includes(id)}
            >
              {say(name)}
            </Tick>
          ))}
        </details>
      </fieldset>
      <TextInput {...field('orderNumber')} label={say(texts.orderNumber)} size="short" maxLength={40} />
      <DateInput {...field('orderDate')} label={say(texts.orderDate)} />
      <div className="actions">
        <Button kind="primary" name="do" value="approve">
          {say(texts.approve)}
        </Button>
      </div>
    </form>
  )
}

function GiveForm({ say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <TextInput
        name="visit"
        label={say(texts.visit)}
        size="short"
        maxLength={20}
        value={typed.maybe('visit')}
        error={faultOf('visit')}
      />
      <TextInput
        name="sum"
        type="number"
        size="short"
        min={1}
        label={say(texts.sum)}
        value={typed.maybe('sum')}
        error={faultOf('tiyn')}
      />
      <TextInput
        name="individualOrder"
        label={say(texts.orderNumber)}
        size="short"
        maxLength={40}
        value={typed.maybe('individualOrder')}
      />
      <TextInput
        name="reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        maxLength={300}
        value={typed.maybe('reason')}
        error={faultOf('reason')}
      />
      <div className="actions">
        <Button name="do" value="give">
          {say(texts.give)}
        </Button>
      </div>
    </form>
  )
}

function usedText({ used, mostUses }: Promotion, say: ViewProps<Data>['say']): string {
  return mostUses === null ? String(used) : say(texts.usedOf, { used, most: mostUses })
}

function numberOf(form: Form, name: string): number | undefined {
  return form.maybe(name) === undefined ? undefined : form.number(name)
}

function tiynOf(form: Form, name: string): number | undefined {
  return form.maybe(name) === undefined ? undefined : form.number(name) * tenge(1)
}
