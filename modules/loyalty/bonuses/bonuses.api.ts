import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

const programme = z.object({
  id: id(),
  earnPercent: z.int(),
  spendPercent: z.int(),
  expiryMonths: z.int(),
  orderNumber: z.string(),
  orderDate: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  isOpen: z.boolean(),
  excluded: z.array(z.object({ id: id(), name: text })),
})

export const approveProgramme = declare({
  name: 'approve-programme',
  says: {
    kk: 'Бонус бағдарламасының шарттарын директордың бұйрығымен бекіту.',
    ru: 'Утвердить условия бонусной программы приказом директора.',
    en: 'Approve the terms of the bonus programme by the director’s order.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    from: day(),
    until: day().optional(),
    earnPercent: z.int().min(1).max(50),
    spendPercent: z.int().min(1).max(100),
    expiryMonths: z.int().min(1).max(60),
    excluded: z.array(id()).max(200),
    orderNumber: line(40),
    orderDate: day(),
  }),
  answers: z.object({ programme: id() }),
  refusals: {
    'ends-before': {
      kind: 'invalid',
      constraint: 'programme_ends_after_it_begins',
      says: {
        kk: 'Соңғы күні басталатын күнінен бұрын бола алмайды.',
        ru: 'Последний день не может быть раньше первого.',
        en: 'The last day cannot be before the first.',
      },
    },
    'day-taken': {
      kind: 'conflict',
      constraint: 'one_programme_begins_on_a_day',
      says: {
        kk: 'Бұл күннен басталатын шарттар бекітілген. Басқа күн таңдаңыз.',
        ru: 'С этого дня условия уже утверждены. Выберите другой день.',
        en: 'Terms from this day are approved already. Choose another day.',
      },
    },
    'not-in-the-past': {
      kind: 'invalid',
      says: {
        kk: 'Шарттар бүгіннен бұрын басталмайды: адамдар басқа шартпен ұпай жинаған.',
        ru: 'Условия не начинаются задним числом: баллы копили по другим.',
        en: 'Terms do not begin in the past: people earned by others then.',
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
  clauses: ['PF-1.7c'],
})

export const showProgramme = declare({
  name: 'show-programme',
  says: {
    kk: 'Клиниканың бонус бағдарламасының шарттары мен бұйрықтарын көру.',
    ru: 'Посмотреть условия и приказы бонусной программы клиники.',
    en: 'See the terms and orders of the clinic’s bonus programme.',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    programmes: z.array(programme),
    services: z.array(z.object({ id: id(), name: text })),
  }),
  refusals: {},
  clauses: ['PF-1.7c'],
})

export const showMyBonuses = declare({
  name: 'show-my-bonuses',
  says: {
    kk: 'Өз бонустарыңызды және бағдарлама шарттарын көру.',
    ru: 'Посмотреть свои бонусы и условия программ.',
    en: 'See your bonuses and the terms of the programmes.',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({}),
  answers: z.object({
    clinics: z.array(
      z.object({
        organisation: id(),
        name: text,
        programme,
        /** Null: not joined. */
        points: z.int().nullable(),
        lots: z.array(z.object({ points: z.int(), expiresAt: z.string() })),
        entries: z.array(
          z.object({
            id: id(),
            what: z.enum(['earned', 'spent', 'returned', 'taken-back', 'expired', 'left']),
            points: z.int(),
            bill: z.int().nullable(),
            at: z.string(),
          }),
        ),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.7c'],
})

export const joinProgramme = declare({
  name: 'join-programme',
  says: {
    kk: 'Клиниканың бонус бағдарламасына қосылу.',
    ru: 'Вступить в бонусную программу клиники.',
    en: 'Join the bonus programme of a clinic.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({
    /** The terms that were shown. */
    programme: id(),
  }),
  answers: z.object({}),
  refusals: {
    'terms-changed': {
      kind: 'conflict',
      says: {
        kk: 'Бағдарлама шарттары өзгерді. Жаңа шарттарды қарап, қайта қосылыңыз.',
        ru: 'Условия программы изменились. Посмотрите новые и вступите ещё раз.',
        en: 'The terms have changed. Read the new ones and join again.',
      },
    },
    'already-member': {
      kind: 'conflict',
      constraint: 'member_once',
      says: {
        kk: 'Сіз бұл бағдарламаға қосылғансыз.',
        ru: 'Вы уже участвуете в этой программе.',
        en: 'You have joined this programme already.',
      },
    },
  },
  clauses: ['PF-1.7c'],
})

export const leaveProgramme = declare({
  name: 'leave-programme',
  says: {
    kk: 'Бонус бағдарламасынан шығу: жиналған ұпайлар жойылады.',
    ru: 'Выйти из бонусной программы: накопленные баллы сгорают.',
    en: 'Leave a bonus programme: the points saved are gone.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({
    organisation: id(),
    /** The points that the page said would be gone. */
    points: z.int().min(0).max(1_000_000_000),
  }),
  answers: z.object({}),
  refusals: {
    'points-changed': {
      kind: 'conflict',
      says: {
        kk: 'Ұпайларыңыз өзгерді: қазір {points, number}. Қарап, қайта шешіңіз.',
        ru: 'Баллы изменились: сейчас {points, number}. Посмотрите и решите ещё раз.',
        en: 'Your points have changed: now {points, number}. Look and decide again.',
      },
    },
  },
  clauses: ['PF-1.7c'],
})

export const useBonus = declare({
  name: 'use-bonus',
  says: {
    kk: 'Қабылдау шотының бір бөлігін бонуспен жабу.',
    ru: 'Покрыть часть счёта приёма бонусами.',
    en: 'Cover a part of the bill of a visit with bonuses.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({
    booking: id(),
    /** None: what was set aside for this bill comes back. */
    points: z.int().min(0).max(10_000_000),
  }),
  answers: z.object({ dueTiyn: z.int() }),
  refusals: {
    'not-joined': {
      kind: 'conflict',
      says: {
        kk: 'Бонус жұмсау үшін алдымен клиниканың бағдарламасына қосылыңыз.',
        ru: 'Чтобы тратить бонусы, сначала вступите в программу клиники.',
        en: 'To spend bonuses, first join the clinic’s programme.',
      },
    },
    'not-for-this-service': {
      kind: 'conflict',
      says: {
        kk: 'Бұл қызметке бонус жұмсалмайды.',
        ru: 'На эту услугу бонусы не тратятся.',
        en: 'Bonuses are not spent on this service.',
      },
    },
    'more-than-allowed': {
      kind: 'invalid',
      says: {
        kk: 'Бұл шотқа ең көбі {points, number} бонус жұмсалады.',
        ru: 'На этот счёт можно потратить не больше {points, number} бонусов.',
        en: 'At most {points, number} bonuses can be spent on this bill.',
      },
    },
    'visit-paid': {
      kind: 'conflict',
      says: {
        kk: 'Бұл қабылдау төленген, одан бонусты қайтарып алуға болмайды. Қабылдаудан бас тартсаңыз, бонус өзі қайтады.',
        ru: 'Этот приём уже оплачен, снять с него бонусы нельзя. Если отмените приём, они вернутся сами.',
        en: 'This visit is paid for, so its bonuses stay on it. If you cancel the visit, they come back by themselves.',
      },
    },
    'nothing-to-lower': {
      kind: 'conflict',
      says: {
        kk: 'Бұл шотта азайтатын сома қалмаған.',
        ru: 'В этом счёте уменьшать нечего.',
        en: 'Nothing is left to take off this bill.',
      },
    },
  },
  clauses: ['PF-1.7c'],
})

const ofSystem = {
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  refusals: {},
  clauses: ['PF-1.7c'],
} as const

export const earnBonus = declare({
  ...ofSystem,
  name: 'earn-bonus',
  says: {
    kk: 'Көрсетіліп, төленген қабылдауға бонус қосу.',
    ru: 'Начислить бонусы за оказанный и оплаченный приём.',
    en: 'Add bonuses for a visit that was given and paid.',
  },
  asks: z.object({ booking: id() }),
  answers: z.object({}),
})

export const takeBonusBack = declare({
  ...ofSystem,
  name: 'take-bonus-back',
  says: {
    kk: 'Ақша қайтарылғанда сол төлемнен қосылған бонусты шегеру.',
    ru: 'При возврате денег списать бонусы, начисленные за эту оплату.',
    en: 'When money goes back, take back the bonuses that it earned.',
  },
  asks: z.object({ booking: id() }),
  answers: z.object({}),
})

export const expireBonus = declare({
  ...ofSystem,
  name: 'expire-bonus',
  says: {
    kk: 'Мерзімі біткен бонусты шегеру.',
    ru: 'Списать бонусы, срок которых вышел.',
    en: 'Take off bonuses whose time has run out.',
  },
  asks: z.strictObject({ lot: id() }),
  answers: z.object({}),
})
