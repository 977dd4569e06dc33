// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { lineActs } from './line/line.ts'
import { listActs } from './lists/lists.ts'
import { systemActs } from './open-room/open-room.ts'
import { remoteServiceActs } from './remote-services/remote-services.ts'
import { roomActs } from './room/room.ts'

export const acts: readonly Act<any>[] = [
  ...remoteServiceActs,
  ...systemActs,
  ...roomActs,
  ...lineActs,
  ...listActs,
]
export { subjects } from './access.ts'
export { dataMap } from './data-map.ts'
export { configureRelay, type Relay } from './turn.ts'
