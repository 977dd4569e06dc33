// Reads a signature file (CMS) and says of it only what is known here: whose certificate it names, whether it is over
// our text, and whether it fits the key of that certificate. Whether the certificate may be believed is for a verifier.
import { createHash, timingSafeEqual } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'

export interface Cms {
  signer: string
  issuer: string
  serial: string
  /** `not-compared`: of an algorithm that is not known here, as those of the national authority. */
  digest: 'equal' | 'not-compared'
  mathematics: 'intact' | 'not-checked'
}

export type CmsFault = 'not-a-signature-file' | 'other-text' | 'broken'

/** As people paste it: base64 with or without the lines of PEM; null when it is neither. */
export function bytesOfCms(pasted: string): Buffer | null {
  const base64 = pasted.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, '').replace(/\s/g, '')
  return base64.length > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : null
}

/** What a signature file over this text says, or the fault for which it is not taken. */
export async function readCms(bytes: Buffer, text: Buffer): Promise<Cms | CmsFault> {
  const parts = partsOf(bytes)
  if (!parts) return 'not-a-signature-file'
  const { signed, info, certificate } = parts
  const inside = signed.encapContentInfo.eContent?.getValue()
  if (inside && !Buffer.from(inside).equals(text)) return 'other-text'
  const digest = compareDigest(info, text)
  if (digest === 'other') return 'other-text'
  const mathematics = isKnownAlgorithm(certificate, info)
    ? await checkMathematics(signed, text)
    : 'not-checked'
  if (mathematics === 'broken') return 'broken'
  return {
    signer: namesOf(certificate.subject),
    issuer: namesOf(certificate.issuer),
    serial: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex'),
    digest,
    mathematics,
  }
}

interface Parts {
  signed: pkijs.SignedData
  info: pkijs.SignerInfo
  certificate: pkijs.Certificate
}

const signedDataId = '1.2.840.113549.1.7.2'

function partsOf(bytes: Buffer): Parts | null {
  try {
    const content = pkijs.ContentInfo.fromBER(bare(bytes))
    if (content.contentType !== signedDataId) return null
    const signed = new pkijs.SignedData({ schema: content.content })
    const [info] = signed.signerInfos
    const certificates = (signed.certificates ?? []).filter(one => one instanceof pkijs.Certificate)
    const sid = info?.sid
    const certificate = certificates.find(
      one => !(sid instanceof pkijs.IssuerAndSerialNumber) || one.serialNumber.isEqual(sid.serialNumber),
    )
    return info && certificate ? { signed, info, certificate } : null
  } catch {
    // Whatever it is, it is no signature file.
    return null
  }
}

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const messageDigestId = '1.2.840.113549.1.9.4'

function compareDigest(info: pkijs.SignerInfo, text: Buffer): 'equal' | 'other' | 'not-compared' {
  const name = digests[info.digestAlgorithm.algorithmId]
  const attribute = info.signedAttrs?.attributes.find(one => one.type === messageDigestId)
  const value = attribute?.values[0]
  if (!name || !(value instanceof asn1.OctetString)) return 'not-compared'
  const inside = Buffer.from(value.valueBlock.valueHexView)
  const ours = createHash(name).update(text).digest()
  return inside.length === ours.length && timingSafeEqual(inside, ours) ? 'equal' : 'other'
}

// RSA and elliptic curves of NIST; the keys of the national authority are of GOST, which this program cannot check.
function isKnownAlgorithm(certificate: pkijs.Certificate, info: pkijs.SignerInfo): boolean {
  const { algorithmId } = certificate.subjectPublicKeyInfo.algorithm
  return (
    /^1\.2\.840\.(113549\.1\.1\.|10045\.2\.1$)/.test(algorithmId) &&
    digests[info.digestAlgorithm.algorithmId] !== undefined
  )
}

async function checkMathematics(signed: pkijs.SignedData, text: Buffer): Promise<'intact' | 'broken'> {
  const fits = await signed.verify({ signer: 0, data: bare(text), checkChain: false }).catch(() => false)
  return fits ? 'intact' : 'broken'
}

function namesOf(name: pkijs.RelativeDistinguishedNames): string {
  return name.typesAndValues
    .map(({ value }) => String(value.valueBlock.value))
    .join(', ')
    .slice(0, 500)
}

function bare(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
