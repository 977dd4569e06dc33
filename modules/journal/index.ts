// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'

export const acts: readonly Act<any>[] = []
export { type ChainParts, chainOnce, startChainer } from './chain/chainer.ts'
export { checkpointFileIn } from './chain/checkpoint.ts'
export { type Chain, readChain, readChainFile, writeChain } from './chain/read.ts'
export { record } from './record.ts'
export { verifyJournal } from './verify.ts'
