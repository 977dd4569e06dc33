// Node runs .ts files as they are, but it does not know JSX. This loader turns a .tsx file into plain
// JavaScript when it is imported, so that the server needs no build step. Use: node --import ./kernel/tsx.ts
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const path = fileURLToPath(url)
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      format: 'esm',
      sourcemap: 'inline',
      sourcefile: path,
      target: 'node24',
    })
    return { format: 'module', shortCircuit: true, source: code }
  },
})
