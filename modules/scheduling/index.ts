// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import bookAtDesk from './book-at-desk/book-at-desk.ts'
import bookVisit from './book-visit/book-visit.ts'
import callPatient from './call-patient/call-patient.ts'
import cancelVisit from './cancel-visit/cancel-visit.ts'
import showCancellationTerms from './cancel-visit/show-cancellation-terms.ts'
import checkIn from './check-in/check-in.ts'
import { endOfContractActs } from './end-of-contract/end-of-contract.ts'
import expireHold from './expire-hold/expire-hold.ts'
import findFreeTimes from './find-free-times/find-free-times.ts'
import findNextFree from './find-next-free/find-next-free.ts'
import findPatient from './find-patient/find-patient.ts'
import finishVisit from './finish-visit/finish-visit.ts'
import holdTime from './hold-time/hold-time.ts'
import markNoShow from './mark-no-show/mark-no-show.ts'
import moveVisit from './move-visit/move-visit.ts'
import refreshNextFree from './next-free/refresh-next-free.ts'
import openQueueBoard from './open-queue-board/open-queue-board.ts'
import recordAbsence from './record-absence/record-absence.ts'
import releaseHold from './release-hold/release-hold.ts'
import showBookingChoices from './show-booking-choices/show-booking-choices.ts'
import showDay from './show-day/show-day.ts'
import showMyVisits from './show-my-visits/show-my-visits.ts'
import showQueueBoard from './show-queue-board/show-queue-board.ts'
import showTrustingVisits from './show-trusting-visits/show-trusting-visits.ts'
import showVisit from './show-visit/show-visit.ts'
import showWhatToBook from './show-what-to-book/show-what-to-book.ts'
import startVisit from './start-visit/start-visit.ts'
import { tellingActs } from './tell-patient/tell-patient.ts'

export const acts: readonly Act<any>[] = [
  findFreeTimes,
  findNextFree,
  refreshNextFree,
  showBookingChoices,
  holdTime,
  releaseHold,
  expireHold,
  bookVisit,
  showCancellationTerms,
  cancelVisit,
  moveVisit,
  showMyVisits,
  showTrustingVisits,
  showVisit,
  showDay,
  findPatient,
  showWhatToBook,
  bookAtDesk,
  checkIn,
  callPatient,
  markNoShow,
  startVisit,
  finishVisit,
  recordAbsence,
  openQueueBoard,
  showQueueBoard,
  ...tellingActs,
  ...endOfContractActs,
]
export { subjects } from './access.ts'
export { bookVisit } from './book-visit/book-visit.api.ts'
export { type Booking, bookingFor } from './booking.ts'
export { arriveByVideo, callOffByVideo, holdByVideo, isByVideo } from './by-video/by-video.ts'
export { cancelVisit } from './cancel-visit/cancel-visit.api.ts'
export { confirmPaid } from './confirm-paid.ts'
export { dataMap } from './data-map.ts'
export { findFreeTimes } from './find-free-times/find-free-times.api.ts'
export { finish as finishVisit } from './finish-visit/finish.ts'
export { firstFreeWithin } from './free-times/first-free.ts'
export { holdTime } from './hold-time/hold-time.api.ts'
export { keepNextFree } from './next-free/next-free.ts'
export { otherServices } from './other-services.ts'
export { changedMeanwhile, identityNotChecked } from './refusals.ts'
export type { BookingState } from './shapes.ts'
export { showMyVisits } from './show-my-visits/show-my-visits.api.ts'
export { startVisit } from './start-visit/start-visit.api.ts'
export { stateTones, stateWords } from './states.ts'
export { wishOf } from './wish.ts'
