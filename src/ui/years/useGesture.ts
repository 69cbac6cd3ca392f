/** Dragging on the strip: a handle, the window by its middle, or a new window where there is none. A press alone moves the nearer handle. */
import { type PointerEvent, useCallback, useEffect, useState } from 'react'
import type { Years } from '../../dataset/runs.ts'
import { clamp } from '../../lib/geometry.ts'
import { type Axis, yearAt } from '../../scene/yearAxis.ts'

export type Grip = 'from' | 'to' | 'window' | 'draw'

/** A press that moves less, in CSS pixels, is a click. */
const CLICK_PX = 3

type Drag = { readonly grip: Grip; readonly axis: Axis; readonly window: Years; readonly left: number; readonly startX: number }

/** The window that a drag makes with the pointer at `x`. */
const dragTo = ({ grip, axis, window: [from, to], startX }: Drag, x: number): Years => {
  const { range, band } = axis
  const by = Math.round((x - startX) / band)
  switch (grip) {
    case 'from':
      return [clamp(from + by, range[0], to), to]
    case 'to':
      return [from, clamp(to + by, from, range[1])]
    case 'window': {
      const shift = clamp(by, range[0] - from, range[1] - to)
      return [from + shift, to + shift]
    }
    case 'draw': {
      const [a, b] = [yearAt(axis, startX), yearAt(axis, x)]
      return a < b ? [a, b] : [b, a]
    }
  }
}

/** The window with its nearer edge moved to a year. */
const reachFor = ([from, to]: Years, year: number): Years => (Math.abs(year - from) <= Math.abs(year - to) ? [year, to] : [from, year])

/** `onMove` gets the window while the pointer is down, `onEnd` is called once after it. Returns what starts a drag, for a handle or for the strip. */
export const useGesture = (axis: Axis, window: Years, isSet: boolean, onMove: (window: Years) => void, onEnd: () => void): ((event: PointerEvent, handle?: 'from' | 'to') => void) => {
  const [drag, setDrag] = useState<Drag | null>(null)

  useEffect(() => {
    if (drag === null) return undefined
    let hasMoved = false
    const onPointerMove = (event: globalThis.PointerEvent): void => {
      const x = event.clientX - drag.left
      hasMoved ||= Math.abs(x - drag.startX) > CLICK_PX
      if (hasMoved) onMove(dragTo(drag, x))
    }
    const end = (): void => {
      setDrag(null)
      onEnd()
    }
    const onPointerUp = (): void => {
      if (!hasMoved && (drag.grip === 'window' || drag.grip === 'draw')) onMove(reachFor(drag.window, yearAt(drag.axis, drag.startX)))
      end()
    }
    globalThis.addEventListener('pointermove', onPointerMove)
    globalThis.addEventListener('pointerup', onPointerUp)
    globalThis.addEventListener('pointercancel', end)
    return () => {
      globalThis.removeEventListener('pointermove', onPointerMove)
      globalThis.removeEventListener('pointerup', onPointerUp)
      globalThis.removeEventListener('pointercancel', end)
    }
  }, [drag, onMove, onEnd])

  return useCallback(
    (event, handle) => {
      if (event.button !== 0) return
      event.stopPropagation()
      const { left } = (event.currentTarget.closest('.years-plot') ?? event.currentTarget).getBoundingClientRect()
      const startX = event.clientX - left
      const year = yearAt(axis, startX)
      const start = { axis, window, left, startX }
      if (handle !== undefined) setDrag({ ...start, grip: handle })
      else if (!isSet) setDrag({ ...start, grip: 'draw' })
      else if (year >= window[0] && year <= window[1]) setDrag({ ...start, grip: 'window' })
      else {
        const next = reachFor(window, year)
        onMove(next)
        setDrag({ ...start, window: next, grip: next[0] === window[0] ? 'to' : 'from' })
      }
    },
    [axis, window, isSet, onMove],
  )
}
