// Checks a certificate of signature without Shipa, its database or the internet. Needs any Node from 18 on:
//   node machine/check-certificate.mjs CERTIFICATE.json PUBLIC-KEY.pem
// The public key stands at /certificates of the installation. Ends with 0 when everything that the certificate
// claims fits together, with 1 and the reasons otherwise.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [certificateFile, keyFile] = process.argv.slice(2)
if (!certificateFile || !keyFile) {
  console.error('Say: node machine/check-certificate.mjs CERTIFICATE.json PUBLIC-KEY.pem')
  process.exit(2)
}
const { certificate, signature } = JSON.parse(readFileSync(certificateFile, 'utf8'))
const key = createPublicKey(readFileSync(keyFile))
const faults = [...checkSignature(), ...checkStatement(), ...checkJournal()]

console.log(`${certificate.signed.title.kk} / ${certificate.signed.title.ru}`)
console.log(
  `Signed by ${certificate.signer.name} at ${certificate.at}, level ${certificate.level}, ${certificate.trust}.`,
)
if (certificate.endedAt) console.log(`It stopped to count at ${certificate.endedAt}.`)
if (!certificate.journal) console.log('The certificate was taken before its journal entry was chained.')
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log('The certificate is genuine and whole.')

function checkSignature() {
  const bytes = Buffer.from(`shipa certificate\n${JSON.stringify(certificate)}`)
  if (verify(null, bytes, key, Buffer.from(signature, 'base64'))) return []
  return ['The certificate was changed, or was not issued by the holder of this key.']
}

// What is told in fields must be what the statement says: the statement is what the journal and the stamp prove.
function checkStatement() {
  const said = Object.fromEntries(certificate.statement.split('\n').map(line => line.split(': ')))
  const same =
    said.sha256 === certificate.signed.sha256 &&
    said.at === certificate.at &&
    said.level === certificate.level
  return same ? [] : ['The statement says something else than the certificate.']
}

// RFC 6962: the entry, hashed up along its path, must give the root that the checkpoint signs.
function checkJournal() {
  const { journal, statement } = certificate
  if (!journal) return []
  const noted = sha256(Buffer.from(statement)).toString('hex')
  const id = /^signature: (\S+)$/m.exec(statement)?.[1]
  if (JSON.parse(journal.text).at(-1)[id] !== noted)
    return ['The journal entry does not name this statement.']
  const [size, root, signedAt, , proof] = journal.checkpoint.split(' ')
  const signed = Buffer.from(`shipa journal\n${size}\n${root}\n${signedAt}\n`)
  if (!verify(null, signed, key, Buffer.from(proof, 'base64')))
    return ['The checkpoint is not signed with this key.']
  const leaf = sha256(Buffer.from([0]), Buffer.from(journal.text))
  const path = journal.path.map(hash => Buffer.from(hash, 'base64'))
  const reached = rootOf(leaf, journal.number - 1, 0, Number(size), path)
  return reached?.toString('base64') === root ? [] : ['The journal entry is not the one that was signed.']
}

function rootOf(leaf, index, from, until, path) {
  if (until - from === 1) return path.length === 0 ? leaf : undefined
  const middle = from + 2 ** Math.ceil(Math.log2(until - from) - 1)
  const sibling = path.at(-1)
  if (!sibling) return undefined
  const inside = index < middle ? [from, middle] : [middle, until]
  const node = rootOf(leaf, index, ...inside, path.slice(0, -1))
  if (!node) return undefined
  return index < middle ? sha256(Buffer.from([1]), node, sibling) : sha256(Buffer.from([1]), sibling, node)
}

function sha256(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
