// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { analyserActs } from './analyser/analyser.ts'
import { contractActs } from './contracts/contracts.ts'
import { myResultActs } from './my-results/my-results.ts'
import { orderingActs } from './order-tests/order-tests.ts'
import { referralActs } from './referrals/referrals.ts'
import { reportActs } from './report/report.ts'
import { resultActs } from './results/results.ts'
import { sampleActs } from './samples/samples.ts'
import { worklistActs } from './worklist/worklist.ts'

export const acts: readonly Act<any>[] = [
  ...orderingActs,
  ...sampleActs,
  ...worklistActs,
  ...resultActs,
  ...reportActs,
  ...myResultActs,
  ...contractActs,
  ...referralActs,
  ...analyserActs,
]
export { rules, subjects } from './access.ts'
export { dataMap } from './data-map.ts'
