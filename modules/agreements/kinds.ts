// Kinds of documents, the numbers that each must carry, and what a consent must tell by law.

export const platformKinds = [
  'user-agreement',
  'privacy-policy',
  'personal-data-consent',
  'staff-rules',
  'information-service-contract',
  'partner-terms',
] as const
export const clinicKinds = ['offer', 'clinic-data-consent', 'internal-rules', 'informed-consent'] as const
export const documentKinds = [...platformKinds, ...clinicKinds] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Consents are given for each person apart and can be withdrawn; the other kinds bind the account as a contract. */
export const consentKinds: readonly DocumentKind[] = ['personal-data-consent', 'clinic-data-consent']

export const units = ['minutes', 'hours', 'days', 'working-days', 'years', 'percent'] as const
export type Unit = (typeof units)[number]

/** Asked only of those who work somewhere: no duty touches people's data before it is accepted (LB-3b, BL-2). */
export const staffKinds: readonly DocumentKind[] = ['staff-rules']

/** Asked only of those who head an organisation: they bind it to the purpose and to secrecy (DR-4.2). */
export const partnerKinds: readonly DocumentKind[] = ['partner-terms']

/** Shown to everybody and asked of nobody: accepted, if at all, with the service or intervention itself. */
export const shownKinds: readonly DocumentKind[] = [
  'information-service-contract',
  'internal-rules',
  'informed-consent',
]

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
  'information-service-contract': {
    'access-hours': 'hours',
    'info-refund-working-days': 'working-days',
  },
  'partner-terms': { 'breach-hours': 'hours', 'destroy-working-days': 'working-days' },
  offer: {
    'end-notice-working-days': 'working-days',
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
  'internal-rules': {
    'arrive-early-minutes': 'minutes',
    'late-refuse-minutes': 'minutes',
    'footage-keep-days': 'days',
    'footage-answer-working-days': 'working-days',
  },
  'informed-consent': {},
}

/** Numbers that any document may tell besides; each with the unit in which it is told. */
export const furtherNumbers: Readonly<Record<string, Unit>> = {
  'claim-days': 'days',
  'late-wait-minutes': 'minutes',
  'keep-after-contract-years': 'years',
  'transfer-notice-working-days': 'working-days',
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

/** The unit in which a document of the kind tells a number; days for a name that nobody listed. */
export function unitOf(kind: DocumentKind, name: string): Unit {
  return parametersOf[kind][name] ?? furtherNumbers[name] ?? 'days'
}
