import * as z from 'zod'

/** Why a record is opened in an emergency; the words beside it say the rest. */
export const emergencyReason = z.enum([
  'unconscious',
  'life-threat',
  'sudden-illness',
  'injury',
  'asked-by-ambulance',
])
export type EmergencyReason = z.output<typeof emergencyReason>

/** How long a record stays open, in minutes; the constraint `emergency_is_short` says the same. */
export const emergencyMinutes = 30
