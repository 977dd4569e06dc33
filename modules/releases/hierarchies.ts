// How each field of a released record is made coarser, step by step, until it says nothing. Level 0 is the
// finest that is ever released: exact birth dates and days of a visit never are (Law 94-V Art. 17(1)).

/** What is known of one visit before anything is hidden. */
export interface Visit {
  person: string
  /** Years of age on the day of the visit. */
  age: number
  sex: string
  city: string
  /** Day of the visit after the shift of dates, `YYYY-MM-DD`. */
  day: string
  service: string
  /** ICD-10; what must not be learnt of anybody. */
  diagnosis: string
}

/** Fields by which somebody could be recognised, with their levels from fine to `*`. */
export const hierarchies = {
  age: [years(5), years(10), years(20), anything],
  sex: [(visit: Visit) => visit.sex, anything],
  city: [(visit: Visit) => visit.city, anything],
  day: [
    weekOf,
    (visit: Visit) => visit.day.slice(0, 7),
    quarterOf,
    (visit: Visit) => visit.day.slice(0, 4),
    anything,
  ],
  service: [(visit: Visit) => visit.service, anything],
} as const satisfies Record<string, readonly ((visit: Visit) => string)[]>

export type Field = keyof typeof hierarchies
export const fields = Object.keys(hierarchies) as Field[]

/** The diagnosis is coarsened apart: code, category of three signs, letter of the chapter. */
export const diagnosisLevels = [
  (visit: Visit) => visit.diagnosis,
  (visit: Visit) => visit.diagnosis.slice(0, 3),
  (visit: Visit) => visit.diagnosis.slice(0, 1),
] as const

/** Chosen level of each released field. */
export type Levels = Partial<Record<Field, number>>

/** What a visit is called at these levels: equal names form one class. */
export function nameOf(visit: Visit, levels: Levels): string {
  return JSON.stringify(valuesOf(visit, levels))
}

export function valuesOf(visit: Visit, levels: Levels): string[] {
  return fields.flatMap(field => {
    const level = levels[field]
    return level === undefined ? [] : [hierarchies[field][level]!(visit)]
  })
}

/** How much is lost: 0 when everything is at its finest, 1 when every field says nothing. */
export function lossOf(levels: Levels): number {
  const shares = Object.entries(levels).map(
    ([field, level]) => level / (hierarchies[field as Field].length - 1),
  )
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0
}

function anything(): string {
  return '*'
}

function years(band: number) {
  return ({ age }: Visit) => {
    const from = Math.floor(age / band) * band
    // The very old are few: one open band holds them.
    return from >= 80 ? '80+' : `${from}–${from + band - 1}`
  }
}

// Monday of the week: holidays would betray a shifted day.
function weekOf({ day }: Visit): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}

function quarterOf({ day }: Visit): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
