// The register of processing: an entry for each class of records, told from the data map, the acts and the
// register of terms. Nobody writes it by hand, so it cannot differ from what the program does.
import type { Answer, AnyAct } from '../../../kernel/act.ts'
import { actionOf } from '../../../kernel/action.ts'
import type { MappedColumn, MappedTable } from '../../../kernel/data-map.ts'
import type { Work } from '../../../kernel/work.ts'
import { recipientKinds, recordClasses } from '../../privacy/index.ts'
import { wholeMap } from '../holdings.ts'
import type { showProcessingRegister } from './show-processing-register.api.ts'

export type Entry = Answer<typeof showProcessingRegister>['entries'][number]

let acts: readonly AnyAct[] = []

/** Tells this module what the program does with data. Once, at its start. */
export function knowActs(all: readonly AnyAct[]): void {
  acts = all
}

/** One entry for each class of which something is held, in the order in which people read them. */
export async function registerEntries(work: Work): Promise<Entry[]> {
  const kinds = await recipientKinds(work)
  const classes = await recordClasses(work)
  return classes.flatMap(({ id, source: _, ...kept }) => {
    const columns = wholeMap().flatMap(table => columnsOf(table, id))
    if (columns.length === 0) return []
    const tables = [...new Set(columns.map(({ table }) => table))]
    const categories = unique(columns.flatMap(({ column }) => column.category ?? []))
    const purposes = unique(tables.flatMap(table => table.purposes))
    const recipients = unique(tables.flatMap(table => table.recipients))
    return [
      {
        ...kept,
        recordClass: id,
        categories,
        special: columns.some(({ column }) => column.special),
        purposes,
        grounds: unique(tables.flatMap(table => table.grounds)),
        recipients: kinds.filter(kind => recipients.includes(kind.id)).map(kind => kind.name),
        // Whatever is written is also accumulated and stored.
        actions: unique(['accumulate', 'store', ...actionsOn(categories, purposes)]),
      },
    ]
  })
}

/** What is collected for a purpose: the categories of data, for the text of its consent and its receipt. */
export function collectedFor(purpose: string): string[] {
  const tables = wholeMap().filter(({ purposes }) => purposes.includes(purpose))
  return unique(tables.flatMap(({ columns }) => Object.values(columns).flatMap(one => one.category ?? [])))
}

function columnsOf(table: MappedTable, recordClass: string): { table: MappedTable; column: MappedColumn }[] {
  return Object.values(table.columns)
    .filter(column => (column.recordClass ?? table.recordClass) === recordClass)
    .map(column => ({ table, column }))
}

function actionsOn(categories: string[], purposes: string[]): string[] {
  return acts
    .filter(
      ({ touches, purpose }) => purposes.includes(purpose) && touches.some(one => categories.includes(one)),
    )
    .map(actionOf)
}

function unique<T extends string>(all: readonly T[]): T[] {
  return [...new Set(all)].sort()
}
