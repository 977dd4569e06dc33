// Times are computed in whole minutes since 1970.

export function minuteOf(at: Date): number {
  return Math.ceil(at.getTime() / 60_000)
}

export function instantOf(minute: number): Date {
  return new Date(minute * 60_000)
}
