import { words } from '../../../kernel/texts.ts'

export default words({
  confirm: {
    kk: 'Шипаға тіркелуді аяқтау үшін төмендегі сілтемені ашыңыз. Сілтеме бір тәулік жарамды. Егер сіз тіркелмеген болсаңыз, бұл хатқа мән бермеңіз.',
    ru: 'Чтобы завершить регистрацию в Шипе, откройте ссылку ниже. Она действует сутки. Если вы не регистрировались, просто не отвечайте на это письмо.',
    en: 'To finish registering with Shipa, open the link below. It works for one day. If you did not register, you can ignore this letter.',
  },
  known: {
    kk: 'Осы поштамен Шипаға тіркелмек болды, бірақ сізде кабинет бар. Кабинетке құпиясөзіңізбен кіріңіз. Егер бұл сіз болмасаңыз, ештеңе істеудің қажеті жоқ.',
    ru: 'С этой почтой пытались зарегистрироваться в Шипе, но кабинет у вас уже есть. Войдите со своим паролем. Если это были не вы, ничего делать не нужно.',
    en: 'Somebody tried to register with Shipa by this address, but you already have an account. Sign in with your password. If it was not you, nothing needs to be done.',
  },
  newPassword: {
    kk: 'Шипадағы кабинетіңізге жаңа құпиясөз қою үшін төмендегі сілтемені ашыңыз. Ол бір рет қолданылады және бір сағат жарамды. Егер мұны сіз сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: құпиясөзіңіз бұрынғыдай қалады.',
    ru: 'Чтобы задать новый пароль для кабинета в Шипе, откройте ссылку ниже. Она действует один раз и один час. Если вы об этом не просили, ничего делать не нужно: пароль останется прежним.',
    en: 'To set a new password for your account with Shipa, open the link below. It works once and for one hour. If you did not ask for it, nothing needs to be done: your password stays as it is.',
  },
  signIn: {
    kk: 'Кабинетіңізге жаңа құрылғыдан кірді: {when}. Егер бұл сіз болмасаңыз, төмендегі сілтемеден сол сеансты аяқтап, құпиясөзді ауыстырыңыз.',
    ru: 'В ваш кабинет вошли с нового устройства: {when}. Если это были не вы, завершите этот сеанс по ссылке ниже и смените пароль.',
    en: 'Your account was opened from a new device: {when}. If it was not you, end that session at the link below and change your password.',
  },
  change: {
    kk: 'Кабинетке кіру тәсілі өзгерді: {when}. Егер бұл сіз болмасаңыз, төмендегі сілтемені ашып, сеанстарды аяқтаңыз және құпиясөзді ауыстырыңыз.',
    ru: 'Изменён способ входа в кабинет: {when}. Если это были не вы, откройте ссылку ниже, завершите сеансы и смените пароль.',
    en: 'A way of signing in to your account has changed: {when}. If it was not you, open the link below, end the sessions and change your password.',
  },
})
