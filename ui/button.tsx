import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** `primary` once on a page: the act it is for. `danger`: what cannot be taken back. `quiet`: the rest. */
export type ButtonKind = 'primary' | 'quiet' | 'danger'

type Look = { kind?: ButtonKind; icon?: IconName; wide?: boolean; small?: boolean; children: ReactNode }

export type ButtonProps = Look & {
  type?: 'submit' | 'button'
  name?: string
  value?: string
  form?: string
  disabled?: boolean
  id?: string
  /** Opens the Dialog of this id without any script. */
  opens?: string
}

export type LinkButtonProps = Look & { href: string; current?: boolean; download?: boolean }

export function Button({ type = 'submit', opens, kind, icon, wide, small, children, ...rest }: ButtonProps) {
  return (
    <button
      type={opens ? 'button' : type}
      popoverTarget={opens}
      className={look(kind, wide, small)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

export function LinkButton({ href, current, download, kind, icon, wide, small, children }: LinkButtonProps) {
  return (
    <a
      href={href}
      className={look(kind, wide, small)}
      aria-current={current ? 'page' : undefined}
      download={download}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

function look(kind: ButtonKind = 'quiet', wide = false, small = false) {
  return `button ${kind}${wide ? ' wide' : ''}${small ? ' small' : ''}`
}
