/** The counted facts on which a clinic ends a contract (CL-8.4); nothing on another ground. */
export function Breaches({ breaches, title }: { breaches: readonly string[]; title: string }) {
  if (breaches.length === 0) return null
  return (
    <>
      <p>{title}:</p>
      <ol>
        {breaches.map(breach => (
          <li key={breach}>{breach}</li>
        ))}
      </ol>
    </>
  )
}
