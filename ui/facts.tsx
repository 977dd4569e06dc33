import type { ReactNode } from 'react'

export type Fact = { label: ReactNode; value: ReactNode; change?: { href: string; label: string } }
export type FactsProps = { facts: Fact[]; dense?: boolean }
export type StepsProps = { label: string; steps: { label: string; href?: string }[]; current: number }

/** A summary in pairs. With `change` it is the "check your answers" of a flow: each answer leads back to its question. */
export function Facts({ facts, dense }: FactsProps) {
  return (
    <dl className={dense ? 'facts dense' : 'facts'}>
      {facts.map((fact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never put in another order
        <div key={at}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
          {fact.change && (
            <dd className="change">
              <a href={fact.change.href}>
                {fact.change.label}
                <span className="unseen"> {fact.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Where I am in a flow. `current` counts from 0; a step already answered may be a link back. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav className="steps" aria-label={label}>
      <ol>
        {steps.map((step, at) => (
          <li
            key={step.label}
            className={at < current ? 'behind' : at === current ? 'here' : 'ahead'}
            aria-current={at === current ? 'step' : undefined}
          >
            {step.href && at < current ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
