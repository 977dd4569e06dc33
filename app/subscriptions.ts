// Which system acts answer to which event. The whole flow between modules on one screen.
export const subscriptions: Readonly<Record<string, readonly string[]>> = {
  'registration-begun': ['tell-of-registration'],
  'new-password-asked': ['tell-of-new-password'],
  'sign-in-noticed': ['tell-of-sign-in'],
  'sign-in-changed': ['tell-of-sign-in-change'],
  'visit-booked': ['open-invoice', 'tell-of-booking'],
  'visit-moved': ['tell-of-move'],
  'visit-cancelled': ['settle-cancellation', 'tell-of-cancellation'],
  'visit-missed': ['settle-cancellation', 'tell-of-missed-visit'],
  'visit-finished': ['count-service-given'],
}
