// Which system acts answer to which event. The whole flow between modules on one screen.
export const subscriptions: Readonly<Record<string, readonly string[]>> = {
  'visit-booked': ['open-invoice'],
  'visit-cancelled': ['settle-cancellation'],
  'visit-missed': ['settle-cancellation'],
  'visit-finished': ['count-service-given'],
}
