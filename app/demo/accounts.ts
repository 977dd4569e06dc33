// Who can be signed in as while trying Shipa out. Shown on the sign-in page and in README; production
// refuses to start beside these accounts.
import type { Text } from '../../kernel/texts.ts'
import type { Duty } from '../../modules/organisations/index.ts'

export const demoPassword = 'qulaq-demo-2026'

export interface DemoAccount {
  email: string
  /** Given name and family name. */
  name: readonly [string, string]
  sex: 'female' | 'male'
  /** Null: a patient; else the duty at the demonstration clinic or platform. */
  duty: Duty | null
  /** False: signs in and is first asked for the rules for staff. */
  acceptedRules?: false
  /** What one sees when signed in as this person. */
  shows: Text
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'aigerim@demo.shipa.invalid',
    name: ['Айгерім', 'Сынақова'],
    sex: 'female',
    duty: null,
    shows: {
      kk: 'Пациент: қабылдаулары, құжаттары, баласы Әлихан және «кім көрді» тізімі.',
      ru: 'Пациентка: визиты, документы, сын Алихан и список «кто смотрел».',
      en: 'A patient: her visits, documents, her son Alikhan and “who looked”.',
    },
  },
  {
    email: 'daniyar@demo.shipa.invalid',
    name: ['Данияр', 'Үлгіев'],
    sex: 'male',
    duty: null,
    shows: {
      kk: 'Пациент: алдағы қабылдау және төленген есептер.',
      ru: 'Пациент: предстоящий визит и оплаченные счета.',
      en: 'A patient: a visit to come and paid bills.',
    },
  },
  {
    email: 'reception@demo.shipa.invalid',
    name: ['Меруерт', 'Демоқызы'],
    sex: 'female',
    duty: 'reception',
    shows: {
      kk: 'Тіркеу бөлімі: бүгінгі күн, жазу, қабылдауға тіркеу.',
      ru: 'Регистратура: сегодняшний день, запись, регистрация прихода.',
      en: 'Reception: today, booking, check-in.',
    },
  },
  {
    email: 'reception2@demo.shipa.invalid',
    name: ['Жансая', 'Сынақова'],
    sex: 'female',
    duty: 'reception',
    acceptedRules: false,
    shows: {
      kk: 'Екінші филиалдың тіркеушісі. Қызметкер қағидаларын әлі қабылдаған жоқ: қабылдағанша ешкімнің дерегі ашылмайды.',
      ru: 'Регистратор второго филиала. Правила для сотрудников ещё не приняты: до этого ничьи данные не открываются.',
      en: 'Reception of the second branch. She has not accepted the rules for staff yet: until then nobody’s data opens.',
    },
  },
  {
    email: 'doctor@demo.shipa.invalid',
    name: ['Нұрсұлтан', 'Үлгіев'],
    sex: 'male',
    duty: 'doctor',
    shows: {
      kk: 'ЛОР дәрігері: кезек, қабылдау жазбасы, қорытынды.',
      ru: 'ЛОР-врач: очередь, запись приёма, заключение.',
      en: 'ENT doctor: the queue, the visit’s note, the conclusion.',
    },
  },
  {
    email: 'cashier@demo.shipa.invalid',
    name: ['Ботагөз', 'Демоева'],
    sex: 'female',
    duty: 'cashier',
    shows: {
      kk: 'Касса: төлемдер мен түбіртектер.',
      ru: 'Касса: оплаты и чеки.',
      en: 'The till: payments and receipts.',
    },
  },
  {
    email: 'director@demo.shipa.invalid',
    name: ['Сәуле', 'Үлгіқызы'],
    sex: 'female',
    duty: 'director',
    shows: {
      kk: 'Директор: күннің көрсеткіштері, қызметкерлер, құжаттар.',
      ru: 'Директор: показатели дня, сотрудники, документы.',
      en: 'Director: the day’s figures, staff, documents.',
    },
  },
  {
    email: 'officer@demo.shipa.invalid',
    name: ['Ерлан', 'Сынақбай'],
    sex: 'male',
    duty: 'officer',
    shows: {
      kk: 'Дербес деректерге жауапты адам: журнал және келісімдер.',
      ru: 'Ответственный за персональные данные: журнал и согласия.',
      en: 'Responsible for personal data: the journal and consents.',
    },
  },
  {
    email: 'officer2@demo.shipa.invalid',
    name: ['Гүлнар', 'Үлгіқызы'],
    sex: 'female',
    duty: 'officer',
    shows: {
      kk: 'Екінші жауапты адам: бас тартуға қарсылықты сол қарайды, екі қол керек іске сол қол қояды.',
      ru: 'Второй ответственный: рассматривает возражения на отказ и подписывает там, где нужны двое.',
      en: 'The second officer: answers objections to a refusal and signs where two are needed.',
    },
  },
  {
    email: 'auditor@demo.shipa.invalid',
    name: ['Марат', 'Демоұлы'],
    sex: 'male',
    duty: 'auditor',
    shows: {
      kk: 'Сыртқы аудитор: бәрін аты-жөнсіз көреді, ештеңені өзгертпейді.',
      ru: 'Внешний аудитор: видит всё без имён и ничего не меняет.',
      en: 'An outside auditor: sees everything without names and changes nothing.',
    },
  },
  {
    email: 'researcher@demo.shipa.invalid',
    name: ['Айнұр', 'Үлгібай'],
    sex: 'female',
    duty: 'researcher',
    shows: {
      kk: 'Зерттеуші: иесіздендірілген деректер сұрайды.',
      ru: 'Исследователь: запрашивает обезличенные данные.',
      en: 'A researcher: asks for de-identified data.',
    },
  },
  {
    email: 'laboratory@demo.shipa.invalid',
    name: ['Әсем', 'Үлгібаева'],
    sex: 'female',
    duty: 'laboratory',
    shows: {
      kk: 'Зертхана: үлгілер, нәтижелер, техникалық растау.',
      ru: 'Лаборатория: образцы, результаты, техническое подтверждение.',
      en: 'The laboratory: samples, results, technical validation.',
    },
  },
  {
    email: 'laboratory2@demo.shipa.invalid',
    name: ['Бекзат', 'Сынақұлы'],
    sex: 'male',
    duty: 'laboratory',
    shows: {
      kk: 'Зертхана дәрігері: нәтижені екінші болып растап, шығарады.',
      ru: 'Врач лаборатории: подтверждает вторым и выдаёт результат.',
      en: 'The laboratory’s doctor: validates second and releases the results.',
    },
  },
  {
    email: 'admin@demo.shipa.invalid',
    name: ['Арман', 'Платформаұлы'],
    sex: 'male',
    duty: 'admin',
    shows: {
      kk: 'Платформа әкімшісі: платформа құжаттарының редакциялары.',
      ru: 'Администратор платформы: редакции её документов.',
      en: 'Administrator of the platform: editions of its documents.',
    },
  },
]
