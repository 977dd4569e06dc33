import type { Answer } from '../../../kernel/act.ts'
import { type Page, page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { Button, dateTimeText, Facts, LinkButton, moneyText, Notice } from '../../../ui/index.ts'
import { visitFacts } from '../booking-flow/visit-facts.tsx'
import { texts } from '../cabinet/cabinet.texts.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { cancelVisit } from './cancel-visit.api.ts'
import { showCancellationTerms } from './show-cancellation-terms.api.ts'

type Terms = Answer<typeof showCancellationTerms>

/** Cancelling with its consequence before the button, in the patient's cabinet and at the desk. */
export function cancelPage(under: string, frame: 'person' | 'staff'): Page {
  return page({
    path: `${under}/:booking/cancel`,
    frame,
    async load({ run, params }) {
      const booking = params.booking ?? ''
      const shown = await run(showVisit, { booking })
      return { shown, terms: await run(showCancellationTerms, { booking }) }
    },
    title: (_, say) => say(texts.cancelTitle),
    forms: {
      async cancel({ run, params, form, to }) {
        const booking = params.booking ?? ''
        await run(cancelVisit, { booking, chargeTiyn: form.number('chargeTiyn') })
        return { go: to(`${under}/${booking}`) }
      },
      async clinic({ run, params, to }) {
        const booking = params.booking ?? ''
        await run(cancelVisit, { booking, chargeTiyn: 0, because: 'clinic' })
        return { go: to(`${under}/${booking}`) }
      },
    },
    view({ data: { shown, terms }, lang, say, to, once, refusal }) {
      const charge = moneyText(terms.chargeTiyn, lang)
      const path = `${under}/${shown.visit.id}`
      return (
        <div className="stack">
          <a className="back" href={to(path)} data-keys-back="">
            {say(texts.visitTitle, { number: shown.visit.number })}
          </a>
          {refusal && (
            <Notice tone="danger" live title={say(texts.notCancelled)}>
              <p>{refusal.words(lang)}</p>
            </Notice>
          )}
          <h1>{say(texts.cancelTitle)}</h1>
          <Facts facts={visitFacts(shown, lang, say)} />
          <Notice tone={terms.chargeTiyn > 0 ? 'danger' : 'info'} title={consequence(terms, lang, say)}>
            {terms.free === null && <p>{say(texts.prepayLater, { days: terms.prepayOnlyDays })}</p>}
            <p>{say(texts.refundLead)}</p>
          </Notice>
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <input type="hidden" name="chargeTiyn" value={terms.chargeTiyn} />
            <Button kind="danger" name="do" value="cancel">
              {terms.chargeTiyn > 0 ? say(texts.cancelCharged, { charge }) : say(texts.cancelFree)}
            </Button>
            {frame === 'staff' && terms.chargeTiyn > 0 && (
              <Button name="do" value="clinic">
                {say(texts.cancelByClinic)}
              </Button>
            )}
            <LinkButton href={to(path)}>{say(texts.keep)}</LinkButton>
          </form>
        </div>
      )
    },
  })
}

function consequence(terms: Terms, lang: Lang, say: Say): string {
  const until = dateTimeText(terms.freeUntil, lang, 'short')
  if (terms.free === 'clinic-delays') return say(texts.freeDelay)
  if (terms.free !== null) return say(texts.freeNow, { until, charge: moneyText(terms.lateChargeTiyn, lang) })
  return say(texts.chargedNow, { until, charge: moneyText(terms.chargeTiyn, lang) })
}
