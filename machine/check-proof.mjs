// Checks the proof package of a request without Shipa, its database or the internet. Needs any Node from 18 on:
//   node machine/check-proof.mjs PROOF.json PUBLIC-KEY.pem
// The public key stands at /certificates of the installation. Each certificate inside can be saved apart and checked
// with machine/check-certificate.mjs, down to its place in the journal.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [proofFile, keyFile] = process.argv.slice(2)
if (!proofFile || !keyFile) {
  console.error('Say: node machine/check-proof.mjs PROOF.json PUBLIC-KEY.pem')
  process.exit(2)
}
const { package: proof, signature } = JSON.parse(readFileSync(proofFile, 'utf8'))
const key = createPublicKey(readFileSync(keyFile))
const faults = []

if (!isSigned('proof', proof, signature)) faults.push('The package was changed, or is not of this key.')
for (const { certificate, signature: under } of proof.certificates) {
  if (!isSigned('certificate', certificate, under))
    faults.push(`Certificate ${certificate.code} was changed.`)
}
const signed = proof.certificates.map(({ certificate }) => certificate.signed.sha256)
if (proof.request.way === 'cabinet' && !signed.includes(sha256(proof.asked)))
  faults.push('Nobody signed what the package says was asked.')
if (proof.answered && !signed.includes(sha256(proof.answered)))
  faults.push('Nobody signed what the package says was answered.')

console.log(`Request ${proof.request.number}, ${proof.request.kind}, received ${proof.request.at}.`)
console.log(proof.result ? `Result: ${proof.result.result} at ${proof.result.at}.` : 'Not answered yet.')
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log('The package is genuine and whole.')

function isSigned(what, value, under) {
  const bytes = Buffer.from(`shipa ${what}\n${JSON.stringify(value)}`)
  return verify(null, bytes, key, Buffer.from(under, 'base64'))
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}
