import { sql } from 'kysely'
import QRCode from 'qrcode'
import { act } from '../../../kernel/act.ts'
import { waitingTotp } from '../codes.ts'
import { showTotp } from './show-totp.api.ts'

export const showTotpAct = act(showTotp, async work => {
  const account = work.actor.account!
  const person = work.actor.person!
  const { rows } = await sql<{
    email: string
  }>`select email from accounts.account where id = ${account}`.execute(work.db)
  const waiting = await waitingTotp(work, account, person, rows[0]!.email)
  work.saw(person, 'self')
  return { waiting: waiting && { secret: waiting.secret, ...drawn(waiting.address) } }
})

function drawn(address: string): { path: string; size: number } {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const dark = Array.from({ length: modules.size * modules.size }, (_, at) => at).filter(
    at => modules.data[at],
  )
  const path = dark.map(at => `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`).join('')
  return { path, size: modules.size }
}
