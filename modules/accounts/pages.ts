import type { Page } from '../../kernel/page.ts'
import addPasskey from './add-passkey/add-passkey.page.tsx'
import { forgottenPage, forgottenSentPage } from './ask-for-new-password/ask-for-new-password.page.tsx'
import changePassword from './change-password/change-password.page.tsx'
import chooseDuty from './choose-duty/choose-duty.page.tsx'
import confirmEmail from './confirm-email/confirm-email.page.tsx'
import confirmSession from './confirm-session/confirm-session.page.tsx'
import confirmTotp from './confirm-totp/confirm-totp.page.tsx'
import giveSecondFactor from './give-second-factor/give-second-factor.page.tsx'
import { registerPage, sentPage } from './register/register.page.tsx'
import security from './security/security.page.tsx'
import setNewPassword from './set-new-password/set-new-password.page.tsx'
import signIn from './sign-in/sign-in.page.tsx'
import signOut from './sign-out/sign-out.page.tsx'

export const pages: readonly Page[] = [
  registerPage,
  sentPage,
  confirmEmail,
  forgottenPage,
  forgottenSentPage,
  setNewPassword,
  signIn,
  giveSecondFactor,
  signOut,
  confirmSession,
  chooseDuty,
  security,
  changePassword,
  confirmTotp,
  addPasskey,
]
