// The access rules that several modules name. Each sentence speaks to the person whose data was seen.
import type { RuleInWords } from './explain.ts'

export const rules = [
  {
    id: 'self',
    clause: 'DR-6.1',
    says: {
      kk: 'Адам өз деректерін өзі немесе заңды өкілі арқылы ашты.',
      ru: 'Человек открыл свои данные сам или через законного представителя.',
      en: 'A person opened own data, directly or through a legal representative.',
    },
  },
  {
    id: 'trusted-person',
    clause: 'CL-6.1.8',
    says: {
      kk: 'Сіз сенім білдірген адам өзіңіз рұқсат еткен бөлігін көрді.',
      ru: 'Доверенное лицо, которое вы назвали, смотрело то, что вы ему открыли.',
      en: 'A trusted person whom you named looked at the part that you opened.',
    },
  },
  {
    id: 'front-desk',
    clause: 'LB-3a',
    says: {
      kk: 'Сіз жазылған клиниканың тіркеу бөлімі қабылдауды ұйымдастыру үшін көрді.',
      ru: 'Регистратура клиники, в которую вы записаны, смотрела, чтобы устроить приём.',
      en: 'The reception of the clinic where you booked looked in order to arrange your visit.',
    },
  },
  {
    id: 'treating-doctor',
    clause: 'CL-5.2.7',
    says: {
      kk: 'Сізді қабылдайтын дәрігер емдеу үшін көрді.',
      ru: 'Врач, который вас принимает, смотрел, чтобы лечить вас.',
      en: 'The doctor who receives you looked in order to treat you.',
    },
  },
  {
    id: 'cashier-of-visit',
    clause: 'LB-3a',
    says: {
      kk: 'Клиниканың кассирі қабылдауыңыздың төлемін рәсімдеу үшін көрді.',
      ru: 'Кассир клиники смотрел, чтобы оформить оплату вашего приёма.',
      en: 'The cashier of the clinic looked in order to settle the payment of your visit.',
    },
  },
  {
    id: 'director-of-clinic',
    clause: 'CL-5.2.3',
    says: {
      kk: 'Клиника басшысы көрсетілген қызметтердің есебін тексеру үшін көрді.',
      ru: 'Руководитель клиники смотрел, чтобы проверить учёт оказанных услуг.',
      en: 'The director of the clinic looked in order to check the account of services given.',
    },
  },
  {
    id: 'system-duty',
    clause: 'LB-2.2',
    says: {
      kk: 'Жүйе жарияланған мақсат үшін автоматты түрде орындады.',
      ru: 'Система сделала это автоматически для объявленной цели.',
      en: 'The system did this automatically for its declared purpose.',
    },
  },
] as const satisfies readonly RuleInWords[]

export type CommonRule = (typeof rules)[number]['id']

/** A common rule by its id, for modules that add their own predicate to it. */
export function commonRule(id: CommonRule): RuleInWords {
  return rules.find(rule => rule.id === id)!
}
