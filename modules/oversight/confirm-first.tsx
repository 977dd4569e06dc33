import type { ViewProps } from '../../kernel/page.ts'
import { words } from '../../kernel/texts.ts'
import { LinkButton, Notice } from '../../ui/index.ts'

const texts = words({
  title: {
    kk: 'Бұл маңызды әрекет: алдымен құпиясөзіңізді растаңыз.',
    ru: 'Это важное действие: сначала подтвердите пароль.',
    en: 'This weighs much: first confirm your password.',
  },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
})

/** Whether an act of weight would be taken now. */
export function isConfirmed({ actor, now }: Pick<ViewProps<unknown>, 'actor' | 'now'>): boolean {
  return actor.confirmedUntil !== null && actor.confirmedUntil > now
}

/** Stands in place of forms whose acts ask for a fresh password or passkey. */
export function ConfirmFirst({ say, to, path }: Pick<ViewProps<unknown>, 'say' | 'to'> & { path: string }) {
  return (
    <Notice
      tone="info"
      title={say(texts.title)}
      actions={
        <LinkButton href={to(`/confirm?next=${encodeURIComponent(to(path))}`)}>
          {say(texts.confirm)}
        </LinkButton>
      }
    />
  )
}
