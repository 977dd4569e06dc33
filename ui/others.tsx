export type Other = {
  key: string
  name: string
  href: string /** Figures, one under another down the list. */
  facts: string[]
}
export type OthersProps = { summary: string; groups: { title: string; others: Other[] }[] }

/** What else could have been chosen: closed until it is asked for, then a line each. The choice itself stands above it. */
export function Others({ summary, groups }: OthersProps) {
  return (
    <details className="others">
      <summary>{summary}</summary>
      {groups.map(({ title, others }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul className="other-list">
            {others.map(({ key, name, href, facts }) => (
              <li key={key}>
                <a href={href}>
                  <span>{name}</span>
                  {facts.map(fact => (
                    <span key={fact} className="other-fact">
                      {fact}
                    </span>
                  ))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
