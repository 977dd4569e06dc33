import type { ReactNode } from 'react'

export type QueueCall = { number: string; room: ReactNode; fresh?: boolean }
export type QueueBoardProps = {
  title: ReactNode
  clock?: ReactNode
  headNumber: string
  headRoom: string
  called: QueueCall[]
  waitingLabel: string
  waiting: string[]
  empty: ReactNode
}

/** The board on the wall of the waiting room: numbers and rooms, never names. */
export function QueueBoard({
  title,
  clock,
  headNumber,
  headRoom,
  called,
  waitingLabel,
  waiting,
  empty,
}: QueueBoardProps) {
  return (
    <main className="queue" id="main">
      <header>
        <h1>{title}</h1>
        {clock && <p className="queue-clock">{clock}</p>}
      </header>
      {called.length === 0 ? (
        <p className="queue-empty">{empty}</p>
      ) : (
        <table aria-live="polite">
          <thead>
            <tr>
              <th scope="col">{headNumber}</th>
              <th scope="col">{headRoom}</th>
            </tr>
          </thead>
          <tbody>
            {called.map(call => (
              <tr key={call.number} className={call.fresh ? 'fresh' : undefined}>
                <td>{call.number}</td>
                <td>{call.room}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {waiting.length > 0 && (
        <footer>
          <h2>{waitingLabel}</h2>
          <ul>
            {waiting.map(number => (
              <li key={number}>{number}</li>
            ))}
          </ul>
        </footer>
      )}
    </main>
  )
}
