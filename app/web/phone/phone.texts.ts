import { words } from '../../../kernel/texts.ts'

export const phoneTexts = words({
  name: {
    kk: 'Шипа — денсаулық қызметтері',
    ru: 'Шипа — услуги здравоохранения',
    en: 'Shipa — health services',
  },
  title: { kk: 'Байланыс жоқ', ru: 'Нет связи', en: 'No connection' },
  lead: {
    kk: 'Интернетке қосылғаннан кейін қайталап көріңіз. Деректеріңіз бұл құрылғыда сақталмайды, сондықтан байланыссыз көрсетілмейді.',
    ru: 'Попробуйте снова, когда появится интернет. Ваши данные на этом устройстве не хранятся, поэтому без связи их не видно.',
    en: 'Try again once you are online. Your data is not kept on this device, so it cannot be shown without a connection.',
  },
  urgent: {
    kk: 'Жедел жәрдем: 103. Бірыңғай құтқару қызметі: 112.',
    ru: 'Скорая помощь: 103. Единая служба спасения: 112.',
    en: 'Ambulance: 103. Single emergency number: 112.',
  },
  again: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
})
