// A verifier of qualified signatures for trying out and for tests. It judges nothing: it says what it is told to say,
// in the ways in which such a service answers and fails.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export const behaviours = ['valid', 'invalid', 'refusing', 'silent', 'garbage'] as const
export type Behaviour = (typeof behaviours)[number]

export interface VerifierSimulator {
  url: string
  behave(behaviour: Behaviour): void
  /** What it was asked last. */
  last(): { cms: string; data: string } | undefined
  stop(): Promise<void>
}

export async function startVerifierSimulator({ port = 0 } = {}): Promise<VerifierSimulator> {
  let behaviour: Behaviour = 'valid'
  let last: { cms: string; data: string } | undefined
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (behaviour === 'silent') return
    if (behaviour === 'refusing') return response.writeHead(500).end()
    if (behaviour === 'garbage') return response.end('<html>')
    last = JSON.parse(Buffer.concat(chunks).toString())
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ status: 200, message: '', valid: behaviour === 'valid' }))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave(chosen) {
      behaviour = chosen
    },
    last: () => last,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
