// Why the data of a participant was seen, in words to the participant.
import type { RuleInWords } from '../journal/index.ts'

export const rules: readonly RuleInWords[] = [
  {
    id: 'project-curator',
    clause: 'PF-1.7d',
    says: {
      kk: 'Сіз қатысатын жобаның клиникадағы кураторы жобаға қажетін көрді.',
      ru: 'Куратор проекта, в котором вы участвуете, смотрел в клинике то, что нужно для проекта.',
      en: 'The curator at the clinic of a project in which you take part saw what the project needs.',
    },
  },
  {
    id: 'project-lead',
    clause: 'PF-1.7d',
    says: {
      kk: 'Жоба жетекшісі қатысушыларды тек кодпен көрді: аты-жөнсіз, жауаптарсыз.',
      ru: 'Руководитель проекта видел участников только под кодами, без имён и ответов.',
      en: 'Whoever leads the project saw participants by code alone, without names and answers.',
    },
  },
  {
    id: 'project-extract',
    clause: 'PF-1.7d',
    says: {
      kk: 'Жүйе жобадағы жауаптарыңызды аты-жөнсіз, кодпен тапсырыс берушіге дайындады.',
      ru: 'Система подготовила ваши ответы в проекте для заказчика: под кодом, без имени.',
      en: 'The system prepared your answers in the project for its sponsor: under a code, without the name.',
    },
  },
  {
    id: 'surveillance-stream',
    clause: 'PF-1.1b',
    says: {
      kk: 'Жүйе зерттеуге келіскендердің қабылдауларын аты-жөнсіз санады: ауру көбейсе, ерте байқалады.',
      ru: 'Система без имён сосчитала визиты тех, кто согласился на исследования: так рано замечают рост болезней.',
      en: 'The system counted, without names, visits of those who agreed to research, so that a rise of illness is noticed early.',
    },
  },
]
