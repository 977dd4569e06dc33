// What may be asked, and what may be decided about each class of records then.
export const kinds = [
  'know',
  'copy',
  'correct',
  'block',
  'unblock',
  'destroy',
  'withdraw',
  'object-to-automation',
  'transfer-notice',
  'footage',
  'public-removal',
] as const

/** Kinds that a form is filled in for; an objection follows a refusal, a question needs no form. */
export type AskedKind = (typeof kinds)[number]
export type Kind = AskedKind | 'object-to-refusal' | 'question'

export const decisions = ['give', 'correct', 'restrict', 'release', 'keep', 'destroy', 'de-identify'] as const
export type Decision = (typeof decisions)[number]

const erasing: readonly Decision[] = ['destroy', 'de-identify', 'restrict', 'keep']
const giving: readonly Decision[] = ['give', 'keep']

/** Decisions that fit a request; none: it is answered in words alone. */
export const decisionsFor: Readonly<Record<Exclude<Kind, 'object-to-refusal'>, readonly Decision[]>> = {
  know: giving,
  copy: giving,
  footage: giving,
  'transfer-notice': giving,
  correct: ['correct', 'keep'],
  block: ['restrict', 'keep'],
  unblock: ['release', 'keep'],
  destroy: erasing,
  withdraw: erasing,
  'public-removal': erasing,
  'object-to-automation': [],
  question: [],
}

/** Kinds whose answer is data: for them "nothing held" and "held, but may not be shown" are answers too. */
export function asksForData(kind: Kind): boolean {
  return kind !== 'object-to-refusal' && decisionsFor[kind] === giving
}

/** Kinds that ask the same whenever they are asked: a second one adds nothing to the first that waits. */
export const sameWheneverAsked: readonly Kind[] = [
  'know',
  'copy',
  'block',
  'unblock',
  'destroy',
  'withdraw',
  'transfer-notice',
]
