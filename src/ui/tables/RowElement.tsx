/** One partnership as a row. Its two names are buttons that select; the rest is to be read. */
import { type KeyboardEvent, type MouseEvent, type ReactNode, memo } from 'react'
import type { TableColumn, TableRow } from '../../formats/partnershipRows.ts'
import { CategoryIcon } from '../CategoryIcon.tsx'
import type { Part } from './useRowKeys.ts'

export type RowHands = {
  readonly onChoose: (event: MouseEvent, id: string) => void
  readonly onFocus: (row: string, part: Part) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

type Props = {
  readonly row: TableRow
  /** Place among the rows that are left, from 0. */
  readonly index: number
  readonly columns: readonly TableColumn[]
  readonly height: number
  readonly isMarked: boolean
  /** The name that Tab reaches, when it is in this row. */
  readonly tabStop: Part | null
  readonly isWaiting: boolean
  readonly hands: RowHands
}

const Name = ({ row, part, tabStop, hands }: Pick<Props, 'row' | 'tabStop' | 'hands'> & { readonly part: Part }): ReactNode => (
  <button
    type="button"
    className="button-plain table-name"
    title={row.fullNames[part] === row.cells[part] ? undefined : row.fullNames[part]}
    tabIndex={tabStop === part ? 0 : -1}
    onClick={(event) => hands.onChoose(event, row[part])}
    onFocus={() => hands.onFocus(row.id, part)}
    onKeyDown={hands.onKeyDown}
  >
    {part === 'mission' ? <CategoryIcon category={row.category} size={16} /> : null}
    <span>{row.cells[part]}</span>
  </button>
)

const Cell = (props: Pick<Props, 'row' | 'tabStop' | 'isWaiting' | 'hands'> & { readonly column: TableColumn }): ReactNode => {
  const { row, column, isWaiting } = props
  if (column === 'agency' || column === 'mission') return <Name {...props} part={column} />
  if (column === 'role') {
    const [main, ...others] = row.roles
    return (
      <span className="table-text" title={row.cells.role}>
        <span className="table-role">{main}</span>
        {others.length === 0 ? null : <span className="table-roles">
            <span className="hidden-text">, </span> {others.join(', ')}
          </span>}
      </span>
    )
  }
  if (column === 'contribution' && isWaiting) return <span className="table-waiting" aria-hidden="true" />
  return (
    <span className="table-text" lang={column === 'contribution' ? 'en' : undefined}>
      {row.cells[column]}
    </span>
  )
}

export const RowElement = memo(({ row, index, columns, height, isMarked, ...rest }: Props): ReactNode => (
  // Two more than the place: rows are counted from 1, and the head is the first.
  <tr className="table-row" aria-rowindex={index + 2} aria-current={isMarked || undefined} data-broken={row.isBroken || undefined} style={{ height }}>
    {columns.map((column) => (
      <td key={column} data-column={column}>
        <Cell row={row} column={column} {...rest} />
      </td>
    ))}
  </tr>
))
