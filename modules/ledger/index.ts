// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import applyBankEvent from './apply-bank-event/apply-bank-event.ts'
import checkPayment from './check-payment/check-payment.ts'
import countServiceGiven from './count-service-given/count-service-given.ts'
import confirmCoveredVisit from './discounts/confirm-covered-visit.ts'
import handOutRefund from './hand-out-refund/hand-out-refund.ts'
import openInvoice from './open-invoice/open-invoice.ts'
import receiveBankCallback from './receive-bank-callback/receive-bank-callback.ts'
import refundPayment from './refund-payment/refund-payment.ts'
import sendRefund from './send-refund/send-refund.ts'
import settleCancellation from './settle-cancellation/settle-cancellation.ts'
import { settlementActs } from './settlement/settlement-acts.ts'
import showBill from './show-bill/show-bill.ts'
import showCountedRows from './show-counted-rows/show-counted-rows.ts'
import showDayFigures from './show-day-figures/show-day-figures.ts'
import showMyPayments from './show-my-payments/show-my-payments.ts'
import showPayment from './show-payment/show-payment.ts'
import showReceipt from './show-receipt/show-receipt.ts'
import showTill from './show-till/show-till.ts'
import startCardPayment from './start-card-payment/start-card-payment.ts'
import takePaymentAtDesk from './take-payment-at-desk/take-payment-at-desk.ts'

export { rules, subjects } from './access.ts'
export { type BankSettings, configureBank } from './bank/bank.ts'
export {
  type DiscountKind,
  endDiscount,
  giveDiscount,
  type OpenBill,
  openBill,
} from './discounts/discounts.ts'
export { configureDiscounts } from './open-invoice/invoice.ts'
export { earnOrder, giveBackOrder, openOrderBill, payOrderByCard } from './orders/orders.ts'
export { default as receiveBankCallback } from './receive-bank-callback/receive-bank-callback.api.ts'
export { commissionOf } from './settlement/commission.ts'
export { makeStatement } from './settlement/statement.ts'
export { default as startCardPayment } from './start-card-payment/start-card-payment.api.ts'
export { default as takePaymentAtDesk } from './take-payment-at-desk/take-payment-at-desk.api.ts'

export const acts: readonly Act<any>[] = [
  openInvoice,
  showBill,
  startCardPayment,
  receiveBankCallback,
  applyBankEvent,
  checkPayment,
  showPayment,
  takePaymentAtDesk,
  refundPayment,
  sendRefund,
  handOutRefund,
  settleCancellation,
  countServiceGiven,
  confirmCoveredVisit,
  showMyPayments,
  showReceipt,
  showTill,
  showDayFigures,
  showCountedRows,
  ...settlementActs,
]
export { dataMap } from './data-map.ts'
