// What the platform and the partner both see of an account.
import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import {
  DataTable,
  DateText,
  Empty,
  Facts,
  Money,
  moneyText,
  Notice,
  StateWord,
  type Tone,
} from '../../../ui/index.ts'
import type { showPartnerAccount, Terms } from './account.api.ts'
import { payoutTexts, settlementTexts as texts, whatTexts } from './settlement.texts.ts'

type Account = Answer<typeof showPartnerAccount>
interface Props {
  data: Account
  lang: Lang
  say: Say
}

const payoutTones: Record<Account['statements'][number]['payout'], Tone> = {
  none: 'info',
  prepared: 'wait',
  approved: 'wait',
  paid: 'done',
}
const objectionTones: Record<Account['statements'][number]['objection'], Tone> = {
  none: 'info',
  open: 'wait',
  answered: 'done',
}

export function Balance({ data, lang, say }: Props) {
  const sums = [
    [texts.balance, data.balanceTiyn],
    [texts.came, data.cameTiyn],
    [texts.returned, data.returnedTiyn],
    [texts.commission, data.commissionTiyn],
    [texts.paidOut, data.paidOutTiyn],
    [texts.corrected, data.correctedTiyn],
  ] as const
  return (
    <>
      {!data.terms.some(one => one.inForce) && <Notice tone="wait" title={say(texts.noTerms)} />}
      <Facts
        dense
        facts={[
          { label: say(texts.partner), value: say(data.name) },
          { label: say(texts.bin), value: data.bin },
          ...sums.map(([label, tiyn]) => ({ label: say(label), value: <Money tiyn={tiyn} lang={lang} /> })),
        ]}
      />
    </>
  )
}

export function TermsFacts({ terms, lang, say }: { terms: Terms; lang: Lang; say: Say }) {
  return (
    <Facts
      dense
      facts={[
        {
          label: say(texts.terms),
          value: (
            <StateWord tone={terms.inForce ? 'done' : terms.acceptedAt ? 'info' : 'wait'}>
              {terms.inForce
                ? say(texts['terms-in-force'])
                : terms.acceptedAt
                  ? say(texts.acceptedOn)
                  : say(texts['terms-proposed'])}
            </StateWord>
          ),
        },
        { label: say(texts.since), value: <DateText value={terms.since} lang={lang} /> },
        { label: say(texts.percent), value: String(terms.basisPoints / 100).replace('.', ',') },
        { label: say(texts.minimum), value: moneyText(terms.minimumTiyn, lang) },
        { label: say(texts.vatPercent), value: terms.vatPercent ?? say(texts.vatNone) },
        { label: say(whatTexts.refund), value: say(terms.returned ? texts.givesBack : texts.givesBackNot) },
        { label: say(texts.period), value: terms.periodDays },
        { label: say(texts.objectionDays), value: terms.objectionDays },
        { label: say(texts.answerDays), value: terms.answerDays },
      ]}
    />
  )
}

export function Statements({ data, lang, say, hrefOf }: Props & { hrefOf: (statement: string) => string }) {
  return (
    <section className="stack" aria-labelledby="statements">
      <h2 id="statements">{say(texts.statements)}</h2>
      <DataTable
        caption={say(texts.statements)}
        captionUnseen
        rows={data.statements}
        rowKey={row => row.statement}
        rowHref={row => hrefOf(row.statement)}
        columns={[
          { key: 'number', head: say(texts.number), cell: row => row.number },
          {
            key: 'days',
            head: say(texts.days),
            cell: row => (
              <>
                <DateText value={row.fromDay} lang={lang} form="numeric" />
                {' – '}
                <DateText value={row.lastDay} lang={lang} form="numeric" />
              </>
            ),
          },
          {
            key: 'closing',
            head: say(texts.closing),
            number: true,
            cell: row => <Money tiyn={row.closingTiyn} lang={lang} />,
          },
          {
            key: 'due',
            head: say(texts.due),
            number: true,
            cell: row => <Money tiyn={row.dueTiyn} lang={lang} />,
          },
          {
            key: 'payout',
            head: say(texts.payout),
            cell: row => <StateWord tone={payoutTones[row.payout]}>{say(payoutTexts[row.payout])}</StateWord>,
          },
          {
            key: 'objection',
            head: say(texts.objection),
            cell: row => (
              <StateWord tone={objectionTones[row.objection]}>
                {say(texts[`objection-${row.objection}`])}
              </StateWord>
            ),
          },
        ]}
        empty={
          <Empty title={say(texts.noStatements)} icon="document">
            <p>{say(texts.noStatementsSays)}</p>
          </Empty>
        }
      />
    </section>
  )
}
