/** Duties that answer for the signatures of their organisation; an auditor of the platform for the platform's. */
export const overseers = ['officer', 'director', 'auditor'] as const
