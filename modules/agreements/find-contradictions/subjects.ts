// What each number of a document governs. Numbers of one subject are said of the same consequence and must agree; ten
// hours for cancelling and five minutes for being late are two subjects and never disagree.

export type Nature =
  /** What is owed to the person: the shorter term governs. */
  | { is: 'duty-to-person' }
  /** How long data may be kept: the shorter term governs. */
  | { is: 'term-of-keeping' }
  /** What the person bears: the milder governs, and it says which one is milder. */
  | { is: 'sanction-on-person'; milder: 'less' | 'more' }

export interface Subject {
  nature: Nature
  /** Numbers that are said of it, by their names; the first gives the subject its words. */
  numbers: readonly [string, ...string[]]
  /** The event whose term the law sets, by its name among the rules of deadlines. */
  law?: string
}

const duty: Nature = { is: 'duty-to-person' }
const keeping: Nature = { is: 'term-of-keeping' }
const lessIsMilder: Nature = { is: 'sanction-on-person', milder: 'less' }
const moreIsMilder: Nature = { is: 'sanction-on-person', milder: 'more' }

export const subjects: Readonly<Record<string, Subject>> = {
  'claim-answer': { nature: duty, numbers: ['claim-working-days', 'claim-days'], law: 'claim' },
  refund: { nature: duty, numbers: ['refund-working-days'] },
  'correct-data': { nature: duty, numbers: ['correct-working-days'], law: 'correct' },
  'stop-processing': { nature: duty, numbers: ['stop-working-days'], law: 'withdraw' },
  'transfer-notice': { nature: duty, numbers: ['transfer-notice-working-days'], law: 'transfer-notice' },
  'footage-answer': { nature: duty, numbers: ['footage-answer-working-days'], law: 'footage' },
  'clinic-delay': { nature: duty, numbers: ['delay-max-minutes'] },
  'service-access': { nature: duty, numbers: ['access-hours'] },
  'service-refund': { nature: duty, numbers: ['info-refund-working-days'] },
  'partner-breach': { nature: duty, numbers: ['breach-hours'] },
  'processing-term': { nature: keeping, numbers: ['consent-years', 'keep-after-contract-years'] },
  'switch-term': { nature: keeping, numbers: ['switch-years'] },
  'footage-keeping': { nature: keeping, numbers: ['footage-keep-days'] },
  'partner-keeping': { nature: keeping, numbers: ['destroy-working-days'] },
  'free-cancelling': { nature: lessIsMilder, numbers: ['cancel-free-hours'] },
  'late-cancelling': { nature: lessIsMilder, numbers: ['late-cancel-percent'] },
  'not-coming': { nature: lessIsMilder, numbers: ['no-show-percent'] },
  'prepay-only': { nature: lessIsMilder, numbers: ['prepay-only-days'] },
  'arrive-early': { nature: lessIsMilder, numbers: ['arrive-early-minutes'] },
  'late-move': { nature: moreIsMilder, numbers: ['late-move-minutes'] },
  'late-refuse': { nature: moreIsMilder, numbers: ['late-refuse-minutes', 'late-wait-minutes'] },
  'hold-time': { nature: moreIsMilder, numbers: ['hold-minutes'] },
  'pay-after': { nature: moreIsMilder, numbers: ['pay-after-minutes'] },
}

/** Each contract ends by its own notice: what two contracts say of it is no contradiction. */
export const numbersOfTheirOwn: readonly string[] = ['end-notice-working-days']

/** The subject of a number; undefined for a name that governs nothing known. */
export function subjectOf(number: string): string | undefined {
  return Object.keys(subjects).find(subject => subjects[subject]!.numbers.includes(number))
}
