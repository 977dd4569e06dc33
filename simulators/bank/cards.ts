// Test cards. The number alone decides what the bank answers; the fault chosen on the page decides how the
// news of it travels.
export const cards = {
  '4000000000000002': 'approve',
  '4000000000000010': 'decline',
  '4000000000000028': 'insufficient',
} as const

export type Answer = (typeof cards)[keyof typeof cards]

export const faults = ['none', 'late', 'doubled', 'lost', 'wrong-signature', 'wrong-amount'] as const
export type Fault = (typeof faults)[number]

/** What the bank answers to a card as typed, with or without spaces; undefined for a card it does not know. */
export function answerTo(number: string): Answer | undefined {
  return cards[number.replace(/[\s-]/g, '') as keyof typeof cards]
}
