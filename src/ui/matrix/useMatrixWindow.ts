/** Makes only the rows and columns of a large matrix that can be seen, and brings a cell into view. */
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { type Size, clamp } from '../../lib/geometry.ts'
import { windowRows } from '../../lib/rowWindow.ts'
import { useMedia } from '../useMedia.ts'
import { useSize } from '../useSize.ts'
import { type Measures, measureMatrix } from './measureMatrix.ts'

/** A cell by its places; -1 is the heads. */
export type At = { readonly row: number; readonly column: number }

/** Cells are made anew only every few cells of scrolling. */
const STEP = 4
const AROUND = 6

/** Places from 0 that are made along one side: the same list as long as the same are. */
const useSide = (count: number, cell: number, first: number, length: number, kept: number): readonly number[] => {
  const find = useCallback(
    (keep: number) => windowRows({ count, rowHeight: cell, first, height: length, kept: keep, around: AROUND }).flatMap((one) => (one.type === 'gap' ? [] : Array.from({ length: one.to - one.from }, (_, index) => one.from + index))),
    [count, cell, first, length],
  )
  const seen = useMemo(() => find(-1), [find])
  const apart = seen.includes(kept) ? -1 : kept
  return useMemo(() => (apart === -1 ? seen : find(apart)), [find, seen, apart])
}

export type MatrixWindow = Measures & {
  /** What scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly size: Size
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** Rows that fit at once. */
  readonly page: number
  readonly onScroll: () => void
  readonly isInView: (at: At) => boolean
  /** Scrolls as little as it takes; heads need no scrolling along their own side. */
  readonly reveal: (at: At) => void
}

/** `kept` is the cell that must stay made wherever one scrolls: the one with focus. */
export const useMatrixWindow = (names: readonly string[], kept: At): MatrixWindow => {
  const count = names.length
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller)
  const isPhone = useMedia('(max-width: 700px)')
  const { cell, font, head, slant } = useMemo(() => measureMatrix(names, size, isPhone), [names, size, isPhone])
  const room = { width: Math.max(0, size.width - head.width), height: Math.max(0, size.height - head.height) }
  const [first, setFirst] = useState<At>({ row: 0, column: 0 })
  const rows = useSide(count, cell, first.row, room.height + STEP * cell, kept.row)
  const columns = useSide(count, cell, first.column, room.width + STEP * cell, kept.column)

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const step = (px: number): number => Math.floor(px / cell / STEP) * STEP
    const [row, column] = [step(element.scrollTop), step(element.scrollLeft)]
    setFirst((before) => (before.row === row && before.column === column ? before : { row, column }))
  }, [cell])

  /** Where the window would have to stand for the cell to be just in view, on both sides. */
  const nearest = useCallback(
    (element: HTMLElement, { row, column }: At) => ({
      top: row < 0 ? element.scrollTop : clamp(element.scrollTop, (row + 1) * cell - element.clientHeight + head.height, row * cell),
      left: column < 0 ? element.scrollLeft : clamp(element.scrollLeft, (column + 1) * cell - element.clientWidth + head.width, column * cell),
    }),
    [cell, head],
  )
  const isInView = useCallback(
    (at: At) => {
      const element = scroller.current
      if (element === null) return false
      const { top, left } = nearest(element, at)
      return top === element.scrollTop && left === element.scrollLeft
    },
    [nearest],
  )
  const reveal = useCallback(
    (at: At) => {
      const element = scroller.current
      if (element === null || isInView(at)) return
      const { top, left } = nearest(element, at)
      element.scrollTop = top
      element.scrollLeft = left
      onScroll()
    },
    [nearest, isInView, onScroll],
  )
  return { scroller, size, cell, font, head, slant, rows, columns, page: Math.max(1, Math.floor(room.height / cell) - 1), onScroll, isInView, reveal }
}
