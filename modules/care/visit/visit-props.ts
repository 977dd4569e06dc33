import type { Answer } from '../../../kernel/act.ts'
import type { ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { openRecord } from '../open-record/open-record.api.ts'

/** What the parts of the visit's page are given. */
export type VisitProps = ViewProps<{
  booking: string
  record: Answer<typeof openRecord>
  words: string | undefined
  found: ({ code: string } & Text)[] | undefined
}>
