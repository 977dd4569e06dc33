import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** What is settled is ink, what waits is ochre, what went wrong is brick. Turquoise is never a state. */
export type Tone = 'info' | 'wait' | 'danger' | 'done'

export type NoticeProps = {
  tone: Tone
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  live?: boolean
}
export type StateWordProps = { tone: Tone; children: ReactNode }
export type EmptyProps = { title: string; children?: ReactNode; actions?: ReactNode; icon?: IconName }

/** `live` where the notice answers what the person has just done: then it is read out at once. */
export function Notice({ tone, title, children, actions, live }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Shape tone={tone} />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  )
}

/** A state in a word with a shape beside it, so that it stands without colour. */
export function StateWord({ tone, children }: StateWordProps) {
  return (
    <span className={`state ${tone}`}>
      <Shape tone={tone} />
      {children}
    </span>
  )
}

/** What would be here and how to get it. */
export function Empty({ title, children, actions, icon }: EmptyProps) {
  return (
    <div className="empty">
      {icon && <Icon name={icon} size={28} />}
      <p className="empty-title">{title}</p>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}

const SHAPES: Record<Tone, ReactNode> = {
  info: <circle cx="8" cy="8" r="4.6" fill="none" />,
  wait: <path d="M8 2.400a5.6 5.6 0 1 1-5.6 5.600H8Z" fill="currentColor" stroke="none" />,
  danger: <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="currentColor" stroke="none" />,
  done: <path d="m2.8 8.6 3.4 3.4 7-7.6" fill="none" />,
}

function Shape({ tone }: { tone: Tone }) {
  return (
    <svg
      className="shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden
    >
      {SHAPES[tone]}
    </svg>
  )
}
