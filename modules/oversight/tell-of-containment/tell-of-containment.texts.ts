import { words } from '../../../kernel/texts.ts'

export default words({
  frozen: {
    kk: 'Деректерді қорғау үшін тіркелгіңіз уақытша тоқтатылды: {when}. Барлық құрылғыдағы сеанстар аяқталды. Себебін білу үшін ұйымыңыздағы деректерге жауапты адамға хабарласыңыз.',
    ru: 'Для защиты данных ваша учётная запись временно остановлена: {when}. Сеансы на всех устройствах завершены. О причине спросите ответственного за данные в вашей организации.',
    en: 'To protect data your account was frozen for the time being: {when}. The sessions on all devices are ended. Ask the data protection officer of your organisation about the reason.',
  },
  'sessions-ended': {
    kk: 'Деректерді қорғау үшін барлық құрылғыдағы сеанстарыңыз аяқталды: {when}. Қайта кіріп, құпиясөзіңізді ауыстырыңыз.',
    ru: 'Для защиты данных ваши сеансы на всех устройствах завершены: {when}. Войдите снова и смените пароль.',
    en: 'To protect data your sessions on all devices were ended: {when}. Sign in again and change your password.',
  },
  released: {
    kk: 'Тіркелгіңіз қайта ашылды: {when}. Кіріп, құпиясөзіңізді ауыстырыңыз.',
    ru: 'Ваша учётная запись снова открыта: {when}. Войдите и смените пароль.',
    en: 'Your account is open again: {when}. Sign in and change your password.',
  },
})
