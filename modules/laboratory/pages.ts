import type { Page } from '../../kernel/page.ts'
import analysers from './analyser/analysers.page.tsx'
import contract from './contracts/contract.page.tsx'
import contracts from './contracts/contracts.page.tsx'
import myResult from './my-results/my-result.page.tsx'
import myResults from './my-results/my-results.page.tsx'
import atDesk from './order-tests/at-desk.page.tsx'
import visitTests from './order-tests/visit-tests.page.tsx'
import referrals from './referrals/referrals.page.tsx'
import verify from './report/verify.page.tsx'
import order from './worklist/order.page.tsx'
import worklist from './worklist/worklist.page.tsx'

export const pages: readonly Page[] = [
  worklist,
  analysers,
  atDesk,
  order,
  visitTests,
  myResults,
  myResult,
  verify,
  contracts,
  contract,
  referrals,
]
