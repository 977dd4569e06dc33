// Which system acts answer to which event. The whole flow between modules on one screen.
export const subscriptions: Readonly<Record<string, readonly string[]>> = {}
