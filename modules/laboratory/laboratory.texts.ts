import { words } from '../../kernel/texts.ts'

export const flagWords = words({
  'critical-low': { kk: 'қауіпті төмен', ru: 'критически низко', en: 'critically low' },
  low: { kk: 'қалыптан төмен', ru: 'ниже нормы', en: 'below the range' },
  normal: { kk: 'қалыпты', ru: 'в норме', en: 'within the range' },
  high: { kk: 'қалыптан жоғары', ru: 'выше нормы', en: 'above the range' },
  'critical-high': { kk: 'қауіпті жоғары', ru: 'критически высоко', en: 'critically high' },
  'no-range': { kk: 'қалыпты шегі берілмеген', ru: 'границы не заданы', en: 'no range is set' },
})

export const stageWords = words({
  'to-collect': { kk: 'Үлгі алу керек', ru: 'Взять образец', en: 'Take the sample' },
  'to-receive': { kk: 'Зертханаға қабылдау керек', ru: 'Принять в лабораторию', en: 'Take it in' },
  'to-enter': { kk: 'Нәтиже күтілуде', ru: 'Ждёт результата', en: 'Waits for results' },
  'to-check': { kk: 'Техникалық растау керек', ru: 'Подтвердить технически', en: 'Validate technically' },
  'to-validate': { kk: 'Медициналық растау керек', ru: 'Подтвердить медицински', en: 'Validate medically' },
  'to-release': { kk: 'Шығаруға дайын', ru: 'Готово к выдаче', en: 'Ready to release' },
  released: { kk: 'Шығарылды', ru: 'Выдано', en: 'Released' },
})

export const originWords = words({
  visit: { kk: 'Қабылдаудан', ru: 'С приёма', en: 'From a visit' },
  'walk-in': { kk: 'Тіркеу бөлімінен', ru: 'Из регистратуры', en: 'From the desk' },
  referral: { kk: 'Басқа ұйымнан', ru: 'Из другой организации', en: 'From another organisation' },
})

export const stepWords = words({
  collected: { kk: 'Алынды', ru: 'Взят', en: 'Taken' },
  received: { kk: 'Қабылданды', ru: 'Принят', en: 'Taken in' },
  rejected: { kk: 'Жарамсыз', ru: 'Отклонён', en: 'Rejected' },
})

export const rejectionWords = words({
  haemolysed: { kk: 'Гемолиз', ru: 'Гемолиз', en: 'Haemolysed' },
  clotted: { kk: 'Ұйып қалған', ru: 'Свернулся', en: 'Clotted' },
  'wrong-tube': { kk: 'Түтігі басқа', ru: 'Не та пробирка', en: 'Wrong tube' },
  'too-little': { kk: 'Көлемі аз', ru: 'Слишком мало', en: 'Too little' },
  unlabelled: { kk: 'Жапсырмасы жоқ', ru: 'Без этикетки', en: 'Unlabelled' },
})

export const signWords = words({
  name: { kk: 'Аты-жөнін өзі айтты', ru: 'Сам назвал имя', en: 'Said the own name' },
  'birth-date': {
    kk: 'Туған күнін өзі айтты',
    ru: 'Сам назвал дату рождения',
    en: 'Said the own birth date',
  },
  document: { kk: 'Құжаты көрілді', ru: 'Документ осмотрен', en: 'The document was seen' },
  'card-number': { kk: 'Карта нөмірі сәйкес', ru: 'Номер карты совпал', en: 'The card number agrees' },
})

