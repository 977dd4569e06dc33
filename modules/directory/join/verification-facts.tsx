import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateText, type Fact, Facts, StateWord } from '../../../ui/index.ts'
import type { listPractitioners } from './join.api.ts'
import { documentTexts, texts } from './join.texts.ts'

export type Verification = Answer<typeof listPractitioners>['practitioners'][number]

interface Props {
  verification: Verification
  say: Say
  lang: Lang
}

/** What was verified, in which register, by whom, when and until when. */
export function VerificationFacts({ verification, say, lang }: Props) {
  const { speciality, city, languages } = verification
  return (
    <Facts
      facts={[
        { label: say(texts.speciality), value: speciality[lang] },
        { label: say(texts.city), value: city[lang] },
        { label: say(texts.speaks), value: languages.map(one => one[lang]).join(', ') },
        ...verifiedFacts(verification, say, lang),
      ]}
    />
  )
}

/** The check alone, where name and speciality stand beside it already. */
export function verifiedFacts(verification: Verification, say: Say, lang: Lang): Fact[] {
  const { checks, by, at } = verification
  return [
    {
      label: say(texts.registers),
      value: (
        <ul>
          {checks.map(({ document, register, checkedOn }) => (
            <li key={document}>
              {say(texts.looked, {
                document: say(documentTexts[document]),
                register,
                day: dateText(checkedOn, lang),
              })}
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: say(texts.verifiedBy),
      value: say(texts.byWhom, { title: by.title[lang], organisation: by.organisation[lang] }),
    },
    { label: say(texts.verifiedAt), value: dateText(at, lang) },
    { label: say(texts.until), value: stateOf(verification, say, lang) },
  ]
}

function stateOf({ stands, ended, until }: Verification, say: Say, lang: Lang) {
  const day = dateText(until, lang)
  if (stands) return <StateWord tone="done">{day}</StateWord>
  const why = !ended
    ? say(texts.overBySelf, { day })
    : ended.byPractitioner
      ? say(texts.endedBySelf)
      : say(texts.endedBecause, { reason: ended.reason })
  return <StateWord tone="wait">{why}</StateWord>
}
