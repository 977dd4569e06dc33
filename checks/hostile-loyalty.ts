// What the hostile tests need of discounts, bonuses and opinions: those of the victim's clinic, and a letter to another.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { newToken, tokenHash } from '../modules/accounts/index.ts'
import { approveProgramme } from '../modules/loyalty/bonuses/bonuses.api.ts'
import { approvePromotion } from '../modules/loyalty/promotions/promotions.api.ts'
import { openSurvey } from '../modules/loyalty/surveys/surveys.api.ts'

export async function loyaltyOf(
  world: World,
  clinic: Clinic,
  director: Someone,
  number: string,
  booking: string,
) {
  const { organisation } = clinic
  const order = { orderNumber: '12', orderDate: '2026-11-20', from: '2026-11-23' }
  const terms = { ...order, earnPercent: 5, spendPercent: 30, expiryMonths: 6, excluded: [] }
  const offer = {
    ...order,
    ...{ nameKk: 'Акция', nameRu: 'Акция', nameEn: 'Offer' },
    ...{ code: 'SYNAQ', percent: 5, services: [], until: '2026-12-31' },
  }
  const { programme } = await world.run(approveProgramme, terms, director)
  const { promotion } = await world.run(approvePromotion, offer, director)
  const question = { kind: 'stars' as const, kk: 'Қалай?', ru: 'Как?', en: 'How?' }
  const asked = {
    titleKk: 'Сауал',
    titleRu: 'Опрос',
    titleEn: 'Survey',
    until: '2026-12-31',
    questions: [question],
  }
  const { survey } = await world.run(openSurvey, asked, director)
  // Whoever reads a letter may use its link, so that of the victim would prove nothing: it is somebody else's.
  const token = newToken()
  const { person } = await world.person('Сауалнамашы Үлгіев')
  await world.arrange(db =>
    sql`insert into loyalty.survey_request (id, organisation, person, survey, token_hash, at, until)
      values (${randomUUID()}, ${organisation}, ${person}, ${survey}, ${tokenHash(token)}, ${world.clock.now()},
        ${new Date(world.clock.now().getTime() + 86_400_000)})`.execute(db),
  )
  const letter = { token }
  return {
    'approve-promotion': { ...offer, code: 'SYNAQ-2', tiyn: undefined },
    'end-promotion': { promotion },
    'use-promotion-code': { booking, code: 'SYNAQ' },
    'give-individual-discount': { visit: number, tiyn: 10_000, orderNumber: '13', reason: 'Отбасы' },
    'approve-programme': { ...terms, from: '2027-01-01' },
    'join-programme': { programme },
    'leave-programme': { organisation, points: 0 },
    'use-bonus': { booking, points: 0 },
    'expire-bonus': { lot: randomUUID() },
    'send-survey': { survey },
    'open-survey': asked,
    'show-survey': letter,
    'answer-survey': { ...letter, answers: [] },
    'withdraw-answer': letter,
    'stop-surveys': letter,
  }
}
