import { sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'

export const rules: readonly AccessRule[] = [
  {
    id: 'trial-mailbox',
    clause: 'PF-6.15',
    says: {
      kk: 'Сізге жазылған хабарлама сынақ режиміндегі ашық жәшікте көрсетілді: нақты пошта қосылмаған.',
      ru: 'Написанное вам сообщение показано в открытом ящике пробного режима: настоящая почта не подключена.',
      en: 'A message written to you was shown in the open mailbox of the trial: no real mail is connected.',
    },
    where: () => sql<boolean>`current_setting('shipa.mailbox', true) = 'open'`,
  },
]
