// Asks the configured verifier (an HTTP service in the manner of NCANode) whether a qualified signature is valid: it
// knows the national algorithms, the chain of certificates and which of them were revoked.
import * as z from 'zod'

export type Verdict = { outcome: 'valid' | 'invalid' | 'no-answer'; cause: string }

const answered = z.object({ status: z.int(), valid: z.boolean(), message: z.string().max(500).optional() })
const waitMs = 15_000

/** Never throws: a verifier that is silent or not understood is `no-answer` with its cause. */
export async function askVerifier(
  url: string,
  cms: Buffer,
  text: Buffer,
  patience = waitMs,
): Promise<Verdict> {
  const body = { cms: cms.toString('base64'), data: text.toString('base64'), revocationCheck: ['OCSP'] }
  const response = await fetch(`${url.replace(/\/+$/, '')}/cms/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch((error: Error) => error)
  if (response instanceof Error) {
    const silent = response.name === 'TimeoutError'
    return { outcome: 'no-answer', cause: silent ? 'the verifier is silent' : 'the verifier is not reached' }
  }
  if (!response.ok) return { outcome: 'no-answer', cause: `the verifier answers ${response.status}` }
  const said = answered.safeParse(await response.json().catch(() => null))
  if (!said.success) return { outcome: 'no-answer', cause: 'the answer of the verifier is not understood' }
  return { outcome: said.data.valid ? 'valid' : 'invalid', cause: said.data.message ?? '' }
}
