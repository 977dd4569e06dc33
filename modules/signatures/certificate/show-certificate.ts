import { act } from '../../../kernel/act.ts'
import { printPaper, signsNotPrintable } from '../../../kernel/press/paper.ts'
import { signatureFor } from '../seen.ts'
import { certificateOf, publicKeyPem, signCertificate } from './certificate.ts'
import { certificatePaper } from './certificate-paper.ts'
import { showCertificate, showCertificateKey } from './show-certificate.api.ts'

export const showCertificateAct = act(showCertificate, async (work, { signature, form }) => {
  const certificate = await certificateOf(work, await signatureFor(work, signature))
  const name = `kualik-${certificate.code.slice(0, 8)}`
  if (form === 'file') {
    const content = Buffer.from(JSON.stringify(signCertificate(certificate), null, 1))
    return { name: `${name}.json`, type: 'application/json', content: content.toString('base64') }
  }
  const paper = certificatePaper(certificate)
  const signs = signsNotPrintable(paper)
  if (signs.length > 0) work.refuse('cannot-be-printed', { values: { signs: signs.slice(0, 20).join(' ') } })
  const pdf = await printPaper(paper)
  return { name: `${name}.pdf`, type: 'application/pdf', content: pdf.toString('base64') }
})

export const showCertificateKeyAct = act(showCertificateKey, async () => publicKeyPem())
