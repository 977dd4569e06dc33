// What counts as unusual, as data: which breach of BL-9 it may be, how heavy it weighs, and whether the first
// answer to it is a question to the one who looked or a case for the officer.
import { type Text, words } from '../../../kernel/texts.ts'

/** BL-9, D2 Art. 53(3). */
export const breachKinds = [
  'access',
  'copying',
  'modification',
  'destruction',
  'blocking',
  'software',
  'disruption',
] as const
export type BreachKind = (typeof breachKinds)[number]

export interface DetectionRule {
  kind: BreachKind
  weight: number
  /** Asked about gently at first; the rest is a case at once. */
  gentle: boolean
  says: Text
}

const says = words({
  watched: {
    kk: 'Ерекше қорғалатын адамның деректері ашылды',
    ru: 'Открыты данные человека под особым вниманием',
    en: 'The data of a specially watched person was opened',
  },
  family: {
    kk: 'Мекенжайы, телефоны ортақ немесе өкілі болған адамның деректері ашылды',
    ru: 'Открыты данные человека с тем же адресом, телефоном или представительством',
    en: 'The data of a person with the same address, telephone or representation was opened',
  },
  sameName: {
    kk: 'Тегі бірдей адамның деректері себепсіз ашылды',
    ru: 'Без видимой причины открыты данные однофамильца',
    en: 'The data of a person of the same family name was opened for no visible reason',
  },
  colleague: {
    kk: 'Әріптестің деректері ашылды',
    ru: 'Открыты данные коллеги',
    en: 'The data of a colleague was opened',
  },
  self: {
    kk: 'Қызметкер өз деректерін қызмет бабымен ашты',
    ru: 'Сотрудник открыл собственные данные по службе',
    en: 'A member of staff opened own data under a duty',
  },
  unexplained: {
    kk: 'Деректерді ашуды түсіндіретін қабылдау не өтініш табылмады',
    ru: 'Нет ни визита, ни обращения, которые объясняли бы просмотр',
    en: 'No visit and no request explains the look',
  },
  offShift: {
    kk: 'Деректер жұмыс уақытынан тыс ашылды',
    ru: 'Данные открыты вне рабочего времени',
    en: 'Data was opened outside working hours',
  },
  bulk: {
    kk: 'Бір сағатта осы міндетке әдеттегіден көп адамның деректері ашылды',
    ru: 'За час открыты данные большего числа людей, чем обычно при этой обязанности',
    en: 'In one hour the data of more people was opened than is usual for the duty',
  },
  exportAfterHours: {
    kk: 'Деректер жұмыс уақытынан тыс көшіріп алынды',
    ru: 'Данные выгружены вне рабочего времени',
    en: 'Data was exported outside working hours',
  },
  dormant: {
    kk: 'Екі ай бойы кірмеген тіркелгі деректерді ашты',
    ru: 'Данные открыла учётная запись, которой не пользовались два месяца',
    en: 'An account that nobody used for two months opened data',
  },
  denyBurst: {
    kk: 'Бір сағатта рұқсатсыз әрекет көп жасалды',
    ru: 'За час много попыток получить чужое',
    en: 'Many attempts within an hour at what is not theirs',
  },
  manyChanges: {
    kk: 'Бір сағатта тым көп адамның деректері өзгертілді',
    ru: 'За час изменены данные слишком многих людей',
    en: 'The data of too many people was changed within an hour',
  },
  manyRemovals: {
    kk: 'Бір сағатта тым көп жазба жойылды немесе күші тоқтатылды',
    ru: 'За час удалено или отозвано слишком много записей',
    en: 'Too many records were removed or revoked within an hour',
  },
  manyBlocks: {
    kk: 'Бір сағатта тым көп дерек не тіркелгі бұғатталды',
    ru: 'За час заблокировано слишком много данных или учётных записей',
    en: 'Too much data or too many accounts were blocked within an hour',
  },
  script: {
    kk: 'Қызметкердің сеансын бағдарлама қолданған сияқты',
    ru: 'Похоже, что сеансом сотрудника пользовалась программа',
    en: 'A program seems to have used the session of a member of staff',
  },
  failedJobs: {
    kk: 'Жүйенің жұмыстары орындалмай қалды',
    ru: 'Задания системы не выполнены',
    en: 'Jobs of the system were not done',
  },
})

const rule = (kind: BreachKind, weight: number, gentle: boolean, text: Text): DetectionRule => ({
  kind,
  weight,
  gentle,
  says: text,
})

export const detectionRules = {
  watched: rule('access', 90, true, says.watched),
  family: rule('access', 70, true, says.family),
  'same-name': rule('access', 60, true, says.sameName),
  colleague: rule('access', 60, true, says.colleague),
  unexplained: rule('access', 40, true, says.unexplained),
  self: rule('access', 20, true, says.self),
  'off-shift': rule('access', 20, true, says.offShift),
  bulk: rule('copying', 90, false, says.bulk),
  'export-after-hours': rule('copying', 80, false, says.exportAfterHours),
  dormant: rule('access', 80, false, says.dormant),
  'deny-burst': rule('access', 70, false, says.denyBurst),
  'many-changes': rule('modification', 70, false, says.manyChanges),
  'many-removals': rule('destruction', 80, false, says.manyRemovals),
  'many-blocks': rule('blocking', 70, false, says.manyBlocks),
  script: rule('software', 60, false, says.script),
  'failed-jobs': rule('disruption', 50, false, says.failedJobs),
} as const satisfies Record<string, DetectionRule>

export type RuleId = keyof typeof detectionRules

export const ruleIds = Object.keys(detectionRules) as [RuleId, ...RuleId[]]

/** Numbers of the rules; the usual measure of a duty counts where it is higher. */
export const limits = {
  /** People whose data one member of staff opens within an hour before it may be too many. */
  bulkPersons: 60,
  denied: 10,
  changes: 40,
  removals: 15,
  blocks: 10,
  /** Acts through the programming interface within an hour. */
  scripted: 200,
  dormantDays: 60,
  /** Days around a look within which a visit explains it. */
  visitDays: 90,
} as const

/** Explanations that are tried for every look, in this order. */
export const explanations = words({
  'visit-near': { kk: 'Сол күндердегі қабылдау', ru: 'Визит в эти дни', en: 'A visit on these days' },
  emergency: { kk: 'Шұғыл ашу', ru: 'Экстренный доступ', en: 'An emergency access' },
  request: { kk: 'Адамның өтініші', ru: 'Обращение человека', en: 'A request of the person' },
  visit: {
    kk: '90 күн ішіндегі қабылдау',
    ru: 'Визит в пределах 90 дней',
    en: 'A visit within 90 days',
  },
  team: {
    kk: 'Сол бөлімшедегі әріптестің пациенті',
    ru: 'Пациент коллеги того же отделения',
    en: 'A patient of a colleague in the same department',
  },
})
