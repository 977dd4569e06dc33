import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Тіркелуді аяқтау', ru: 'Завершение регистрации', en: 'Finish registering' },
  lead: {
    kk: '{email} поштасын растау үшін тіркелгенде ойлап тапқан құпиясөзіңізді енгізіңіз. Одан кейін құжаттарды оқып, қабылдайсыз.',
    ru: 'Чтобы подтвердить почту {email}, введите пароль, придуманный при регистрации. Затем вы прочтёте и примете документы.',
    en: 'To confirm {email}, enter the password that you chose when registering. Then you read and accept the documents.',
  },
  spentTitle: { kk: 'Сілтеме жарамсыз', ru: 'Ссылка не действует', en: 'The link is not good any more' },
  spentLead: {
    kk: 'Сілтеме бір рет қолданылады және бір тәулік жарамды. Тіркелуді аяқтаған болсаңыз, кіріңіз; болмаса, қайта тіркеліңіз.',
    ru: 'Ссылка действует один раз и одни сутки. Если вы уже завершили регистрацию, войдите; если нет, зарегистрируйтесь заново.',
    en: 'A link is good once and for a day. If you have finished registering, sign in; if not, register again.',
  },
})
