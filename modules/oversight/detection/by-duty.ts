export interface ExplainedDuty {
  duty: string
  looks: number
  explained: number
}

/** The days of each duty added up. */
export function byDuty(days: readonly ExplainedDuty[]): ExplainedDuty[] {
  return [...Map.groupBy(days, day => day.duty)].map(([duty, own]) => ({
    duty,
    looks: own.reduce((sum, day) => sum + day.looks, 0),
    explained: own.reduce((sum, day) => sum + day.explained, 0),
  }))
}

/** Whole percent, never rounded up: one unexplained look of a thousand is not "100 %". */
export function percentExplained({ looks, explained }: Pick<ExplainedDuty, 'looks' | 'explained'>): number {
  return looks === 0 ? 100 : Math.floor((explained / looks) * 100)
}
