import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, tiyn } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { unknownTest } from '../refusals.ts'
import { testCode } from '../shapes.ts'

const common = { who: ['director'], purpose: 'contract', touches: [], clauses: ['LB-2.2c'] } as const

/** `2026-11`. */
const month = () => z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

export const contractLine = z.object({
  contract: z.string(),
  number: z.string(),
  organisation: shapes.text,
  referrer: shapes.text,
  /** Whether the asking organisation is the laboratory. */
  isOurs: z.boolean(),
  from: z.string(),
  until: z.string(),
  payWithinDays: z.int(),
  isInForce: z.boolean(),
  prices: z.array(z.object({ test: z.string(), name: shapes.text, tiyn: z.int() })),
})

export const writeContract = declare({
  ...common,
  name: 'write-laboratory-contract',
  says: {
    kk: 'Жолдаушы ұйыммен зертханалық шарт жазу',
    ru: 'Записать договор лаборатории с направляющей организацией',
    en: 'Record a laboratory contract with an organisation that refers',
  },
  kind: 'write',
  /** The other side by its business identification number. */
  asks: z.strictObject({
    bin: z.string().regex(/^\d{12}$/),
    number: line(60),
    from: day(),
    until: day(),
    payWithinDays: z.int().min(1).max(365),
    prices: z
      .array(z.strictObject({ test: testCode(), tiyn: tiyn() }))
      .min(1)
      .max(100),
  }),
  answers: z.object({ contract: z.string() }),
  confirmed: true,
  refusals: {
    'unknown-organisation': {
      kind: 'invalid',
      clause: 'LB-2.2c',
      constraint: 'contract_is_with_another',
      says: {
        kk: 'Бұл БСН-мен платформада басқа ұйым табылмады.',
        ru: 'По этому БИН на платформе нет другой организации.',
        en: 'No other organisation of the platform has this number.',
      },
    },
    'number-taken': {
      kind: 'conflict',
      clause: 'LB-2.2c',
      constraint: 'contract_number_once',
      says: {
        kk: 'Бұл нөмірлі шарт бар. Басқа нөмір жазыңыз.',
        ru: 'Договор с таким номером уже есть. Укажите другой номер.',
        en: 'There is a contract with this number already. Give another number.',
      },
    },
    'wrong-term': {
      kind: 'invalid',
      constraint: 'contract_ends_after_it_begins',
      says: {
        kk: 'Шарттың соңғы күні басталған күнінен кейін болуы керек.',
        ru: 'Последний день договора должен быть не раньше первого.',
        en: 'The last day of the contract must not be before the first.',
      },
    },
    'unknown-test': unknownTest,
  },
})

export const endContract = declare({
  ...common,
  name: 'end-laboratory-contract',
  says: {
    kk: 'Зертханалық шартты тоқтату',
    ru: 'Прекратить договор лаборатории',
    en: 'End a laboratory contract',
  },
  kind: 'write',
  asks: z.strictObject({ contract: id() }),
  answers: z.object({}),
  confirmed: true,
  refusals: {
    'ended-already': {
      kind: 'conflict',
      constraint: 'contract_ends_once',
      says: {
        kk: 'Шарт тоқтатылған. Қайта тоқтатудың қажеті жоқ.',
        ru: 'Договор уже прекращён. Прекращать его снова не нужно.',
        en: 'The contract has ended already. It need not be ended again.',
      },
    },
  },
})

export const listContracts = declare({
  ...common,
  name: 'list-laboratory-contracts',
  says: {
    kk: 'Зертханалық шарттар мен бағаларын көрсету',
    ru: 'Показать договоры лаборатории и их цены',
    en: 'Show laboratory contracts and their prices',
  },
  kind: 'read',
  who: ['director', 'reception', 'doctor'],
  asks: z.strictObject({}),
  answers: z.object({ contracts: z.array(contractLine) }),
  refusals: {},
})

export const bill = {
  contract: contractLine,
  month: z.string(),
  rows: z.array(z.object({ test: z.string(), name: shapes.text, done: z.int(), tiyn: z.int() })),
  tiyn: z.int(),
}

export const showContractBill = declare({
  ...common,
  name: 'show-contract-bill',
  says: {
    kk: 'Шарт бойынша айлық есепті көрсету',
    ru: 'Показать счёт по договору за месяц',
    en: 'Show the bill of a contract for a month',
  },
  kind: 'read',
  asks: z.strictObject({ contract: id(), month: month() }),
  answers: z.object(bill),
  refusals: {},
})

export const printContractBill = declare({
  ...common,
  name: 'print-contract-bill',
  says: {
    kk: 'Шарт бойынша айлық есепті басу',
    ru: 'Напечатать счёт по договору за месяц',
    en: 'Print the bill of a contract for a month',
  },
  kind: 'read',
  asks: z.strictObject({ contract: id(), month: month() }),
  answers: z.object({ name: z.string(), pdf: z.base64() }),
  refusals: {},
})
