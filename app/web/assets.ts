// The files that a browser fetches: one stylesheet, the fonts it names, and the island scripts. Bundled at
// start (well under a second), named by their content, kept by browsers for a year.
import { globSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { build } from 'esbuild'

export interface Assets {
  css: string
  /** Address of an island by its name: `day-board` is `…/day-board.island.ts`. */
  island(name: string): string
  file(path: string): { body: Buffer; type: string } | undefined
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Bundles the stylesheet and every island found in the source folders. */
export async function buildAssets(): Promise<Assets> {
  const islands = globSync(['ui/**/*.island.ts', 'modules/**/*.island.ts', 'app/**/*.island.ts'])
  const built = await build({
    entryPoints: ['ui/index.css', ...islands],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    outdir: 'build/assets',
    outbase: '.',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.svg': 'file' },
    logLevel: 'error',
  })
  const files = new Map(
    built.outputFiles.map(file => [
      basename(file.path),
      { body: Buffer.from(file.contents), type: types[extname(file.path)] ?? 'application/octet-stream' },
    ]),
  )
  const addresses = new Map<string, string>()
  for (const [path, output] of Object.entries(built.metafile.outputs)) {
    if (output.entryPoint) addresses.set(basename(output.entryPoint), `/assets/${basename(path)}`)
  }
  return {
    css: addresses.get('index.css')!,
    island(name) {
      const address = addresses.get(`${name}.island.ts`)
      if (!address) throw new Error(`there is no island ${name}`)
      return address
    },
    file: path => files.get(path),
  }
}

/** The icon of the site, drawn by hand. */
export function favicon(): Buffer {
  return readFileSync('app/web/icon.svg')
}
