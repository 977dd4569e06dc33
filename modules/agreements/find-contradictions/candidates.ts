// What documents and the law say of each subject, with the sentences in which the numbers stand.
import { type Lang, say, type Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { rulesInForce, type Term } from '../../deadlines/index.ts'
import { type Edition, editionsInForce, inLanguage } from '../editions.ts'
import { clinicKinds, platformKinds, unitOf } from '../kinds.ts'
import { shownText } from '../legal-text.ts'
import { type Candidate, governingAmong } from './contradictions.ts'
import { contradictionTexts as texts } from './find-contradictions.texts.ts'
import { subjectOf, subjects } from './subjects.ts'

export interface Said extends Candidate {
  /** The document and its edition, or the article. */
  where: Text
  /** The sentence in which it is said. */
  quote: Text
  /** The public address of the document; null for the law. */
  slug: string | null
  /** The edition that says it; null for the law. */
  edition: string | null
  /** False: a term of the law that nobody has confirmed. */
  verified: boolean
}

/** An edition, published or not, by what it says. */
export type Saying = Pick<
  Edition,
  'id' | 'kind' | 'slug' | 'number' | 'numbers' | `${'title' | 'short' | 'text'}_${Lang}`
>

/**
 * Everything that an owner's documents in force, those of the platform and the law say. `instead`: an edition that is
 * being prepared stands in the place of the one in force of its document.
 */
export async function whatIsSaid(work: Work, organisation: string | null, instead?: Saying): Promise<Said[]> {
  const ofPlatform = await editionsInForce(work, null, platformKinds)
  const ofClinic = organisation ? await editionsInForce(work, organisation, clinicKinds) : []
  const others = [...ofPlatform, ...ofClinic].filter(edition => edition.slug !== instead?.slug)
  const documents = instead ? [...others, instead] : others
  return [...documents.flatMap(saidBy), ...(await saidByLaw(work))]
}

/** The number that governs a subject at an organisation, with its ground; null where nothing is said of it. */
export async function governing(
  work: Work,
  { organisation, subject }: { organisation: string | null; subject: string },
): Promise<{ value: number; unit: Said['unit']; basis: Text; byLaw: boolean } | null> {
  const said = (await whatIsSaid(work, organisation)).filter(one => one.subject === subject)
  const one = governingAmong(said)
  return one && { value: one.value, unit: one.unit, basis: one.where, byLaw: one.byLaw }
}

/** Terms that the organisation’s own documents promise for an event of deadlines: for `startClock`’s `promised`. */
export async function promisedTerms(
  work: Work,
  { organisation, event }: { organisation: string; event: string },
): Promise<Term[]> {
  const editions = await editionsInForce(work, organisation, clinicKinds)
  return editions.flatMap(saidBy).flatMap(({ subject, value, unit, where }): Term[] => {
    const isTerm = unit === 'working-days' || unit === 'days' || unit === 'hours'
    return isTerm && value > 0 && subjects[subject]!.law === event
      ? [{ length: value, unit, basis: where }]
      : []
  })
}

function saidBy(edition: Saying): Said[] {
  return Object.entries(edition.numbers).flatMap(([name, value]) => {
    const subject = subjectOf(name)
    if (!subject) return []
    return {
      subject,
      value,
      unit: unitOf(edition.kind, name),
      byLaw: false,
      key: `${edition.slug} ${edition.number} ${name}`,
      where: inThree(lang =>
        say(lang, texts.inDocument, { title: titleIn(edition, lang), number: edition.number }),
      ),
      quote: inThree(lang => sentenceWith(name, edition, lang)),
      slug: edition.slug,
      edition: edition.id,
      verified: true,
    }
  })
}

async function saidByLaw(work: Work): Promise<Said[]> {
  const rules = await rulesInForce(work)
  return Object.entries(subjects).flatMap(([subject, { law }]) =>
    rules
      .filter(rule => rule.event === law)
      .map(rule => ({
        subject,
        value: rule.length,
        unit: rule.unit,
        byLaw: true,
        key: `law ${rule.event} ${rule.name}`,
        where: rule.basis,
        quote: rule.says,
        slug: null,
        edition: null,
        verified: rule.verified,
      })),
  )
}

// English is a courtesy: where it is missing, Russian stands.
function titleIn(edition: Saying, lang: Lang): string {
  return (inLanguage(edition, lang) ?? inLanguage(edition, 'ru')!).title
}

function sentenceWith(name: string, edition: Saying, lang: Lang): string {
  const { text, short } = inLanguage(edition, lang) ?? inLanguage(edition, 'ru')!
  const mark = `{{${name}}}`
  const line = [...text.split('\n'), ...short.split('\n')].find(line => line.includes(mark)) ?? ''
  const sentences = line.replace(/^(@[a-z-]+ |- )?(\d+\.)* ?/, '').split(/(?<=[.;]) (?=\p{Lu})/u)
  return shownText(sentences.find(sentence => sentence.includes(mark)) ?? '', edition.numbers)
}

function inThree(said: (lang: Lang) => string): Text {
  return { kk: said('kk'), ru: said('ru'), en: said('en') }
}
