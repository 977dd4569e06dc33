// An opened program serves its pages over HTTP for the length of a piece of work: for figures and pictures.
import { serve } from '@hono/node-server'
import type { Program } from '../run.ts'
import { prepareServing, type Serving } from '../serving.ts'

export async function whileServing(
  program: Program,
  work: (serving: Serving) => Promise<void>,
): Promise<void> {
  const serving = await prepareServing(program, () => {})
  const http = await new Promise<ReturnType<typeof serve>>(resolve => {
    const listening = serve({ fetch: serving.server.fetch, port: program.config.port }, () =>
      resolve(listening),
    )
  })
  try {
    await work(serving)
  } finally {
    if ('closeAllConnections' in http) http.closeAllConnections()
    await new Promise(resolve => http.close(resolve))
    await serving.stop()
  }
}
