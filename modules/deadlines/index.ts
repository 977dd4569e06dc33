// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import listDeadlineRulesAct from './list-deadline-rules/list-deadline-rules.ts'
import setDeadlineRuleAct from './set-deadline-rule/set-deadline-rule.ts'
import showClocksAct from './show-clocks/show-clocks.ts'
import watchClockAct from './watch-clock/watch-clock.ts'

export const acts: readonly Act<any>[] = [
  listDeadlineRulesAct,
  setDeadlineRuleAct,
  watchClockAct,
  showClocksAct,
]
export {
  type Clock,
  clockOf,
  type Matter,
  pauseClocks,
  resumeClocks,
  runningClocks,
  startClock,
  stopClock,
} from './clocks.ts'
export { dataMap } from './data-map.ts'
export { listDeadlineRules } from './list-deadline-rules/list-deadline-rules.api.ts'
export { showClocks } from './show-clocks/show-clocks.api.ts'
export { rulesInForce, type Term } from './terms.ts'
