// Why a person's data was read for a release, in words to that person.
import type { RuleInWords } from '../journal/index.ts'

export const rules: readonly RuleInWords[] = [
  {
    id: 'research-release',
    clause: 'PF-3.10',
    says: {
      kk: 'Жүйе жазбаларыңызды аты-жөнсіз, танылмайтын түрде зерттеуге қосты. Кабинетте бұдан бас тарта аласыз.',
      ru: 'Система включила ваши записи в исследование без имени, в неузнаваемом виде. В кабинете от этого можно отказаться.',
      en: 'The system let your records join research without your name, in a form nobody can recognise. You can object in your cabinet.',
    },
  },
  {
    id: 'release-register',
    clause: 'PF-3.11',
    says: {
      kk: 'Қызметкер иесіздендірілген жиынтықты көрді: онда ешкімнің аты-жөні жоқ.',
      ru: 'Сотрудник смотрел обезличенные сведения: имён в них нет.',
      en: 'Staff looked at de-identified figures: they hold no names.',
    },
  },
]
