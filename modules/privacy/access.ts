import { sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'

export const rules: readonly AccessRule[] = [
  {
    id: 'withdrawal-at-desk',
    clause: 'PF-3.9',
    says: {
      kk: 'Клиника қызметкері тіркеу үстелінде немесе хатпен берген өтінішіңіз бойынша келісіміңізді қарады.',
      ru: 'Сотрудник клиники смотрел ваше согласие по заявлению, которое вы подали в регистратуре или письмом.',
      en: 'Staff of the clinic looked at your consent because you asked at the desk or by letter.',
    },
    where: actor => sql<boolean>`(c.organisation = ${actor.organisation})`,
  },
  {
    id: 'request-at-desk',
    clause: 'CL-A1',
    says: {
      kk: 'Клиника қызметкері сіз берген өтінішті немесе сізге қатысты сұрауды тіркеу үшін атыңызды іздеді.',
      ru: 'Сотрудник клиники искал ваше имя, чтобы зарегистрировать ваше заявление или запрос о вас.',
      en: 'Staff of the clinic looked for your name to record your letter, or a request about you.',
    },
    where: actor => sql<boolean>`(p.organisation = ${actor.organisation})`,
  },
  {
    id: 'request-by-law',
    clause: 'CL-7.5',
    says: {
      kk: 'Клиника заңда көрсетілген негіз бойынша мемлекеттік органның сұрауына жауап берді.',
      ru: 'Клиника ответила на запрос государственного органа по основанию, названному в законе.',
      en: 'The clinic answered a request of a state body on a ground that the law names.',
    },
    where: actor => sql<boolean>`(p.organisation = ${actor.organisation})`,
  },
  {
    id: 'register-of-recipients',
    clause: 'LB-2.5',
    says: {
      kk: 'Деректерге жауапты адам деректеріңіз кімге берілгенін тексерді. Тізілімде атыңыз көрсетілмейді.',
      ru: 'Ответственный за данные проверял, кому они переданы. Ваше имя в реестре не показывается.',
      en: 'Those who answer for data checked to whom it was given. The register does not show your name.',
    },
    where: actor => sql<boolean>`(d.organisation = ${actor.organisation})`,
  },
  {
    id: 'register-of-footage',
    clause: 'CL-2.3',
    says: {
      kk: 'Клиника түсірілімде кім бар екенін анықтады немесе жариялауға келісімді тексерді.',
      ru: 'Клиника устанавливала, кто есть на съёмке, или проверяла согласие на публикацию.',
      en: 'The clinic established who is in what it filmed, or checked consent to publication.',
    },
    where: actor => sql<boolean>`(f.organisation = ${actor.organisation})`,
  },
  {
    id: 'processor-of-order',
    clause: 'LB-2.5',
    says: {
      kk: 'Оператор тапсырмасымен жұмыс істейтін ұйым деректеріңізді тоқтату не жою туралы тапсырманы ашты.',
      ru: 'Организация, работающая по поручению оператора, открыла поручение прекратить обработку ваших данных.',
      en: 'A processor of the operator opened the order to stop using or to destroy your data.',
    },
    where: () => sql<boolean>`(o.id = privacy.shown_order())`,
  },
  {
    id: 'refusal-link',
    clause: 'PF-3.12',
    says: {
      kk: 'Сізге келген хаттағы бас тарту сілтемесі ашылды.',
      ru: 'Открыта ссылка отказа из письма, которое пришло вам.',
      en: 'The refusal link of a letter sent to you was opened.',
    },
    where: () => sql<boolean>`(l.token_hash = privacy.shown_link())`,
  },
]
