import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { later } from '../sessions.ts'
import { underDelay } from '../tries.ts'
import { askForNewPassword } from './ask-for-new-password.api.ts'

/** How long the link in the letter is good. */
const linkMinutes = 60

export const askForNewPasswordAct = act(askForNewPassword, async (work, { email }) => {
  // Each letter counts as a try, together with those of registration: nobody fills a stranger's mailbox with ours.
  await underDelay(work, `letter ${email}`, async () => false)
  const link = randomUUID()
  await sql`insert into accounts.password_link (id, email, lang, ends_at)
    values (${link}, ${email}, ${work.lang}, ${later(work.now, linkMinutes)})`.execute(work.db)
  // Whether there is an account is looked up by the job: here it would show in the time of the answer.
  await work.emit('new-password-asked', { link })
  work.saw([], 'self')
  work.note({ link })
  return {}
})
