import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Жаңа құпиясөз', ru: 'Новый пароль', en: 'New password' },
  lead: {
    kk: '{email} кабинетіне жаңа құпиясөз ойлап табыңыз. Кабинет барлық құрылғыда жабылады, содан кейін жаңа құпиясөзбен кіресіз. Екінші фактор қосулы болса, ол бұрынғыдай сұралады.',
    ru: 'Придумайте новый пароль для кабинета {email}. Кабинет закроется на всех устройствах, и вы войдёте с новым паролем. Второй фактор, если он включён, спросим как прежде.',
    en: 'Think of a new password for the cabinet of {email}. The cabinet closes on all devices, and you sign in with the new password. A second factor, if you have one, is asked for as before.',
  },
  set: { kk: 'Құпиясөзді сақтау', ru: 'Сохранить пароль', en: 'Save the password' },
  spentLead: {
    kk: 'Сілтеме бір рет қолданылады және бір сағат жарамды. Қажет болса, жаңасын сұраңыз.',
    ru: 'Ссылка действует один раз и один час. Если нужно, запросите новую.',
    en: 'A link is good once and for an hour. Ask for a new one if you need it.',
  },
  askAgain: { kk: 'Жаңа сілтеме сұрау', ru: 'Запросить новую ссылку', en: 'Ask for a new link' },
})
