// Checks the package of an inquiry without Shipa, its database or the internet. Needs any Node from 18 on:
//   node machine/check-inquiry.mjs INQUIRY.json PUBLIC-KEY.pem
// The public key stands at /certificates of the installation. Ends with 0 when every entry stands in the signed journal
// and the package is as it was sealed, with 1 and the reasons otherwise.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [packageFile, keyFile] = process.argv.slice(2)
if (!packageFile || !keyFile) {
  console.error('Say: node machine/check-inquiry.mjs INQUIRY.json PUBLIC-KEY.pem')
  process.exit(2)
}
const { package: inquiry, signature } = JSON.parse(readFileSync(packageFile, 'utf8'))
const key = createPublicKey(readFileSync(keyFile))
const sealed = Buffer.from(`shipa inquiry\n${JSON.stringify(inquiry)}`)
const faults = verify(null, sealed, key, Buffer.from(signature, 'base64'))
  ? []
  : ['The package was changed, or was not sealed by the holder of this key.']
for (const entry of inquiry.entries) faults.push(...checkEntry(entry))

console.log(
  `${inquiry.number}: ${inquiry.entries.length} entries of ${inquiry.name}, ${inquiry.from} to ${inquiry.until}.`,
)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log('The package is as it was sealed, and every entry stands in the signed journal.')

// RFC 6962: the entry, hashed up along its path, must give the root that the checkpoint signs.
function checkEntry({ number, text, path, checkpoint }) {
  const [size, root, signedAt, , proof] = checkpoint.split(' ')
  const signed = Buffer.from(`shipa journal\n${size}\n${root}\n${signedAt}\n`)
  if (!verify(null, signed, key, Buffer.from(proof, 'base64')))
    return [`The checkpoint of entry ${number} is not signed with this key.`]
  if (JSON.parse(text)[6] !== inquiry.account) return [`Entry ${number} is of another account.`]
  const leaf = sha256(Buffer.from([0]), Buffer.from(text))
  const reached = rootOf(
    leaf,
    number - 1,
    0,
    Number(size),
    path.map(hash => Buffer.from(hash, 'base64')),
  )
  return reached?.toString('base64') === root ? [] : [`Entry ${number} is not the one that was signed.`]
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
