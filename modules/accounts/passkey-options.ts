// The page's answer to its own script: what the browser needs to make or use a passkey.
import type { Input } from '../../kernel/act.ts'
import type { After, FormRequest } from '../../kernel/page.ts'
import { beginPasskey } from './begin-passkey/begin-passkey.api.ts'

/** The action `begin-passkey` of a page that holds a PasskeyForm. */
export function passkeyOptions(use: Input<typeof beginPasskey>['use']) {
  return async ({ run }: FormRequest): Promise<After> => {
    const { options } = await run(beginPasskey, { use })
    return { file: Buffer.from(options), type: 'application/json', name: 'passkey.json' }
  }
}
