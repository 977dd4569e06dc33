import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type Column<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Figures: right-aligned, tabular. */
  number?: boolean
  /** Sorting lives in the address: the link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' }
}

export type DataTableProps<Row> = {
  caption: ReactNode
  /** The caption is read out but not drawn, where the heading above already says it. */
  captionUnseen?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The whole row leads here; the link itself is in the first column. */
  rowHref?: (row: Row) => string
  chosen?: (row: Row) => boolean
  dense?: boolean
  /** Stands in place of the rows when there are none: an Empty. */
  empty: ReactNode
  foot?: ReactNode
}

export type PagerProps = {
  label: string
  previous?: { href: string; label: string }
  next?: { href: string; label: string }
  children?: ReactNode
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionUnseen, columns, rows, rowKey, rowHref, chosen, dense, empty, foot } = props
  if (rows.length === 0) return <>{empty}</>
  return (
    <table className={dense ? 'table dense' : 'table'}>
      <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th
              key={column.key}
              scope="col"
              className={column.number ? 'number' : undefined}
              aria-sort={column.sort?.now}
            >
              {column.sort ? <a href={column.sort.href}>{column.head}</a> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr
            key={rowKey(row)}
            className={rowHref ? 'leads' : undefined}
            aria-current={chosen?.(row) ? 'true' : undefined}
          >
            {columns.map((column, at) => (
              <td key={column.key} data-label={column.head} className={column.number ? 'number' : undefined}>
                {at === 0 && rowHref ? (
                  <a className="row-link" href={rowHref(row)}>
                    {column.cell(row)}
                  </a>
                ) : (
                  column.cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  )
}

/** Between pages of a list; children say where one is ("21–40 of 318"). */
export function Pager({ label, previous, next, children }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {previous && (
        <a className="button quiet" rel="prev" href={previous.href}>
          <Icon name="arrow-left" />
          {previous.label}
        </a>
      )}
      <span className="pager-place">{children}</span>
      {next && (
        <a className="button quiet" rel="next" href={next.href}>
          {next.label}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
