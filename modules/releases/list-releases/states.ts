import type { ReleaseRow } from '../release-row.ts'

export const stateTones = {
  asked: 'info',
  measured: 'wait',
  refused: 'danger',
  approved: 'wait',
  failed: 'danger',
  made: 'done',
  expired: 'info',
} as const satisfies Record<ReleaseRow['state'], string>
