// Kinds of documents, the numbers that each must carry, and what a consent must tell by law.

export const platformKinds = [
  'user-agreement',
  'privacy-policy',
  'personal-data-consent',
  'staff-rules',
] as const
export const clinicKinds = ['offer', 'clinic-data-consent'] as const
export const documentKinds = [...platformKinds, ...clinicKinds] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Consents are given for each person apart and can be withdrawn; the other kinds bind the account as a contract. */
export const consentKinds: readonly DocumentKind[] = ['personal-data-consent', 'clinic-data-consent']

export const units = ['minutes', 'hours', 'days', 'working-days', 'years', 'percent'] as const
export type Unit = (typeof units)[number]

/** Asked only of those who work somewhere: no duty touches people's data before it is accepted (LB-3b, BL-2). */
export const staffKinds: readonly DocumentKind[] = ['staff-rules']

/** The numbers without which a document of the kind cannot be served: acts take them from the edition. */
export const parametersOf: Readonly<Record<DocumentKind, Readonly<Record<string, Unit>>>> = {
  'user-agreement': { 'end-notice-working-days': 'working-days' },
  'privacy-policy': { 'correct-working-days': 'working-days', 'stop-working-days': 'working-days' },
  'personal-data-consent': {
    'consent-years': 'years',
    'switch-years': 'years',
    'stop-working-days': 'working-days',
  },
  'staff-rules': {},
  offer: {
    'cancel-free-hours': 'hours',
    'late-move-minutes': 'minutes',
    'late-refuse-minutes': 'minutes',
    'delay-max-minutes': 'minutes',
    'pay-after-minutes': 'minutes',
    'arrive-early-minutes': 'minutes',
    'late-cancel-percent': 'percent',
    'no-show-percent': 'percent',
    'prepay-only-days': 'days',
    'hold-minutes': 'minutes',
    'claim-working-days': 'working-days',
    'refund-working-days': 'working-days',
  },
  'clinic-data-consent': {
    'consent-years': 'years',
    'switch-years': 'years',
    'stop-working-days': 'working-days',
  },
}

/** The seven contents of a consent, Law 94-V Art. 8(4); each is marked in the text as `@term …`. */
export const consentContents = [
  'operator',
  'subject',
  'term',
  'third-parties',
  'cross-border',
  'publication',
  'data',
] as const
