import type * as z from 'zod'
import type { StaffName } from '../organisations/index.ts'
import type { writer } from './shapes.ts'

/** Who wrote or reviewed, as their organisation names them today. */
export function writerOf({ name, title, organisationName }: StaffName): z.output<typeof writer> {
  return { name, title, organisation: organisationName }
}
