// Checks a proof of the journal without Shipa and without a network: node check-checkpoint.mjs KEPT.txt PROOF.json
// KEPT.txt is the line that you kept; PROOF.json was downloaded later. Nothing but Node is needed.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [keptFile, proofFile] = process.argv.slice(2)
if (!keptFile || !proofFile) {
  console.error('node check-checkpoint.mjs KEPT.txt PROOF.json')
  process.exit(2)
}
const proof = JSON.parse(readFileSync(proofFile, 'utf8'))
const faults = []
const key = createPublicKey(proof.publicKey)
const kept = checkpoint(readFileSync(keptFile, 'utf8').trim(), 'kept')
const current = checkpoint(proof.current, 'current')
if (proof.kept !== readFileSync(keptFile, 'utf8').trim())
  faults.push('The proof is about another checkpoint.')
if (current.size < kept.size) faults.push('The journal is shorter than what you kept: its tail was cut.')
else if (!isConsistent(kept, current, proof.consistency.map(bytes)))
  faults.push('The journal does not go on from what you kept: something was changed or removed.')
for (const row of proof.rows) {
  if (!isIncluded(bytes(row.leaf), row.number - 1, current, row.path.map(bytes)))
    faults.push(`Row ${row.number} does not stand in the journal.`)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log(
  `Whole: ${kept.size} entries kept, ${current.size} now, ${proof.rows.length} rows about you proven.`,
)

function bytes(text) {
  return Buffer.from(text, 'base64')
}

function node(left, right) {
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest()
}

// `size root time key signature`, signed with Ed25519. The key is named in what you kept, before any proof was made.
function checkpoint(line, which) {
  const [size, root, signedAt, keyId, signature] = line.split(' ')
  const id = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
  const said = Buffer.from(`shipa journal\n${size}\n${root}\n${signedAt}\n`)
  if (keyId !== id || !verify(null, said, key, bytes(signature ?? '')))
    faults.push(`The ${which} checkpoint is not signed with the key of the proof.`)
  return { size: Number(size), root: bytes(root ?? '') }
}

// RFC 9162, 2.1.4.2.
function isConsistent(first, second, path) {
  if (first.size === second.size) return path.length === 0 && first.root.equals(second.root)
  const steps = Number.isInteger(Math.log2(first.size)) ? [first.root, ...path] : [...path]
  let [fn, sn] = [first.size - 1, second.size - 1]
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  let fr = steps.shift()
  let sr = fr
  if (!fr) return false
  for (const step of steps) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = node(step, fr)
      sr = node(step, sr)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else sr = node(sr, step)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return fr.equals(first.root) && sr.equals(second.root) && sn === 0
}

// RFC 9162, 2.1.3.2.
function isIncluded(leaf, index, { size, root }, path) {
  if (index >= size) return false
  let [fn, sn, r] = [index, size - 1, leaf]
  for (const step of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      r = node(step, r)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else r = node(r, step)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return sn === 0 && r.equals(root)
}
