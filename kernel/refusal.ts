// A refusal is a no that we expect, said in words. Everything else that goes wrong is a bug.
import type { Lang, Text, Values } from './texts.ts'
import { say } from './texts.ts'

export type RefusalKind = 'invalid' | 'anonymous' | 'forbidden' | 'absent' | 'conflict' | 'unavailable'

export interface RefusalDeclaration {
  kind: RefusalKind
  says: Text
  /** The named constraint that proves it: when the database breaks on it, this refusal is the answer. */
  constraint?: string | readonly string[]
  /** The clause of the register that it rests on. */
  clause?: string
}

export interface FieldFault {
  /** Path of the field with dots, as in the form: `patient.phone`. */
  field: string
  says: Text
  values?: Values
}

export class Refusal extends Error {
  readonly code: string
  readonly kind: RefusalKind
  readonly says: Text
  readonly values: Values
  readonly clause: string | undefined
  readonly fields: readonly FieldFault[]
  /** What the caller may do next (free times, missing documents): plain data, never personal. */
  readonly data: Record<string, unknown> | undefined

  constructor(
    code: string,
    declaration: RefusalDeclaration,
    more: { values?: Values; fields?: readonly FieldFault[]; data?: Record<string, unknown> } = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.kind = declaration.kind
    this.says = declaration.says
    this.clause = declaration.clause
    this.values = more.values ?? {}
    this.fields = more.fields ?? []
    this.data = more.data
  }

  words(lang: Lang): string {
    return say(lang, this.says, this.values)
  }
}

export const statusOf: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  anonymous: 401,
  forbidden: 403,
  absent: 404,
  conflict: 409,
  unavailable: 503,
}

/** The refusals of the gate itself: any act may answer them. */
export const gateRefusals = {
  'invalid-input': {
    kind: 'invalid',
    says: {
      kk: 'Кейбір өрістерді түзету керек.',
      ru: 'Некоторые поля нужно исправить.',
      en: 'Some fields need correcting.',
    },
  },
  'sign-in-needed': {
    kind: 'anonymous',
    clause: 'PF-2.2',
    says: { kk: 'Алдымен кабинетке кіріңіз.', ru: 'Сначала войдите в кабинет.', en: 'Please sign in first.' },
  },
  'not-your-duty': {
    kind: 'forbidden',
    clause: 'LB-3a',
    says: {
      kk: 'Бұл әрекет сіздің міндетіңізге кірмейді.',
      ru: 'Это действие не входит в ваши обязанности.',
      en: 'This is not among your duties.',
    },
  },
  'not-found': {
    kind: 'absent',
    says: {
      kk: 'Мұндай жазба жоқ немесе ол сізге ашық емес.',
      ru: 'Такой записи нет или она вам не открыта.',
      en: 'There is no such record, or it is not open to you.',
    },
  },
  'documents-not-accepted': {
    kind: 'forbidden',
    clause: 'PF-1.4',
    says: {
      kk: 'Жалғастыру үшін құжаттардың қолданыстағы редакциясын қабылдаңыз.',
      ru: 'Чтобы продолжить, примите действующую редакцию документов.',
      en: 'To go on, accept the documents in force.',
    },
  },
  restricted: {
    kind: 'forbidden',
    clause: 'PF-4.3',
    says: {
      kk: 'Бұл мүмкіндік сіз үшін уақытша жабылған. Себебі, мерзімі және шағымдану жолы кабинетіңізде тұр.',
      ru: 'Эта функция для вас временно закрыта. Причина, срок и порядок обжалования указаны в кабинете.',
      en: 'This function is closed to you for now. The reason, the term and the way to appeal stand in your cabinet.',
    },
  },
  'confirmation-needed': {
    kind: 'forbidden',
    clause: 'PF-1.8.2',
    says: {
      kk: 'Бұл әрекет алдында құпиясөзді немесе кілтті қайта растаңыз.',
      ru: 'Перед этим действием подтвердите пароль или ключ ещё раз.',
      en: 'Confirm your password or passkey again before this act.',
    },
  },
  'second-factor-needed': {
    kind: 'forbidden',
    clause: 'BL-4',
    says: {
      kk: 'Кіруді екінші фактормен аяқтаңыз.',
      ru: 'Завершите вход вторым фактором.',
      en: 'Finish signing in with your second factor.',
    },
  },
  'key-missing': {
    kind: 'invalid',
    says: {
      kk: 'Жазатын сұрауда Idempotency-Key тақырыбы болуы керек.',
      ru: 'Пишущий запрос должен нести заголовок Idempotency-Key.',
      en: 'A writing request must carry an Idempotency-Key.',
    },
  },
  'key-reused': {
    kind: 'conflict',
    says: {
      kk: 'Бұл Idempotency-Key басқа сұрауда қолданылған.',
      ru: 'Этот Idempotency-Key уже использован с другим запросом.',
      en: 'This Idempotency-Key was used with another request.',
    },
  },
  'too-much-sent': {
    kind: 'invalid',
    says: {
      kk: 'Жіберілгені тым көп: ең көбі {megabytes} МБ. Ештеңе сақталған жоқ.',
      ru: 'Отправлено слишком много: не больше {megabytes} МБ. Ничего не сохранено.',
      en: 'Too much was sent: at most {megabytes} MB. Nothing was kept.',
    },
  },
  busy: {
    kind: 'unavailable',
    says: {
      kk: 'Қазір жүктеме көп. Бір минуттан кейін қайталаңыз.',
      ru: 'Сейчас высокая нагрузка. Повторите через минуту.',
      en: 'We are busy now. Please try again in a minute.',
    },
  },
} as const satisfies Record<string, RefusalDeclaration>

export type GateRefusal = keyof typeof gateRefusals

export function gateRefusal(code: GateRefusal, more?: ConstructorParameters<typeof Refusal>[2]): Refusal {
  return new Refusal(code, gateRefusals[code], more)
}
