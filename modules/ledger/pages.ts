import type { Page } from '../../kernel/page.ts'
import director from './director/director.page.tsx'
import rows from './director/rows.page.tsx'
import pay from './pay/pay.page.tsx'
import result from './pay/result.page.tsx'
import settlements from './settlement/admin.page.tsx'
import mySettlements from './settlement/director.page.tsx'
import myStatement from './settlement/my-statement.page.tsx'
import partnerAccount from './settlement/partner.page.tsx'
import statement from './settlement/statement.page.tsx'
import myPayments from './show-my-payments/show-my-payments.page.tsx'
import receipt from './show-receipt/show-receipt.page.tsx'
import refund from './till/refund.page.tsx'
import take from './till/take.page.tsx'
import till from './till/till.page.tsx'

export const pages: readonly Page[] = [
  pay,
  result,
  myPayments,
  receipt,
  till,
  take,
  refund,
  director,
  rows,
  settlements,
  partnerAccount,
  statement,
  mySettlements,
  myStatement,
]
