import type * as z from 'zod'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { numberNames } from '../edition-faults.texts.ts'
import { type OwnEdition, ownerOf } from '../own-editions.ts'
import { type Said, whatIsSaid } from './candidates.ts'
import { type Contradiction, contradictionsAmong } from './contradictions.ts'
import { type contradiction, findContradictions } from './find-contradictions.api.ts'
import { subjects } from './subjects.ts'

export const findContradictionsAct = act(findContradictions, async work => {
  const { organisation } = await ownerOf(work)
  return { contradictions: contradictionsAmong(await whatIsSaid(work, organisation)).map(shown) }
})

/** Contradictions in which this edition takes part, as if it were in force. */
export async function contradictionsOf(
  work: Work<never>,
  edition: OwnEdition,
): Promise<z.output<typeof contradiction>[]> {
  const { organisation } = await ownerOf(work)
  return contradictionsAmong(await whatIsSaid(work, organisation, edition))
    .filter(({ candidates }) => candidates.some(said => said.edition === edition.id))
    .map(shown)
}

function shown({ subject, candidates, governing }: Contradiction<Said>): z.output<typeof contradiction> {
  const { nature, numbers } = subjects[subject]!
  return {
    subject,
    says: numberNames[numbers[0]]!,
    nature: nature.is,
    said: candidates.map(({ where, quote, value, unit, byLaw, verified, slug, key }) => ({
      ...{ where, quote, value, unit, byLaw, verified, slug },
      governs: key === governing.key,
    })),
  }
}
