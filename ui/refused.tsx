import { ErrorSummary } from './field.tsx'
import type { Lang } from './figures.tsx'
import { Notice } from './notice.tsx'

export type RefusedProps = {
  lang: Lang
  /** What the page was given; nothing is drawn without it. */
  refusal?: { words(lang: Lang): string; fields: readonly { field: string }[] } | undefined
  faultOf(field: string): string | undefined
  /** Names of the fields, where several may have the same fault ("Fill in this field"). */
  labels?: Readonly<Record<string, string>>
}

/** Why the form was refused: with links to the fields at fault, or in one sentence when no field is. */
export function Refused({ lang, refusal, faultOf, labels = {} }: RefusedProps) {
  if (!refusal) return null
  // One field may have several faults; beside it stands the first, and so does one link here.
  const fields = [...new Set(refusal.fields.map(fault => fault.field))]
  const errors = fields.map(field => ({
    name: field,
    message: [labels[field], faultOf(field)].filter(Boolean).join(': '),
  }))
  if (errors.length === 0) return <Notice tone="danger" live title={refusal.words(lang)} />
  return <ErrorSummary title={refusal.words(lang)} errors={errors} />
}
