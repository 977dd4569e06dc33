import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Тіркелу', ru: 'Регистрация', en: 'Register' },
  lead: {
    kk: 'Мәліметтерді құжаттағыдай жазыңыз: олар дәрігерге жазылу мен шартқа қажет. Басқа ештеңе сұралмайды.',
    ru: 'Пишите сведения как в документе: они нужны для записи и договора. Больше ничего не спрашиваем.',
    en: 'Write your data as in your document: it is needed for bookings and the contract. Nothing else is asked.',
  },
  familyName: { kk: 'Тегіңіз', ru: 'Фамилия', en: 'Family name' },
  givenName: { kk: 'Атыңыз', ru: 'Имя', en: 'Given name' },
  middleName: { kk: 'Әкеңіздің аты', ru: 'Отчество', en: 'Patronymic' },
  optional: { kk: '(болса)', ru: '(если есть)', en: '(if any)' },
  birthDate: { kk: 'Туған күніңіз', ru: 'Дата рождения', en: 'Birth date' },
  sex: { kk: 'Жынысыңыз', ru: 'Пол', en: 'Sex' },
  female: { kk: 'Әйел', ru: 'Женский', en: 'Female' },
  male: { kk: 'Ер', ru: 'Мужской', en: 'Male' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
  phoneHint: {
    kk: 'Клиника қабылдау өзгерсе осы нөмірге хабарласады.',
    ru: 'По этому номеру клиника сообщит, если приём изменится.',
    en: 'The clinic calls this number when your visit changes.',
  },
  emailHint: {
    kk: 'Осы поштаға растау сілтемесі бар хат барады.',
    ru: 'На эту почту придёт письмо со ссылкой для подтверждения.',
    en: 'A letter with a link to confirm goes to this address.',
  },
  truth: {
    kk: 'Мәліметтерім дұрыс әрі толық екенін растаймын.',
    ru: 'Подтверждаю, что сведения обо мне верны и полны.',
    en: 'I confirm that the data about me is true and complete.',
  },
  hasAccount: { kk: 'Кабинетіңіз бар ма?', ru: 'Уже есть кабинет?', en: 'Have a cabinet already?' },
  sentTitle: { kk: 'Поштаңызды ашыңыз', ru: 'Откройте почту', en: 'Open your mailbox' },
  sentLead: {
    kk: 'Сізге хат жібердік. Ондағы сілтемемен өтіп, құпиясөзіңізді енгізіңіз: тіркелу сонымен аяқталады. Сілтеме бір тәулік жарамды.',
    ru: 'Мы отправили вам письмо. Перейдите по ссылке в нём и введите пароль: на этом регистрация закончится. Ссылка действует сутки.',
    en: 'We have sent you a letter. Follow its link and enter your password: that completes the registration. The link is good for a day.',
  },
  sentNothing: {
    kk: 'Хат келмесе, спам қалтасын және пошта мекенжайының дұрыс жазылғанын тексеріңіз.',
    ru: 'Если письма нет, проверьте папку «Спам» и правильность адреса.',
    en: 'If there is no letter, look into the spam folder and check the address.',
  },
  again: { kk: 'Қайта тіркелу', ru: 'Зарегистрироваться заново', en: 'Register again' },
})
