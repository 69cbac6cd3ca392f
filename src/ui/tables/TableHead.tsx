/** The headings: each sorts by its column, and says which way. */
import type { ReactNode } from 'react'
import type { Order } from '../../formats/orderRows.ts'
import type { TableColumn } from '../../formats/partnershipRows.ts'
import { useApp } from '../../state/AppState.tsx'

type Props = { readonly columns: readonly TableColumn[]; readonly order: Order; readonly onSort: (column: TableColumn) => void }

export const TableHead = ({ columns, order, onSort }: Props): ReactNode => {
  const { text } = useApp()
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction = column !== order.column ? 'none' : order.isDescending ? 'descending' : 'ascending'
          return (
            <th key={column} scope="col" data-column={column} aria-sort={direction}>
              <button type="button" className="table-sort" onClick={() => onSort(column)}>
                {text.table.columns[column]}
                <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
                  <path className="table-up" d="M4 0.5L7.5 4.8H0.5Z" />
                  <path className="table-down" d="M4 11.500L7.5 7.200H0.5Z" />
                </svg>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
