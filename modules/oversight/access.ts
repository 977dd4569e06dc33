// Why those who protect data see whose it is. Each sentence speaks to the person whose data was seen.
import type { RuleInWords } from '../journal/index.ts'

export const rules = [
  {
    id: 'question-of-person',
    clause: 'CL-5.2.7',
    says: {
      kk: 'Журнал бойынша сұрағыңызға жауап беру үшін қаралды.',
      ru: 'Смотрели, чтобы ответить на ваш вопрос по журналу.',
      en: 'It was looked at to answer your question about the journal.',
    },
  },
  {
    id: 'claim-of-person',
    clause: 'CL-9.1',
    says: {
      kk: 'Клиника басшысы талабыңызға немесе шағымыңызға жауап беру үшін қарады.',
      ru: 'Руководитель клиники смотрел, чтобы ответить на вашу претензию или жалобу.',
      en: 'The director of the clinic looked in order to answer your claim or complaint.',
    },
  },
  {
    id: 'protection-of-data',
    clause: 'BL-11',
    says: {
      kk: 'Клиниканың деректерге жауапты адамы сіздің деректеріңізге біреу орынсыз үңілмегенін тексерді.',
      ru: 'Ответственный за данные клиники проверял, не смотрел ли кто-то ваши данные без нужды.',
      en: 'The clinic’s data protection officer checked that nobody had looked at your data without need.',
    },
  },
  {
    id: 'asked-about-look',
    clause: 'BL-3',
    says: {
      kk: 'Деректеріңізді ашқан қызметкерден себебі сұралды, ол өз жауабын жазды.',
      ru: 'Сотрудника, который открывал ваши данные, спросили зачем, и он отвечал на этот вопрос.',
      en: 'The member of staff who had opened your data was asked why, and was answering that question.',
    },
  },
  {
    id: 'incident',
    clause: 'BL-11',
    says: {
      kk: 'Деректеріңізге қатысты оқиғаны тексеріп, сізге хабарлау үшін қаралды.',
      ru: 'Ваши данные смотрели, чтобы разобрать инцидент, который их затронул, и известить вас.',
      en: 'Your data was looked at to deal with an incident that touched it and to tell you.',
    },
  },
  {
    id: 'inquiry',
    clause: 'BL-5',
    says: {
      kk: 'Сіздің тіркелгіңіз жасаған әрекеттер бойынша ресми тексеру жүргізілді.',
      ru: 'Проводилась служебная проверка того, что делала ваша учётная запись.',
      en: 'An official inquiry was held into what your account had done.',
    },
  },
  {
    id: 'access-review',
    clause: 'LB-3a',
    says: {
      kk: 'Қызметкерлердің құқықтары тоқсан сайынғы тексеруде қаралды.',
      ru: 'Права сотрудников смотрели при ежеквартальном пересмотре.',
      en: 'The rights of staff were looked at in the quarterly review.',
    },
  },
] as const satisfies readonly RuleInWords[]

export type OversightRule = (typeof rules)[number]['id']
