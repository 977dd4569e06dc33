import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateTimeText, type Fact, Facts, moneyText, StateWord, type Tone } from '../../../ui/index.ts'
import { type Level, levelName } from '../../signatures/index.ts'
import type { listInformedConsents } from './informed-consent.api.ts'
import { labels } from './informed-consent.texts.ts'
import { texts } from './page.texts.ts'

export type Line = Answer<typeof listInformedConsents>['consents'][number]

const tones: Record<NonNullable<Line['outcome']>, Tone> = {
  given: 'done',
  refused: 'info',
  'refused-unsigned': 'info',
  emergency: 'wait',
}

/** What was explained and what became of it, for the patient and the doctor alike. */
export function ConsentView({
  consent,
  lang,
  say,
  to,
}: {
  consent: Line
  lang: Lang
  say: Say
  to(path: string): string
}) {
  const { outcome, takenBack, edition } = consent
  const state = takenBack ? labels.takenBack : labels[outcome ?? 'open']
  const facts: Fact[] = [
    {
      label: say(labels.decision),
      value: <StateWord tone={takenBack || !outcome ? 'wait' : tones[outcome]}>{say(state)}</StateWord>,
    },
    { label: say(labels.service), value: say(consent.service) },
    { label: say(labels.price), value: moneyText(consent.tiyn, lang) },
    { label: say(labels.doctor), value: consent.doctor },
    ...(['intervention', 'risks', 'alternatives', 'consequences'] as const).map(name => ({
      label: say(labels[name]),
      value: <span className="note-lines">{consent[name]}</span>,
    })),
    {
      label: say(labels.text),
      value: <a href={to(`/documents/${edition.slug}`)}>{say(texts.whole)}</a>,
    },
    {
      label: say(texts.signed),
      value: consent.signatures
        .map(
          one =>
            `${say(one.byPatient ? labels.patient : labels.doctor)}: ${say(levelName(one.level as Level))}, ${dateTimeText(one.at, lang)}`,
        )
        .join('; '),
    },
  ]
  return (
    <>
      <Facts facts={facts} />
      <p className="reading">{say(labels.notGuaranteed)}</p>
    </>
  )
}
