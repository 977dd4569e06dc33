// A time-stamping authority for trying out and for tests: `openssl ts` behind one address, with the ways in which
// an authority lets people down.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const faults = ['none', 'down', 'refusing', 'slow', 'wrong-imprint', 'wrong-nonce', 'garbage'] as const
export type Fault = (typeof faults)[number]

export interface TsaSimulator {
  url: string
  /** Certificate of the authority's issuer, in PEM. */
  certificate: string
  /** How it behaves from now on. */
  behave(fault: Fault): void
  stop(): Promise<void>
}

/** `slowMs`: how late a slow answer comes. Needs the program `openssl`. */
export async function startTsaSimulator({ port = 0, slowMs = 2_000 } = {}): Promise<TsaSimulator> {
  const folder = mkdtempSync(join(tmpdir(), 'shipa-tsa-'))
  makeKeys(folder)
  let fault: Fault = 'none'
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (fault === 'refusing') return response.writeHead(503).end()
    if (fault === 'down') return response.socket?.destroy()
    if (fault === 'slow') await new Promise(resolve => setTimeout(resolve, slowMs))
    if (response.destroyed) return
    const answer =
      fault === 'garbage' ? Buffer.from('not a stamp') : stamp(folder, bent(Buffer.concat(chunks), fault))
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    certificate: readFileSync(join(folder, 'ca.pem'), 'utf8'),
    behave(chosen) {
      fault = chosen
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      rmSync(folder, { recursive: true })
    },
  }
}

// The imprint is the 32 bytes behind the head of its octet string, the nonce the last integer before certReq.
function bent(query: Buffer, fault: Fault): Buffer {
  const imprint = query.indexOf(Buffer.from([0x04, 0x20]))
  const nonce = query.indexOf(Buffer.from([0x02, 0x10]))
  if (fault === 'wrong-imprint') query[imprint + 2]! ^= 0xff
  if (fault === 'wrong-nonce') query[nonce + 10]! ^= 0xff
  return query
}

function stamp(folder: string, query: Buffer): Buffer {
  writeFileSync(join(folder, 'query'), query)
  openssl(folder, 'ts', '-reply', '-config', 'tsa.conf', '-queryfile', 'query', '-out', 'reply')
  return readFileSync(join(folder, 'reply'))
}

function makeKeys(folder: string) {
  writeFileSync(join(folder, 'serial'), '01\n')
  writeFileSync(join(folder, 'tsa.conf'), config)
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const authority = ['-subj', '/CN=Simulated authority/O=Simulator', '-keyout', 'ca.key', '-out', 'ca.pem']
  openssl(
    folder,
    'req',
    '-x509',
    ...key,
    ...authority,
    '-days',
    '3650',
    '-config',
    'tsa.conf',
    '-extensions',
    'ca',
  )
  const stamping = ['-subj', '/CN=Simulated time stamps/O=Simulator', '-keyout', 'tsa.key', '-out', 'tsa.csr']
  openssl(folder, 'req', '-new', ...key, ...stamping, '-config', 'tsa.conf')
  const issue = [
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '3650',
  ]
  openssl(folder, 'x509', ...issue, '-extfile', 'tsa.conf', '-extensions', 'stamping', '-out', 'tsa.pem')
}

function openssl(folder: string, ...args: string[]) {
  const { status, stderr, error } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' })
  if (error) throw new Error('the program openssl is needed for the simulated authority', { cause: error })
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr.slice(0, 500)}`)
}

const config = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Simulated authority
[ca]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[stamping]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[tsa]
default_tsa = authority
[authority]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`
