// Who decides on an intervention (Health Code 78(2), 137(2)): a child's representative; from 16 the young person
// alone, except on surgery; from 18 the person, or a guardian where one stands in the register.
export type Decider = 'patient' | 'representative'

export function whoDecides(age: number, isSurgery: boolean): readonly Decider[] {
  if (age >= 18) return ['patient', 'representative']
  return age >= 16 && !isSurgery ? ['patient'] : ['representative']
}
