// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { addPasskeyAct } from './add-passkey/add-passkey.ts'
import { askForNewPasswordAct } from './ask-for-new-password/ask-for-new-password.ts'
import { beginPasskeyAct } from './begin-passkey/begin-passkey.ts'
import { beginTotpAct } from './begin-totp/begin-totp.ts'
import { changePasswordAct } from './change-password/change-password.ts'
import { chooseDutyAct } from './choose-duty/choose-duty.ts'
import { confirmEmailAct } from './confirm-email/confirm-email.ts'
import { confirmSessionAct } from './confirm-session/confirm-session.ts'
import { confirmTotpAct } from './confirm-totp/confirm-totp.ts'
import { endOtherSessionsAct } from './end-other-sessions/end-other-sessions.ts'
import { endSessionAct } from './end-session/end-session.ts'
import { forgetRegistrationAct } from './forget-registration/forget-registration.ts'
import {
  askToUnfreezeAct,
  endAccessAct,
  freezeAccountAct,
  showStaffAccessAct,
  unfreezeAccountAct,
} from './freeze-account/freeze-account.ts'
import { giveSecondFactorAct } from './give-second-factor/give-second-factor.ts'
import { listMyDutiesAct } from './list-my-duties/list-my-duties.ts'
import { listMySessionsAct } from './list-my-sessions/list-my-sessions.ts'
import { makeRecoveryCodesAct } from './make-recovery-codes/make-recovery-codes.ts'
import { registerAct } from './register/register.ts'
import { removePasskeyAct } from './remove-passkey/remove-passkey.ts'
import { removeTotpAct } from './remove-totp/remove-totp.ts'
import { setNewPasswordAct } from './set-new-password/set-new-password.ts'
import { showMyFactorsAct } from './show-my-factors/show-my-factors.ts'
import { showPasswordLinkAct } from './show-password-link/show-password-link.ts'
import { showRegistrationAct } from './show-registration/show-registration.ts'
import { showTotpAct } from './show-totp/show-totp.ts'
import { signInAct } from './sign-in/sign-in.ts'
import { signInWithPasskeyAct } from './sign-in-with-passkey/sign-in-with-passkey.ts'
import { signOutAct } from './sign-out/sign-out.ts'

export const acts: readonly Act<any>[] = [
  registerAct,
  showRegistrationAct,
  confirmEmailAct,
  forgetRegistrationAct,
  askForNewPasswordAct,
  showPasswordLinkAct,
  setNewPasswordAct,
  signInAct,
  giveSecondFactorAct,
  signInWithPasskeyAct,
  signOutAct,
  confirmSessionAct,
  listMySessionsAct,
  endSessionAct,
  endOtherSessionsAct,
  showMyFactorsAct,
  changePasswordAct,
  beginTotpAct,
  showTotpAct,
  confirmTotpAct,
  removeTotpAct,
  makeRecoveryCodesAct,
  beginPasskeyAct,
  addPasskeyAct,
  removePasskeyAct,
  listMyDutiesAct,
  chooseDutyAct,
  showStaffAccessAct,
  endAccessAct,
  freezeAccountAct,
  askToUnfreezeAct,
  unfreezeAccountAct,
]
export { workplaceOf } from './choose-duty/workplace.ts'
export { dataMap } from './data-map.ts'
export { enter, newToken, tokenHash } from './enter.ts'
export {
  askToUnfreeze,
  endAccess,
  freezeAccount,
  showStaffAccess,
  unfreezeAccount,
} from './freeze-account/freeze-account.api.ts'
export { createAdmin, makeAccount } from './make-account.ts'
export { type PasswordLetter, passwordLetter } from './password-links.ts'
export { personOfAccount } from './person-of-account.ts'
export { waitBeforeTrying, wrongPassword } from './refusals.ts'
export { type RegistrationLetter, registrationLetter } from './registrations.ts'
export { configureSite, type Site, site } from './site.ts'
export { verifyPassword } from './verify-password.ts'
