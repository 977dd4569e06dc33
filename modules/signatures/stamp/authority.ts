// Asks a time-stamping authority (RFC 3161) and believes nothing that it cannot check: the imprint must be ours, the
// nonce must be ours, and the signature must lead to the certificate that the installation names.
import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import type { Authority } from '../settings.ts'

export interface Stamp {
  at: Date
  authority: string
  /** Serial number of the stamp, hexadecimal. */
  serial: string
  /** The token (CMS) whole, in DER. */
  token: Buffer
}

/** No stamp came, or none that can be believed. The message is a short cause without anything personal. */
export class NoStamp extends Error {
  override name = 'NoStamp'
}

const sha256Id = '2.16.840.1.101.3.4.2.1'
const waitMs = 10_000

/** A stamp over these bytes; throws `NoStamp` with the cause. */
export async function askForStamp(authority: Authority, bytes: Buffer, patience = waitMs): Promise<Stamp> {
  const imprint = createHash('sha256').update(bytes).digest()
  // A first byte below 0x80 keeps the number positive.
  const nonce = Buffer.concat([Buffer.from([1]), randomBytes(15)])
  const answer = await post(authority.url, requestFor(imprint, nonce), patience)
  return readAnswer(answer, { imprint, nonce, bytes, certificate: authority.certificate })
}

function requestFor(imprint: Buffer, nonce: Buffer): Uint8Array<ArrayBuffer> {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: sha256Id }),
      hashedMessage: new asn1.OctetString({ valueHex: bare(imprint) }),
    }),
    nonce: new asn1.Integer({ valueHex: bare(nonce) }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

async function post(url: string, body: Uint8Array<ArrayBuffer>, patience: number): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body,
    signal: AbortSignal.timeout(patience),
  }).catch(error => {
    throw new NoStamp(
      error.name === 'TimeoutError' ? 'the authority is silent' : 'the authority is not reached',
    )
  })
  if (!response.ok) throw new NoStamp(`the authority answers ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

interface Asked {
  imprint: Buffer
  nonce: Buffer
  bytes: Buffer
  certificate: string
}

async function readAnswer(answer: Buffer, { imprint, nonce, bytes, certificate }: Asked): Promise<Stamp> {
  const { token, signed, info } = parsed(answer)
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  if (hashAlgorithm.algorithmId !== sha256Id || !same(hashedMessage, imprint)) {
    throw new NoStamp('the stamp is over something else')
  }
  if (!info.nonce || !same(info.nonce, nonce)) throw new NoStamp('the stamp answers another request')
  const trusted = pkijs.Certificate.fromBER(bare(new X509Certificate(certificate).raw))
  const verified = await signed
    .verify({
      signer: 0,
      trustedCerts: [trusted],
      data: bare(bytes),
      checkChain: true,
      checkDate: info.genTime,
      extendedMode: true,
    })
    .catch(() => ({ signatureVerified: false, signerCertificate: null }))
  if (!verified.signatureVerified || !verified.signerCertificate) {
    throw new NoStamp('the signature of the stamp is not of the configured authority')
  }
  return {
    at: info.genTime,
    authority: nameOf(verified.signerCertificate),
    serial: Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex'),
    token,
  }
}

function parsed(answer: Buffer) {
  try {
    const response = pkijs.TimeStampResp.fromBER(bare(answer))
    const status = response.status.status as number
    // 0 granted, 1 granted with modifications; everything else is a no.
    if (status > 1 || !response.timeStampToken)
      throw new NoStamp(`the authority refuses with status ${status}`)
    const signed = new pkijs.SignedData({ schema: response.timeStampToken.content })
    const content = signed.encapContentInfo.eContent!.getValue()
    const token = Buffer.from(response.timeStampToken.toSchema().toBER())
    return { token, signed, info: pkijs.TSTInfo.fromBER(content) }
  } catch (error) {
    if (error instanceof NoStamp) throw error
    throw new NoStamp('the answer of the authority cannot be read', { cause: error })
  }
}

function nameOf(certificate: pkijs.Certificate): string {
  const names = certificate.subject.typesAndValues.map(({ value }) => String(value.valueBlock.value))
  return names.join(', ').slice(0, 300)
}

function same(block: asn1.OctetString | asn1.Integer, bytes: Buffer): boolean {
  return Buffer.from(block.valueBlock.valueHexView).equals(bytes)
}

function bare(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
