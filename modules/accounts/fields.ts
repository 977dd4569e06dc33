// Fields of sign-in.
import { secret } from '../../kernel/fields.ts'

/** ASVS 5.0 6.2: 8 to 128 of any characters, no rules of composition; the common-password list does the rest. */
export const newPassword = () => secret(128, 8)
/** As typed at sign-in: too short a text is simply a wrong one. */
export const typedPassword = () => secret(128)
/** What a browser sent for a passkey: JSON that only the verifier reads. */
export const passkeyResponse = () => secret(8000)
