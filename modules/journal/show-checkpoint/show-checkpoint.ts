import QRCode from 'qrcode'
import { act } from '../../../kernel/act.ts'
import { lineOf } from '../chain/checkpoint.ts'
import { newestCheckpoint } from '../chain/newest.ts'
import { showCheckpoint } from './show-checkpoint.api.ts'

export default act(showCheckpoint, async work => {
  const newest = await newestCheckpoint(work)
  if (!newest) return { checkpoint: null }
  const line = lineOf(newest)
  const { modules } = QRCode.create(line, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data).flatMap((isDark, at) => (isDark ? [at] : []))
  const path = dark.map(at => `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`).join('')
  const { size, signedAt, keyId } = newest
  return {
    checkpoint: { line, size, signedAt: signedAt.toISOString(), keyId, square: { path, size: modules.size } },
  }
})
