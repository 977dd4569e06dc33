import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type DialogProps = {
  id: string
  title: ReactNode
  close: string
  children: ReactNode
  actions?: ReactNode
}
export type MenuProps = {
  label: ReactNode
  icon?: IconName
  items: { href: string; label: ReactNode; current?: boolean }[]
  children?: ReactNode
  end?: boolean
}
export type TabsProps = {
  label: string
  tabs: { href: string; label: ReactNode; current?: boolean; count?: number }[]
}

/** Opened by <Button opens={id}> without a script, closed by Esc or its button. Acts with consequences get a page instead. */
export function Dialog({ id, title, close, children, actions }: DialogProps) {
  return (
    <div className="dialog" id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`}>
      <div className="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="button" className="button quiet small" popoverTarget={id} popoverTargetAction="hide">
          <Icon name="x" size={18} />
          {close}
        </button>
      </div>
      <div className="dialog-body">{children}</div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}

/** A list of places behind one word; children may add forms, such as signing out. */
export function Menu({ label, icon, items, children, end }: MenuProps) {
  return (
    <details className={end ? 'menu end' : 'menu'} name="menu">
      <summary>
        {icon && <Icon name={icon} />}
        <span>{label}</span>
      </summary>
      <div className="menu-list">
        {items.map(item => (
          <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        ))}
        {children}
      </div>
    </details>
  )
}

/** Pages of one thing, each its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(tab => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}
