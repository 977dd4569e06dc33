import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateTimeText, type Fact, Money, moneyText } from '../../../ui/index.ts'
import type { showVisit } from '../show-visit/show-visit.api.ts'
import { texts } from './booking-flow.texts.ts'

type Shown = Answer<typeof showVisit>

/** Whom, with whom, when, where, for how much and under which licence: the same facts wherever a choice is made. */
export function visitFacts(
  { visit, licence }: Shown,
  lang: Lang,
  say: Say,
  change?: { href: string },
): Fact[] {
  const changing = change && { change: { href: change.href, label: say(texts.change) } }
  return [
    { label: say(texts.patient), value: visit.patientName },
    { label: say(texts.doctor), value: visit.practitionerName },
    { label: say(texts.service), value: visit.serviceName },
    { label: say(texts.time), value: dateTimeText(visit.startsAt, lang, 'weekday'), ...changing },
    { label: say(texts.clinic), value: `${visit.organisationName}, ${visit.organisationPhone}` },
    {
      label: say(texts.place),
      value: visit.byVideo
        ? say(texts.byVideo)
        : say(texts.room, { address: visit.address, room: visit.room }),
    },
    { label: say(texts.price), value: <Money tiyn={visit.tiyn} lang={lang} /> },
    ...(licence ? [{ label: say(texts.licence), value: licence }] : []),
  ]
}

/** The consequence with its hour: "free until 23 November, 23:00, later 12 000 ₸". */
export function cancelWords({ freeUntil, lateChargeTiyn }: Shown, now: Date, lang: Lang, say: Say): string {
  const charge = moneyText(lateChargeTiyn, lang)
  if (new Date(freeUntil) < now) return say(texts.cancelPast, { charge })
  return say(texts.cancelTerms, { until: dateTimeText(freeUntil, lang, 'short'), charge })
}
