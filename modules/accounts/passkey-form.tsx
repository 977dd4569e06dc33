// The one form that needs a script: the browser's passkey is reached by nothing else. Without script it stays
// hidden and the way by password or code stands beside it.
import type { ReactNode } from 'react'
import { Button } from '../../ui/index.ts'

export interface PasskeyFormProps {
  /** Makes a new passkey, or answers with one that exists. */
  kind: 'create' | 'get'
  /** The page's action that takes the answer. */
  action: string
  label: string
  /** Said when the browser gave no passkey. */
  failed: string
  children?: ReactNode
}

export function PasskeyForm({ kind, action, label, failed, children }: PasskeyFormProps) {
  return (
    <form method="post" data-passkey={kind} hidden>
      <div className="stack">
        <input type="hidden" name="do" value={action} />
        <input type="hidden" name="passkey" />
        {children}
        <div role="alert" data-passkey-failed="" hidden>
          <p className="error">{failed}</p>
        </div>
        <div className="actions">
          <Button icon="lock">{label}</Button>
        </div>
      </div>
    </form>
  )
}
