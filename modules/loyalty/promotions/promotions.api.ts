import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph, tiyn } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
/** The till knows no coin below a tenge. */
const wholeTenge = tiyn(100).multipleOf(100)
const code = z
  .string()
  .max(40)
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9-]{4,20}$/)

const nothingToLower = {
  kind: 'conflict',
  says: {
    kk: 'Бұл шотта азайтатын сома қалмаған.',
    ru: 'В этом счёте уменьшать нечего.',
    en: 'Nothing is left to take off this bill.',
  },
} as const

export const approvePromotion = declare({
  name: 'approve-promotion',
  says: {
    kk: 'Акцияны директордың бұйрығымен бекіту.',
    ru: 'Утвердить акцию приказом директора.',
    en: 'Approve a promotion by the director’s order.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    nameKk: line(120),
    nameRu: line(120),
    nameEn: line(120),
    /** Absent: it applies by itself. */
    code: code.optional(),
    percent: z.int().min(1).max(100).optional(),
    tiyn: wholeTenge.optional(),
    /** Empty: all services of the clinic. */
    services: z.array(id()).max(200),
    from: day(),
    until: day(),
    mostUses: z.int().min(1).max(1_000_000).optional(),
    mostPerPerson: z.int().min(1).max(1000).optional(),
    orderNumber: line(40),
    orderDate: day(),
  }),
  answers: z.object({ promotion: id() }),
  refusals: {
    'percent-or-sum': {
      kind: 'invalid',
      constraint: 'promotion_is_percent_or_sum',
      says: {
        kk: 'Не пайызды, не соманы жазыңыз: екеуінің бірі ғана керек.',
        ru: 'Укажите либо процент, либо сумму: нужно одно из двух.',
        en: 'Give either a per cent or a sum: one of the two.',
      },
    },
    'ends-before': {
      kind: 'invalid',
      constraint: 'promotion_ends_after_it_begins',
      says: {
        kk: 'Соңғы күні басталатын күнінен бұрын бола алмайды.',
        ru: 'Последний день не может быть раньше первого.',
        en: 'The last day cannot be before the first.',
      },
    },
    'code-taken': {
      kind: 'conflict',
      constraint: 'promotion_code_once',
      says: {
        kk: 'Бұл код бұрын қолданылған. Басқа код жазыңыз.',
        ru: 'Этот код уже использовался. Укажите другой.',
        en: 'This code has been used before. Choose another.',
      },
    },
    'not-your-service': {
      kind: 'invalid',
      says: {
        kk: 'Тек өз клиникаңыздың қызметтерін таңдаңыз.',
        ru: 'Выбирайте только услуги своей клиники.',
        en: 'Choose services of your own clinic only.',
      },
    },
  },
  confirmed: true,
  clauses: ['CL-10.2', 'PF-1.7c'],
})

export const endPromotion = declare({
  name: 'end-promotion',
  says: {
    kk: 'Акцияны тоқтату: бұрын берілген жеңілдіктер қалады.',
    ru: 'Прекратить акцию: уже данные скидки остаются.',
    en: 'End a promotion: discounts already given stay.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({ promotion: id() }),
  answers: z.object({}),
  refusals: {
    'already-ended': {
      kind: 'conflict',
      says: {
        kk: 'Бұл акция бұрын тоқтатылған.',
        ru: 'Эта акция уже прекращена.',
        en: 'This promotion has been ended already.',
      },
    },
  },
  clauses: ['CL-10.2'],
})

export const listPromotions = declare({
  name: 'list-promotions',
  says: {
    kk: 'Клиниканың акциялары мен олардың қанша рет қолданылғанын көру.',
    ru: 'Посмотреть акции клиники и сколько раз они использованы.',
    en: 'See the clinic’s promotions and how often they were used.',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    promotions: z.array(
      z.object({
        id: id(),
        name: text,
        code: z.string().nullable(),
        percent: z.int().nullable(),
        tiyn: z.int().nullable(),
        services: z.array(text),
        from: z.string(),
        until: z.string(),
        used: z.int(),
        mostUses: z.int().nullable(),
        mostPerPerson: z.int().nullable(),
        orderNumber: z.string(),
        orderDate: z.string(),
        isEnded: z.boolean(),
      }),
    ),
    /** What a promotion may name. */
    services: z.array(z.object({ id: id(), name: text })),
  }),
  refusals: {},
  clauses: ['CL-10.2'],
})

