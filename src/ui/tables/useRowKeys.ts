/** Walking the names of the table by keys: one Tab stop for all rows, arrow keys from name to name. */
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TableRow } from '../../formats/partnershipRows.ts'
import { clamp } from '../../lib/geometry.ts'

/** The two names in a row that can be chosen. */
export type Part = 'agency' | 'mission'

export type Place = { readonly id: string; readonly part: Part }

/** Rows that Page Up and Page Down pass. */
const PAGE = 10

const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_, last) => last,
}

export type RowKeys = {
  /** What holds the rows. */
  readonly body: RefObject<HTMLTableSectionElement | null>
  /** The row that Tab reaches; -1 when there is none. */
  readonly index: number
  readonly part: Part
  readonly onFocus: (id: string, part: Part) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export const useRowKeys = (rows: readonly TableRow[]): RowKeys => {
  const [place, setPlace] = useState<Place | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const isMoving = useRef(false)
  const places = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows])
  const index = rows.length === 0 ? -1 : ((place === null ? undefined : places.get(place.id)) ?? 0)
  const part = place?.part ?? 'agency'

  const onFocus = useCallback((id: string, next: Part) => setPlace((before) => (before?.id === id && before.part === next ? before : { id, part: next })), [])

  // Rows are made anew when what they are handed changes: the hand that moves stays the same and looks up where it is.
  const here = useRef({ rows, index, part })
  useLayoutEffect(() => {
    here.current = { rows, index, part }
  }, [rows, index, part])

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const aside = event.key === 'ArrowRight' ? 'mission' : event.key === 'ArrowLeft' ? 'agency' : undefined
    const move = moves[event.key]
    if (aside === undefined && move === undefined) return
    event.preventDefault()
    const { rows: all, index: at, part: side } = here.current
    const row = all[move === undefined ? at : clamp(move(at, all.length - 1), 0, all.length - 1)]
    if (row === undefined) return
    isMoving.current = true
    setPlace({ id: row.id, part: aside ?? side })
  }, [])

  // Only after the row has been made can its name have the focus.
  useLayoutEffect(() => {
    if (!isMoving.current || place === null) return
    isMoving.current = false
    const name = body.current?.querySelector<HTMLElement>('.table-name[tabindex="0"]')
    name?.focus({ preventScroll: true })
    name?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place])

  return { body, index, part, onFocus, onKeyDown }
}
