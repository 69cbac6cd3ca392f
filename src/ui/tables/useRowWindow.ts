/** Makes only the rows of a long table that can be seen, and keeps what is read in its place when rows change their height. */
import { type RefObject, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Stretch, windowRows } from '../../lib/rowWindow.ts'
import { useSize } from '../useSize.ts'

/** Up to so many rows all are made: the browser's own search then finds them. */
const MOST_ROWS = 200

/** The sticky head, as tables.css has it. */
const HEAD_PX = 38

/** Two lines of text in a row where the table is wide, three where it is narrow. */
const WIDE_PX = 1160
const ROW_PX = { wide: 46, narrow: 62 }

export type RowWindowState = {
  /** What scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly stretches: readonly Stretch[]
  readonly rowHeight: number
  readonly onScroll: () => void
  /** Scrolls so that the first of `places` is the first row below the head, unless one of them is in view. */
  readonly showOneOf: (places: readonly number[]) => void
  readonly toTop: () => void
}

/** `rows` are a new list whenever they change; `kept` is the row that must stay made wherever one scrolls: the one with focus. */
export const useRowWindow = (rows: readonly unknown[], kept: number): RowWindowState => {
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(scroller)
  const rowHeight = width >= WIDE_PX ? ROW_PX.wide : ROW_PX.narrow
  const [first, setFirst] = useState(0)
  const count = rows.length
  // What is in view is made at once, the rest of a short list when there is time: an answer to a key never waits for rows below.
  const isComplete = useDeferredValue<readonly unknown[] | null>(rows, null) === rows && count <= MOST_ROWS
  const stretches = useMemo((): readonly Stretch[] => (isComplete ? [{ type: 'rows', from: 0, to: count }] : windowRows({ count, rowHeight, first, height, kept })), [isComplete, count, rowHeight, first, height, kept])

  const onScroll = useCallback(() => {
    if (scroller.current !== null) setFirst(Math.floor(scroller.current.scrollTop / rowHeight))
  }, [rowHeight])

  // Details that open beside the table make it narrower and its rows higher: the row one looks at stays where it is.
  const before = useRef(rowHeight)
  useLayoutEffect(() => {
    const element = scroller.current
    const old = before.current
    before.current = rowHeight
    if (element === null || old === rowHeight) return
    const at = element.scrollTop / old
    const isKeptInView = kept >= at && (kept + 1) * old <= element.scrollTop + element.clientHeight - HEAD_PX
    const anchor = isKeptInView ? kept : at
    element.scrollTop += anchor * (rowHeight - old)
  }, [rowHeight, kept])

  const showOneOf = useCallback(
    (places: readonly number[]) => {
      const element = scroller.current
      const [next] = places
      if (element === null || next === undefined) return
      const bottom = element.scrollTop + element.clientHeight - HEAD_PX
      if (!places.some((row) => row * rowHeight >= element.scrollTop && (row + 1) * rowHeight <= bottom)) element.scrollTop = next * rowHeight
      onScroll()
    },
    [rowHeight, onScroll],
  )

  const toTop = useCallback(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0
    setFirst(0)
  }, [])

  return { scroller, stretches, rowHeight, onScroll, showOneOf, toTop }
}
