/** Where an act of law stands: a citation of one that is not in force is flagged. */
export const lawStates = ['in-force', 'repealed', 'renamed'] as const
export type LawState = (typeof lawStates)[number]
