/** One agency across the matrix: its head, and a cell for each column that is made. */
import { type ReactNode, memo } from 'react'
import { enMatrix } from '../../i18n/enMatrix.ts'
import { type Mark, shadeOf } from '../../scene/matrix/matrixScene.ts'
import { useApp } from '../../state/AppState.tsx'
import { useWords } from '../../state/words/useWords.ts'
import type { Head, Sheet } from './useMatrix.ts'

type CellsProps = {
  readonly own: Head
  readonly place: number
  readonly heads: readonly Head[]
  /** Places of the columns that are made. */
  readonly columns: readonly number[]
  readonly counts: ReadonlyMap<string, number> | undefined
  readonly marks: ReadonlyMap<string, Mark> | undefined
  /** The column that Tab reaches, when it is in this row; -1 is the head. */
  readonly stop: number | null
  readonly cell: number
  /** Width of the row heads. */
  readonly start: number
  readonly min: number
  /** Whether cells without a number are made as well. */
  readonly isWhole: boolean
}

const Cells = memo(({ own, place, heads, columns, counts, marks, stop, cell, start, min, isWhole }: CellsProps): ReactNode => {
  const { text } = useApp()
  const words = useWords('matrix', enMatrix)
  return columns.map((column) => {
    const other = heads[column]
    if (other === undefined) return null
    const shared = counts?.get(other.id) ?? 0
    const mark = marks?.get(other.id)
    const isSelf = column === place
    if (!isWhole && shared === 0 && !isSelf && column !== stop) return null
    return (
      <div
        key={other.id}
        role="gridcell"
        className="matrix-cell"
        aria-colindex={column + 2}
        aria-label={isSelf ? own.label : shared > 0 ? text.details.sharedWith(own.label, other.label, shared) : words.none(own.label, other.label, min)}
        aria-selected={mark === 'high' || undefined}
        data-emphasis={mark}
        data-shade={isSelf ? 'self' : shared > 0 ? shadeOf(shared) : undefined}
        tabIndex={stop === column ? 0 : -1}
        style={{ left: start + column * cell }}
      >
        {shared > 0 ? shared : null}
      </div>
    )
  })
})

type Props = CellsProps & { readonly top: number; readonly mark: Mark | undefined; readonly isHot: boolean }

export const MatrixRow = memo(({ top, mark, isHot, ...cells }: Props): ReactNode => (
  // Two more than the place: rows are counted from 1, and the heads of the columns are the first.
  <div role="row" className="matrix-row" aria-rowindex={cells.place + 2} style={{ top }}>
    <div
      role="rowheader"
      className="matrix-row-head"
      aria-colindex={1}
      aria-selected={mark === 'high' || undefined}
      title={cells.own.name === cells.own.label ? undefined : cells.own.name}
      data-emphasis={mark}
      data-hot={isHot || undefined}
      tabIndex={cells.stop === -1 ? 0 : -1}
    >
      <span className="matrix-name">{cells.own.label}</span>
    </div>
    <Cells {...cells} />
  </div>
))

type HeadProps = { readonly own: Head; readonly place: number; readonly left: number; readonly mark: Mark | undefined; readonly isHot: boolean; readonly isStop: boolean }

const ColumnHead = memo(({ own, place, left, mark, isHot, isStop }: HeadProps): ReactNode => (
  <div
    role="columnheader"
    className="matrix-column-head"
    aria-colindex={place + 2}
    aria-selected={mark === 'high' || undefined}
    title={own.name === own.label ? undefined : own.name}
    data-emphasis={mark}
    data-hot={isHot || undefined}
    tabIndex={isStop ? 0 : -1}
    style={{ left }}
  >
    <span className="matrix-name">{own.label}</span>
  </div>
))

type HeadsProps = Pick<Sheet, 'heads' | 'marks'> & Pick<CellsProps, 'columns' | 'cell' | 'start'> & { readonly hot: number; readonly stop: number | null; readonly corner: ReactNode }

/** The heads of the columns, and the corner before them. */
export const MatrixHeads = ({ heads, marks, columns, cell, start, hot, stop, corner }: HeadsProps): ReactNode => {
  const { text } = useApp()
  return (
    <div role="row" className="matrix-heads" aria-rowindex={1}>
      <div role="columnheader" className="matrix-corner" aria-colindex={1}>
        <span className="hidden-text">{text.table.columns.agency}</span>
        <div aria-hidden="true">{corner}</div>
      </div>
      {columns.map((place) => {
        const own = heads[place]
        return own === undefined ? null : <ColumnHead key={own.id} own={own} place={place} left={start + place * cell} mark={marks.heads.get(own.id)} isHot={hot === place} isStop={stop === place} />
      })}
    </div>
  )
}
