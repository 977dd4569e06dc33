// Why the data of a participant is seen: in words to the participant, and as rules that "who could see me" asks.
import { sql } from 'kysely'
import type { Subject } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'
import { commonRule, type RuleInWords } from '../journal/index.ts'

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

/** Who takes part where; whoever opens such a row opens the forms as well. The alias is `r`. */
export const subjects: readonly Subject[] = [
  {
    id: 'projects',
    says: {
      kk: 'Ғылыми жобаға қатысуыңыз және ондағы формаларыңыз',
      ru: 'Ваше участие в научном проекте и ваши формы в нём',
      en: 'That you take part in a research project, and your forms in it',
    },
    category: 'health',
    from: sql`research.enrolment r`,
    key: sql<string>`r.id::text`,
    person: sql<string>`r.person`,
    rules: [
      {
        id: commonRule('self').id,
        where: actor => sql<boolean>`r.person = any (${actor.persons}::uuid[])`,
      },
      { id: 'project-curator', where: curates },
    ],
  },
]

// For as long as the director named her or him; research.curates() is the same of whoever acts.
function curates({ duty, employment, organisation }: Actor) {
  if (duty !== 'doctor' && duty !== 'researcher') return sql<boolean>`false`
  return sql<boolean>`(r.organisation = ${organisation} and exists (select from research.curator c where c.site = r.site
    and c.employment = ${employment} and kernel.today() between c.from_on and c.until))`
}
