/** Sorting and finding rows of the table. */
import { fold } from '../lib/text.ts'
import type { Span, TableColumn, TableRow } from './partnershipRows.ts'

export type Order = { readonly column: TableColumn; readonly isDescending: boolean }

export const firstOrder: Order = { column: 'agency', isDescending: false }

/** The order after a press on the heading of `column`: the other way round where it leads already. */
export const nextOrder = (order: Order, column: TableColumn): Order => ({ column, isDescending: order.column === column && !order.isDescending })

// What has no first year counts from its last; what goes on ends after all that ended.
const compareSpans = (a: Span, b: Span): number => {
  const [start, end] = [(a.first ?? a.last ?? 0) - (b.first ?? b.last ?? 0), a.last === b.last ? 0 : a.last === null ? 1 : b.last === null ? -1 : a.last - b.last]
  return start === 0 ? end : start
}

/**
 * Rows in an order: words as people of `locale` look them up, with numbers inside them as numbers, years by number.
 * Rows that are alike stand by agency and mission, whichever way the others go.
 */
export const sortRows = (rows: readonly TableRow[], { column, isDescending }: Order, locale: string): readonly TableRow[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const by = (key: TableColumn, a: TableRow, b: TableRow): number => (key === 'years' ? compareSpans(a.span, b.span) : compare(a.cells[key], b.cells[key]))
  const sign = isDescending ? -1 : 1
  return rows.toSorted((a, b) => sign * by(column, a, b) || by('agency', a, b) || by('mission', a, b))
}

/** A row with all that may be found in it, folded. */
export type FoundRow = { readonly row: TableRow; readonly text: string }

/** Folds rows once for many queries. Columns that are not shown hold nothing to find. */
export const foldRows = (rows: readonly TableRow[], columns: readonly TableColumn[]): readonly FoundRow[] =>
  rows.map((row) => ({ row, text: fold([...columns.map((column) => row.cells[column]), row.names].join(' ')) }))

/** The rows that hold every word of `query`, in any order, accents and case aside; all of them when it has no word. */
export const findRows = (folded: readonly FoundRow[], query: string): readonly TableRow[] => {
  const words = fold(query).split(/\s+/u).filter((word) => word !== '')
  return folded.filter(({ text }) => words.every((word) => text.includes(word))).map(({ row }) => row)
}
