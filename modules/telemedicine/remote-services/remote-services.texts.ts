import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Бейне қызметтер', ru: 'Видеоуслуги', en: 'Video services' },
  publicNav: { kk: 'Бейне кеңес', ru: 'Видеоконсультации', en: 'By video' },
  title: { kk: 'Бейнебайланыспен кеңес', ru: 'Консультации по видео', en: 'Consultations by video' },
  lead: {
    kk: 'Үйден шықпайсыз: дәрігер бейне арқылы қабылдайды. Уақытын таңдап, алдын ала төлеп, бейне бөлмесіне кіресіз.',
    ru: 'Выходить из дома не нужно: врач примет вас по видео. Выберите время, оплатите заранее и войдите в видеокомнату.',
    en: 'You stay at home: the doctor receives you by video. Choose a time, pay in advance and enter the video room.',
  },
  emergency: {
    kk: 'Жедел жағдайда бейне кеңесті күтпеңіз, 103 нөміріне хабарласыңыз.',
    ru: 'В неотложном случае не ждите видеоконсультации, звоните 103.',
    en: 'In an emergency do not wait for a consultation by video; call 103.',
  },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  price: { kk: 'Бағасы', ru: 'Цена', en: 'Price' },
  choose: { kk: 'Жазылу', ru: 'Записаться', en: 'Book' },
  of: {
    kk: '{organisation}, лицензия {licence}, {minutes} минут',
    ru: '{organisation}, лицензия {licence}, {minutes} минут',
    en: '{organisation}, licence {licence}, {minutes} minutes',
  },
  none: {
    kk: 'Әзірге бірде-бір клиника бейнебайланыспен қабылдамайды',
    ru: 'Пока ни одна клиника не принимает по видео',
    en: 'No clinic receives by video yet',
  },
  setTitle: {
    kk: 'Қай қызмет бейнебайланыспен көрсетіледі',
    ru: 'Какие услуги оказываются по видео',
    en: 'Which services are given by video',
  },
  setLead: {
    kk: 'Осында белгіленген минуттар қабылдауға жазылған сәттен бастап сол қабылдауға тиесілі болады.',
    ru: 'Указанные здесь минуты закрепляются за приёмом в момент записи.',
    en: 'The minutes given here belong to a visit from the moment it is booked.',
  },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  early: {
    kk: 'Күту бөлмесі қабылдауға дейін неше минут бұрын ашылады',
    ru: 'За сколько минут до приёма открывается комната ожидания',
    en: 'How many minutes before the visit the waiting room opens',
  },
  grace: {
    kk: 'Уақыты біткен соң үзілген байланысқа неше минут ішінде оралуға болады',
    ru: 'Сколько минут после конца можно вернуться при обрыве связи',
    en: 'How many minutes after the end a lost line may be taken up',
  },
  set: { kk: 'Бейнеге қосу', ru: 'Оказывать по видео', en: 'Give by video' },
  now: { kk: 'Қазір бейнебайланыспен', ru: 'Сейчас по видео', en: 'Given by video now' },
  minutesOf: { kk: 'Ашылуы, қайта кіру', ru: 'Открытие и возврат', en: 'Opening and return' },
  minutes: {
    kk: '{early} мин бұрын, {grace} мин кейін',
    ru: 'за {early} мин, после {grace} мин',
    en: '{early} min before, {grace} min after',
  },
  takeBack: { kk: 'Бейнеден алу', ru: 'Больше не по видео', en: 'No longer by video' },
  action: { kk: 'Әрекет', ru: 'Действие', en: 'Action' },
  noneSet: {
    kk: 'Бейнебайланыспен көрсетілетін қызмет жоқ',
    ru: 'Ни одна услуга не оказывается по видео',
    en: 'No service is given by video',
  },
})
