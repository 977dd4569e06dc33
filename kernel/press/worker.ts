// The printing press: compiles a paper in a worker thread, so that a long one never keeps the
// server from answering others.
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'

export interface Order {
  job: number
  /** JSON of what is printed; never source of a document. */
  data: string
  /** Seconds since 1970: the same paper gives the same bytes. */
  at: number
}

export type Printed = { job: number; pdf: Uint8Array } | { job: number; fault: string }

if (!isMainThread) {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFiles.map(file => readFileSync(file)) }],
  })
  const source = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8')
  parentPort!.on('message', (order: Order) => parentPort!.postMessage(print(compiler, source, order)))
}

function print(compiler: NodeCompiler, source: string, { job, data, at }: Order): Printed {
  try {
    const compiled = compiler.compile({ mainFileContent: source, inputs: { data } })
    if (!compiled.result) return { job, fault: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics) }
    return { job, pdf: compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp: at }) }
  } catch (error) {
    return { job, fault: error instanceof Error ? error.message : String(error) }
  } finally {
    // The compiler remembers what it laid out: fifty long documents would stay in memory for ever.
    compiler.evictCache(0)
  }
}