export const usePromotionCode = declare({
  name: 'use-promotion-code',
  says: {
    kk: 'Қабылдау шотына акция кодын қолдану.',
    ru: 'Применить код акции к счёту приёма.',
    en: 'Use a promotion’s code on the bill of a visit.',
  },
  kind: 'write',
  who: ['person', 'reception', 'cashier'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ booking: id(), code }),
  answers: z.object({ dueTiyn: z.int() }),
  refusals: {
    'unknown-code': {
      kind: 'invalid',
      says: {
        kk: 'Бұл код осы қабылдауға жарамайды. Кодты, қызметті және акция мерзімін тексеріңіз.',
        ru: 'Этот код к приёму не подходит. Проверьте код, услугу и срок акции.',
        en: 'This code does not fit the visit. Check the code, the service and the days of the promotion.',
      },
    },
    'used-up': {
      kind: 'conflict',
      constraint: ['promotion_uses_within_limit', 'promotion_uses_of_a_person_within_limit'],
      says: {
        kk: 'Бұл акцияның шегі таусылған.',
        ru: 'Лимит этой акции исчерпан.',
        en: 'The limit of this promotion has been reached.',
      },
    },
    'better-stands': {
      kind: 'conflict',
      says: {
        kk: 'Шотта сізге одан тиімдірек немесе тең жеңілдік тұр. Ол сақталды.',
        ru: 'В счёте уже есть скидка не меньше этой. Она сохранена.',
        en: 'A discount at least as good stands on the bill already. It is kept.',
      },
    },
    'nothing-to-lower': nothingToLower,
  },
  clauses: ['CL-10.2', 'PF-1.7c'],
})

export const giveIndividualDiscount = declare({
  name: 'give-individual-discount',
  says: {
    kk: 'Директордың бұйрығымен бір қабылдауға жеке жеңілдік беру.',
    ru: 'Дать индивидуальную скидку на приём приказом директора.',
    en: 'Give an individual discount on a visit by the director’s order.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({
    /** The number of the visit: `A-1024`. */
    visit: line(20),
    tiyn: wholeTenge,
    orderNumber: line(40),
    /** Read by the auditor of the books; never a diagnosis. */
    reason: paragraph(300, 3),
  }),
  answers: z.object({ dueTiyn: z.int() }),
  refusals: {
    'visit-unknown': {
      kind: 'invalid',
      says: {
        kk: 'Клиникада мұндай нөмірлі қабылдау жоқ.',
        ru: 'Приёма с таким номером в клинике нет.',
        en: 'The clinic has no visit of this number.',
      },
    },
    'more-than-due': {
      kind: 'invalid',
      says: {
        kk: 'Жеңілдік төленетін сомадан аспауы керек: ең көбі {tenge, number} ₸.',
        ru: 'Скидка не может быть больше суммы к оплате: не более {tenge, number} ₸.',
        en: 'The discount cannot pass what is due: at most {tenge, number} ₸.',
      },
    },
    'nothing-to-lower': nothingToLower,
  },
  confirmed: true,
  clauses: ['CL-10.2'],
})

export const listIndividualDiscounts = declare({
  name: 'list-individual-discounts',
  says: {
    kk: 'Берілген жеке жеңілдіктердің тізімін көру.',
    ru: 'Посмотреть список данных индивидуальных скидок.',
    en: 'See the individual discounts that were given.',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  touches: ['payment'],
  asks: z.strictObject({}),
  answers: z.object({
    discounts: z.array(
      z.object({
        id: id(),
        visit: z.string(),
        tiyn: z.int(),
        orderNumber: z.string(),
        reason: z.string(),
        at: z.string(),
        isEnded: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-10.2'],
})

export const giveDiscountsBack = declare({
  name: 'give-discounts-back',
  says: {
    kk: 'Болмаған қабылдауға қолданылған акция мен бонусты қайтару.',
    ru: 'Вернуть акцию и бонусы, использованные для несостоявшегося приёма.',
    en: 'Give back the promotion and the bonuses used for a visit that will not be.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.object({ booking: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.7c'],
})