export const texts = words({
  nav: { kk: 'Зертхана', ru: 'Лаборатория', en: 'Laboratory' },
  worklist: { kk: 'Зертхананың жұмыс тізімі', ru: 'Рабочий список лаборатории', en: 'Laboratory worklist' },
  worklistLead: {
    kk: 'Мұнда екі апта ішінде тағайындалып, әлі шығарылмаған талдаулар және соңғы шығарылғандары тұр. Басқасын нөмірі бойынша табыңыз.',
    ru: 'Здесь ещё не выданные анализы за две недели и последние выданные. Остальные найдите по номеру.',
    en: 'Here are the tests of two weeks that are not released yet, and the last released ones. Find others by number.',
  },
  anyNumber: {
    kk: 'Жолдаманың немесе үлгінің нөмірі',
    ru: 'Номер направления или образца',
    en: 'Number of an order or a sample',
  },
  find: { kk: 'Табу', ru: 'Найти', en: 'Find' },
  noSuchNumber: {
    kk: 'Мұндай нөмір жоқ. Жапсырмадағы нөмірді тексеріп, қайта жазыңыз.',
    ru: 'Такого номера нет. Сверьте номер с этикеткой и введите ещё раз.',
    en: 'There is no such number. Compare it with the label and enter it again.',
  },
  noOrders: { kk: 'Жолдама жоқ', ru: 'Направлений нет', en: 'No orders' },
  noOrdersLead: {
    kk: 'Дәрігер талдау тағайындағанда немесе тіркеу бөлімі рәсімдегенде жолдама осында шығады.',
    ru: 'Направление появится здесь, когда его оформит врач или регистратура.',
    en: 'An order appears here when a doctor or the desk makes one.',
  },
  order: { kk: '{number} жолдама', ru: 'Направление {number}', en: 'Order {number}' },
  orderNumber: { kk: 'Жолдама', ru: 'Направление', en: 'Order' },
  patient: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  ordered: { kk: 'Тағайындалған', ru: 'Назначено', en: 'Ordered' },
  orderedBy: { kk: 'Тағайындаған', ru: 'Назначил', en: 'Ordered by' },
  from: { kk: 'Қайдан', ru: 'Откуда', en: 'From' },
  stage: { kk: 'Барысы', ru: 'Состояние', en: 'State' },
  tests: { kk: 'Талдаулар', ru: 'Анализы', en: 'Tests' },
  test: { kk: 'Талдау', ru: 'Анализ', en: 'Test' },
  samples: { kk: 'Үлгілер', ru: 'Образцы', en: 'Samples' },
  specimen: { kk: 'Үлгі', ru: 'Образец', en: 'Specimen' },
  container: { kk: 'Ыдысы', ru: 'Ёмкость', en: 'Container' },
  sampleNumber: { kk: 'Үлгі нөмірі', ru: 'Номер образца', en: 'Sample number' },
  label: { kk: 'Үлгі жапсырмасы', ru: 'Этикетка образца', en: 'Sample label' },
  labelSays: {
    kk: 'Кодта үлгінің нөмірі ғана бар.',
    ru: 'В коде только номер образца.',
    en: 'The code holds the number of the sample alone.',
  },
  collectedOn: { kk: 'Алынған күні', ru: 'Дата взятия', en: 'Taken on' },
  collect: { kk: 'Үлгі алу', ru: 'Взять образец', en: 'Take the sample' },
  collectLead: {
    kk: 'Пациенттің өзінен сұрап, кемінде екі белгіні салыстырыңыз.',
    ru: 'Спросите самого пациента и сверьте хотя бы два признака.',
    en: 'Ask the patient and compare at least two signs.',
  },
  signs: { kk: 'Қандай белгісінен танылды', ru: 'По каким признакам узнан', en: 'Known by which signs' },
  receive: { kk: 'Зертханаға қабылдау', ru: 'Принять в лабораторию', en: 'Take it in' },
  reject: { kk: 'Жарамсыз деп тану', ru: 'Отклонить', en: 'Reject' },
  rejectReason: { kk: 'Жарамсыздық себебі', ru: 'Причина отклонения', en: 'Reason of the rejection' },
  printLabel: { kk: 'Жапсырма басу', ru: 'Напечатать этикетку', en: 'Print the label' },
  results: { kk: 'Нәтижелер', ru: 'Результаты', en: 'Results' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  range: { kk: 'Қалыпты шек', ru: 'Границы', en: 'Range' },
  reading: { kk: 'Бағалау', ru: 'Оценка', en: 'Reading' },
  enter: { kk: 'Нәтижелерді сақтау', ru: 'Сохранить результаты', en: 'Save the results' },
  correct: { kk: 'Нәтижені түзету', ru: 'Исправить результат', en: 'Correct a result' },
  reason: { kk: 'Түзету себебі', ru: 'Причина исправления', en: 'Reason of the correction' },
  reasonHint: {
    kk: 'Бұрын енгізілген мән өзгерсе ғана керек.',
    ru: 'Нужна, только если меняется уже внесённое значение.',
    en: 'Needed only where a value that was entered before changes.',
  },
  optional: { kk: '(міндетті емес)', ru: '(необязательно)', en: '(optional)' },
  differs: {
    kk: 'Алдыңғысынан алшақ: {previous}',
    ru: 'Далеко от прежнего: {previous}',
    en: 'Far from the previous: {previous}',
  },
  previous: { kk: 'Алдыңғысы: {previous}', ru: 'Прежнее: {previous}', en: 'Previous: {previous}' },
  technical: { kk: 'Техникалық растау', ru: 'Подтвердить технически', en: 'Validate technically' },
  medical: { kk: 'Медициналық растау', ru: 'Подтвердить медицински', en: 'Validate medically' },
  validated: {
    kk: 'Растаған: {technical}; {medical}',
    ru: 'Подтвердили: {technical}; {medical}',
    en: 'Validated by: {technical}; {medical}',
  },
  validatedOnce: {
    kk: 'Техникалық растаған: {technical}',
    ru: 'Технически: {technical}',
    en: 'Technically: {technical}',
  },
  notValidated: { kk: 'Расталмаған', ru: 'Не подтверждено', en: 'Not validated' },
  validation: { kk: 'Растау', ru: 'Подтверждение', en: 'Validation' },
  critical: { kk: 'Қауіпті мән: {test}', ru: 'Критическое значение: {test}', en: 'Critical value: {test}' },
  criticalShort: {
    kk: 'Қауіпті мән: қоңырау шалыңыз',
    ru: 'Критическое значение: позвоните',
    en: 'Critical value: call',
  },
  criticalLead: {
    kk: 'Дәрігерге бір сағат ішінде қоңырау шалып, мәнді қайталатып алыңыз.',
    ru: 'Позвоните врачу в течение часа и попросите повторить значение.',
    en: 'Call the doctor within the hour and have the value read back.',
  },
  told: { kk: 'Кімге айтылды', ru: 'Кому сообщено', en: 'Who was told' },
  readBack: {
    kk: 'Тыңдаушы мәнді қайталап айтты',
    ru: 'Собеседник повторил значение',
    en: 'The listener read the value back',
  },
  recordCall: { kk: 'Қоңырауды жазу', ru: 'Записать звонок', en: 'Record the call' },
  release: { kk: 'Нәтижені шығару', ru: 'Выдать результат', en: 'Release the results' },
  reports: { kk: 'Хаттамалар', ru: 'Протоколы', en: 'Reports' },
  report: { kk: '№ {number} хаттама', ru: 'Протокол № {number}', en: 'Report {number}' },
  inForce: { kk: 'Күшінде', ru: 'Действует', en: 'In force' },
  superseded: { kk: 'Жаңасымен алмастырылды', ru: 'Заменён новым', en: 'Superseded' },
  amended: { kk: 'Түзетілген', ru: 'Исправлен', en: 'Amended' },
  openReport: { kk: 'PDF ашу', ru: 'Открыть PDF', en: 'Open the PDF' },
  back: { kk: 'Жұмыс тізіміне', ru: 'К рабочему списку', en: 'Back to the worklist' },
  notYet: { kk: 'Әлі жоқ', ru: 'Ещё нет', en: 'Not yet' },
})
