import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: {
    kk: 'Кім ретінде жалғастырасыз?',
    ru: 'В каком качестве вы продолжите?',
    en: 'As whom do you go on?',
  },
  none: {
    kk: 'Сізге тіркелген міндет жоқ. Қызметкер болсаңыз, ұйымыңыздың әкімшісіне айтыңыз.',
    ru: 'За вами не числится обязанностей. Если вы сотрудник, обратитесь к администратору своей организации.',
    en: 'No duty is recorded for you. If you are on the staff, tell your organisation’s administrator.',
  },
  take: { kk: 'Жұмысқа кірісу', ru: 'Приступить', en: 'Begin work' },
  now: { kk: 'Қазір осы міндеттесіз', ru: 'Вы сейчас на этой должности', en: 'You are on this duty now' },
  self: { kk: 'Өз кабинетім', ru: 'Мой кабинет', en: 'My own cabinet' },
  selfLead: {
    kk: 'Өз мәліметтеріңіз, жазылуларыңыз бен құжаттарыңыз. Жұмыс жазбалары мұнда ашылмайды.',
    ru: 'Ваши сведения, записи и документы. Рабочие записи здесь не открываются.',
    en: 'Your own data, visits and documents. Records of work do not open here.',
  },
  goSelf: { kk: 'Кабинетке өту', ru: 'Перейти в кабинет', en: 'Go to my cabinet' },
  factorTitle: { kk: 'Екінші фактор керек', ru: 'Нужен второй фактор', en: 'A second factor is needed' },
  factorLead: {
    kk: 'Пациенттердің мәліметтері тек құпиясөзбен ашылмайды. Код қолданбасын немесе кіру кілтін қосыңыз.',
    ru: 'Сведения пациентов не открываются по одному паролю. Подключите приложение с кодами или ключ входа.',
    en: 'Patients’ data does not open with a password alone. Add an application of codes or a passkey.',
  },
  security: { kk: 'Кіру және қауіпсіздік', ru: 'Вход и безопасность', en: 'Sign-in and security' },
})
