// The same articles at two desks: of the staff, and of a verified practitioner who needs no duty and so stands in the
// person's frame.
export const desks = {
  staff: { path: '/library/edit', frame: 'staff' },
  practitioner: { path: '/library/write', frame: 'person' },
} as const

export type Desk = (typeof desks)[keyof typeof desks]
