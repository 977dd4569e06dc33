import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateText, dateTimeText, Empty, LinkButton, SlotGrid, timeText } from '../../../ui/index.ts'
import { addDays } from '../../catalogue/index.ts'
import type { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { texts } from './booking-flow.texts.ts'

export const daysAtOnce = 7

export interface TimesProps {
  days: Answer<typeof findFreeTimes>['days']
  /** First day shown, and the first that may be shown. */
  from: string
  today: string
  chosen: string | undefined
  error: string | undefined
  weekHref: (from: string) => string
  lang: Lang
  say: Say
}

/** A week of free times to choose one from, and the ways to other weeks. */
export function Times({ days, from, today, chosen, error, weekHref, lang, say }: TimesProps) {
  const none = days.every(day => day.times.length === 0)
  const before = addDays(from, -daysAtOnce)
  return (
    <>
      {none ? (
        <Empty title={say(texts.noneTitle)} icon="calendar" />
      ) : (
        <SlotGrid
          legend={say(texts.choose)}
          legendUnseen
          name="at"
          value={chosen}
          error={error}
          days={days.map(({ day, times }) => ({
            key: day,
            weekday: weekdayText(day, lang),
            date: dateText(day, lang, 'short'),
            empty: say(texts.noTime),
            slots: times.map(at => ({
              value: at,
              label: timeText(at, lang),
              spoken: dateTimeText(at, lang, 'weekday'),
            })),
          }))}
        />
      )}
      <nav className="actions" aria-label={say(texts.weeks)}>
        {from > today && (
          <LinkButton small icon="arrow-left" href={weekHref(before < today ? today : before)}>
            {say(texts.earlier)}
          </LinkButton>
        )}
        <LinkButton small href={weekHref(addDays(from, daysAtOnce))}>
          {say(texts.later)}
        </LinkButton>
      </nav>
    </>
  )
}

const weekdays: Record<Lang, Intl.DateTimeFormat> = {
  kk: new Intl.DateTimeFormat('kk-KZ', { weekday: 'short', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru-KZ', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
}

function weekdayText(day: string, lang: Lang): string {
  return weekdays[lang].format(new Date(`${day}T00:00:00Z`))
}
