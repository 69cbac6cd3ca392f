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

/** The place of each of `words` in the alphabet of `locale`: numbers inside them as numbers, accents and case aside; what differs in nothing else shares a place. */
const rankWords = (words: Iterable<string>, locale: string): ReadonlyMap<string, number> => {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const ranks = new Map<string, number>()
  let last = ''
  // A column has few different words: ordering those and then numbers is many times faster than ordering every row by words.
  for (const word of [...new Set(words)].toSorted(compare)) {
    ranks.set(word, ranks.size === 0 ? 0 : (ranks.get(last) ?? 0) + (compare(last, word) === 0 ? 0 : 1))
    last = word
  }
  return ranks
}

/** Rows by one column: words as people of `locale` look them up, years by number. Rows that are alike stay in the order they came, whichever way the others go. */
export const sortRows = (rows: readonly TableRow[], { column, isDescending }: Order, locale: string): readonly TableRow[] => {
  const sign = isDescending ? -1 : 1
  if (column === 'years') return rows.toSorted((a, b) => sign * compareSpans(a.span, b.span))
  const ranks = rankWords(rows.map(({ cells }) => cells[column]), locale)
  const rank = (row: TableRow): number => ranks.get(row.cells[column]) ?? 0
  return rows.toSorted((a, b) => sign * (rank(a) - rank(b)))
}

/** Rows by agency, then by mission: the order in which rows stay that are alike in another column. */
export const sortByNames = (rows: readonly TableRow[], locale: string): readonly TableRow[] => sortRows(sortRows(rows, { column: 'mission', isDescending: false }, locale), firstOrder, locale)

/** All that may be found in each row, folded once for many queries. Columns that are not shown hold nothing to find. */
export const foldRows = (rows: readonly TableRow[], columns: readonly TableColumn[]): ReadonlyMap<TableRow, string> =>
  new Map(rows.map((row) => [row, fold([...columns.map((column) => row.cells[column]), row.names].join(' '))]))

/** The rows that hold every word of `query`, in any order, accents and case aside; all of them when it has no word. */
export const findRows = (rows: readonly TableRow[], folded: ReadonlyMap<TableRow, string>, query: string): readonly TableRow[] => {
  const words = fold(query).split(/\s+/u).filter((word) => word !== '')
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => folded.get(row)?.includes(word)))
}
