// Every personal column of the module: category, purpose, ground, recipients, end.
import type { MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = []
