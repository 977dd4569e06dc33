// By which rule the partner sees an order.
import type { RuleInWords } from '../journal/index.ts'

export const rules: readonly RuleInWords[] = [
  {
    id: 'information-partner',
    clause: 'PF-2.3.3',
    says: {
      kk: 'Ақпараттық қызмет көрсетуші тапсырысыңызды аты-жөніңізсіз орындау үшін көрді.',
      ru: 'Исполнитель информационной услуги видел ваш заказ без имени, чтобы выполнить его.',
      en: 'The provider of an information service saw your order, without your name, to carry it out.',
    },
  },
]
