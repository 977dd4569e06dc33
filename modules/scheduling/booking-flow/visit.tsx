import type { Answer } from '../../../kernel/act.ts'
import type { showBookingChoices } from '../show-booking-choices/show-booking-choices.api.ts'

type Choices = Pick<Answer<typeof showBookingChoices>, 'practitioner' | 'organisation' | 'address'>

/** With whom and where, in one line above every question of the flow. */
export function Visit({ practitioner, organisation, address }: Choices) {
  return (
    <p className="lead">
      {practitioner.name}, {practitioner.speciality}. {organisation.name}, {address}
    </p>
  )
}
