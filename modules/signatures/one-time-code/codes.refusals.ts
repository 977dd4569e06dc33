import type { RefusalDeclaration } from '../../../kernel/refusal.ts'

/** Refusals of the acts that ask for a code or take one. */
export const codeRefusals = {
  'code-asked-recently': {
    kind: 'conflict',
    says: {
      kk: 'Код жақында ғана жіберілді. Бір минуттан кейін қайта сұраңыз; сағатына ең көбі бес код жіберіледі.',
      ru: 'Код отправлен недавно. Запросите снова через минуту; за час отправляется не больше пяти.',
      en: 'A code was sent a moment ago. Ask again in a minute; at most five are sent in an hour.',
    },
  },
  'wrong-code': {
    kind: 'invalid',
    says: {
      kk: 'Код дұрыс емес. Соңғы келген хабардағы алты цифрды жазыңыз.',
      ru: 'Код неверный. Введите шесть цифр из последнего сообщения.',
      en: 'The code is wrong. Enter the six digits of the last message.',
    },
  },
  'code-spent': {
    kind: 'conflict',
    says: {
      kk: 'Бұл код енді жарамайды. Жаңа код сұраңыз.',
      ru: 'Этот код больше не действует. Запросите новый.',
      en: 'This code is no longer good. Ask for a new one.',
    },
  },
  'wait-before-next-try': {
    kind: 'conflict',
    says: {
      kk: 'Келесі талпыныс {seconds} секундтан кейін.',
      ru: 'Следующая попытка через {seconds} с.',
      en: 'The next try is possible in {seconds} seconds.',
    },
  },
} as const satisfies Record<string, RefusalDeclaration>
