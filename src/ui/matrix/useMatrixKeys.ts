/** Walking the cells of the matrix by key: one Tab stop in all, arrow keys from cell to cell and out to the heads. */
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { clamp } from '../../lib/geometry.ts'
import type { At, MatrixWindow } from './useMatrixWindow.ts'

type Walk = {
  readonly at: At
  readonly count: number
  /** Whether a cell holds a number. */
  readonly isFilled: (at: At) => boolean
  readonly onMove: (at: At) => void
  /** Opens what a cell or head stands for. */
  readonly onEnter: (at: At) => void
}

type Move = (at: At, last: number, page: number) => At

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  PageDown: ({ row, column }, _, page) => ({ row: row + page, column }),
  PageUp: ({ row, column }, _, page) => ({ row: Math.max(Math.min(row, 0), row - page), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last }),
}

const corners: Readonly<Record<string, Move>> = { Home: () => ({ row: 0, column: 0 }), End: (_, last) => ({ row: last, column: last }) }

/** Keeps a place inside, where the corner between the heads is no place. */
const inside = (from: At, to: At, last: number): At => {
  const at = { row: clamp(to.row, -1, last), column: clamp(to.column, -1, last) }
  return at.row < 0 && at.column < 0 ? from : at
}

export const useMatrixKeys = (walk: Walk, { reveal, page }: MatrixWindow): { readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void } => {
  const isMoving = useRef<HTMLElement | null>(null)
  const { at, count, isFilled, onMove, onEnter } = walk
  const { row, column } = at

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.metaKey || event.altKey) return
      const last = count - 1
      if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey) {
        event.preventDefault()
        onEnter({ row, column })
        return
      }
      const move = event.ctrlKey ? (corners[event.key] ?? (event.key.startsWith('Arrow') ? moves[event.key] : undefined)) : moves[event.key]
      if (move === undefined) return
      event.preventDefault()
      let [from, to] = [{ row, column }, inside({ row, column }, move({ row, column }, last, page), last)]
      // With Ctrl on to the next number, or to the end where there is none.
      while (event.ctrlKey && corners[event.key] === undefined && !isFilled(to) && (from.row !== to.row || from.column !== to.column)) [from, to] = [to, inside(to, move(to, last, page), last)]
      isMoving.current = event.currentTarget
      onMove(to)
    },
    [row, column, count, page, isFilled, onMove, onEnter],
  )

  // Only after the cell has been made can it have the focus.
  useLayoutEffect(() => {
    const grid = isMoving.current
    if (grid === null) return
    isMoving.current = null
    reveal({ row, column })
    grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [row, column, reveal])

  return { onKeyDown }
}
