// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import proveJournal from './prove-journal/prove-journal.ts'
import showCheckpoint from './show-checkpoint/show-checkpoint.ts'
import showPassage from './show-passage/show-passage.ts'
import showWhoLooked from './show-who-looked/show-who-looked.ts'

export const acts: readonly Act<any>[] = [showWhoLooked, showPassage, showCheckpoint, proveJournal]
export { commonRule, rules } from './access.ts'
export { type ChainParts, chainOnce, startChainer } from './chain/chainer.ts'
export { checkpointFileIn, keyIdOf } from './chain/checkpoint.ts'
export { type EntryProof, proveEntry } from './chain/prove.ts'
export { type Proof, proveEntries } from './chain/prove-many.ts'
export { type Chain, readChain, readChainFile, writeChain } from './chain/read.ts'
export { dataMap } from './data-map.ts'
export { actInWords, allSubjects, explain, type RuleInWords, ruleInWords } from './explain.ts'
export { record } from './record.ts'
export { verifyJournal } from './verify.ts'
export { configureWitness } from './witness.ts'
