// Writes docs/privacy/surface.json, after its changes were reviewed.
// node --import ./kernel/tsx.ts checks/write-privacy-surface.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { surfaceNow } from './privacy-surface.ts'

mkdirSync('docs/privacy', { recursive: true })
writeFileSync('docs/privacy/surface.json', `${JSON.stringify(await surfaceNow(), null, 2)}\n`)
