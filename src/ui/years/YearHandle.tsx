/** One edge of the window: a slider that is dragged, or moved by keys as a native one. With Shift the arrows move the whole window. */
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import type { Years } from '../../dataset/runs.ts'
import { clamp } from '../../lib/geometry.ts'

export type Edge = 'from' | 'to'

const YEARS_BY_PAGE = 10

type Props = {
  readonly edge: Edge
  readonly name: string
  readonly window: Years
  readonly range: Years
  /** Where the edge is, and how far the handle reaches into the window, in CSS pixels. */
  readonly x: number
  readonly reach: number
  readonly onPress: (event: PointerEvent, edge: Edge) => void
  /** `time` is when the key was pressed, in milliseconds. */
  readonly onKey: (window: Years, time: number) => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: YEARS_BY_PAGE, PageDown: -YEARS_BY_PAGE, Home: -Infinity, End: Infinity,
}

export const YearHandle = ({ edge, name, window, range, x, reach, onPress, onKey }: Props): ReactNode => {
  const [from, to] = window
  const [least, most] = edge === 'from' ? [range[0], to] : [from, range[1]]
  const year = edge === 'from' ? from : to
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (event.shiftKey) {
      const shift = clamp(step, range[0] - from, range[1] - to)
      onKey([from + shift, to + shift], event.timeStamp)
      return
    }
    const next = clamp(year + step, least, most)
    onKey(edge === 'from' ? [next, to] : [from, next], event.timeStamp)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className="years-handle"
      data-edge={edge}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={year}
      aria-valuetext={String(year)}
      style={{ left: x, ['--reach' as string]: `${reach}px` }}
      onPointerDown={(event) => onPress(event, edge)}
      onKeyDown={onKeyDown}
    />
  )
}
