import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line, tiyn } from '../../../kernel/fields.ts'

export default declare({
  name: 'refund-payment',
  says: {
    kk: 'Төлемді себебін көрсетіп, толық немесе бөліп қайтару.',
    ru: 'Вернуть платёж целиком или частью с указанием причины.',
    en: 'Give a payment back, whole or in part, with a reason.',
  },
  kind: 'write',
  who: ['cashier', 'director'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ payment: id(), tiyn: tiyn(100), reason: line(200, 3) }),
  answers: z.object({ refund: id() }),
  refusals: {
    'more-than-came': {
      kind: 'conflict',
      constraint: 'refund_within_payment',
      says: {
        kk: 'Келген сомадан артық қайтаруға болмайды. Бұл төлем бұрын толық не бөліп қайтарылған болуы мүмкін.',
        ru: 'Нельзя вернуть больше, чем пришло. Возможно, этот платёж уже возвращён целиком или частью.',
        en: 'No more can go back than came. This payment may have been returned already, in whole or in part.',
      },
    },
    'of-an-order': {
      kind: 'conflict',
      says: {
        kk: 'Бұл ақпараттық қызметтің төлемі. Ақшасы «Ақпараттық қызметтер» бетінде тапсырыстың шағымы бойынша қайтарылады.',
        ru: 'Это оплата информационной услуги. Деньги возвращают по претензии на странице «Инфоуслуги».',
        en: 'This paid for an information service. Its money goes back by a claim, on the page “Information services”.',
      },
    },
    'nothing-came': {
      kind: 'conflict',
      constraint: 'only_what_came_is_refunded',
      says: {
        kk: 'Бұл төлем алынбаған, қайтаратын ештеңе жоқ.',
        ru: 'Этот платёж не поступил, возвращать нечего.',
        en: 'This payment has not arrived; there is nothing to return.',
      },
    },
  },
  clauses: ['CL-4.5', 'CL-3.7e'],
})
