/** How many missions ran each year, as bars, with the window over them. Plans are outlined, as they are in the picture. */
import { type PointerEvent, type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { Years } from '../../dataset/runs.ts'
import { enYears } from '../../i18n/enYears.ts'
import { axisOf, labelledYears, leftOf, yearAt } from '../../scene/yearAxis.ts'
import { useApp } from '../../state/AppState.tsx'
import type { ChangeKind } from '../../state/viewStore.ts'
import { useWords } from '../../state/words/useWords.ts'
import { useSize } from '../useSize.ts'
import { type Edge, YearHandle } from './YearHandle.tsx'
import { useGesture } from './useGesture.ts'
import type { YearsState } from './useYears.ts'
import './chart.css'

const BARS_PX = 34
const AXIS_PX = 16

/** Room for four digits of the axis. */
const LABEL_PX = 30

/** How far a handle reaches into its window at most. */
const REACH_PX = 12

/** Keys pressed within this time of each other are one step to undo. */
const KEYS_MS = 1000

type Props = Pick<YearsState, 'range' | 'counts' | 'window' | 'show'> & {
  readonly onHover: (year: number | null) => void
  /** True while the years play: the window then glides from step to step. */
  readonly isPlaying: boolean
}

export const YearsChart = ({ range, counts, window, show, onHover, isPlaying }: Props): ReactNode => {
  const { view, change, thisYear } = useApp()
  const words = useWords('years', enYears)
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const axis = useMemo(() => axisOf(range, width), [range, width])
  const isSet = view.years !== null
  const onMove = useCallback((next: Years) => show(next, 'hold'), [show])
  const onEnd = useCallback(() => change((before) => before), [change])
  const press = useGesture(axis, window, isSet, onMove, onEnd)
  const lastKey = useRef(-Infinity)
  const onKey = useCallback(
    (next: Years, time: number) => {
      const kind: ChangeKind = time - lastKey.current < KEYS_MS ? 'replace' : 'step'
      lastKey.current = time
      show(next, kind)
    },
    [show],
  )

  const most = Math.max(1, ...counts)
  const gap = axis.band >= 7 ? 2 : axis.band >= 3.5 ? 1 : 0.5
  const [left, right] = [leftOf(axis, window[0]), leftOf(axis, window[1] + 1)]
  const reach = Math.min(REACH_PX, (right - left) / 2)
  const handle = (edge: Edge, name: string, x: number): ReactNode => <YearHandle edge={edge} name={name} window={window} range={range} x={x} reach={reach} onPress={press} onKey={onKey} />

  return (
    <div
      ref={frame}
      className="years-plot"
      role="presentation"
      data-set={isSet || undefined}
      data-gliding={(isPlaying && view.motion) || undefined}
      onPointerDown={press}
      onPointerMove={(event: PointerEvent) => onHover(event.pointerType === 'touch' ? null : yearAt(axis, event.clientX - event.currentTarget.getBoundingClientRect().left))}
      onPointerLeave={() => onHover(null)}
    >
      {width === 0 ? null : (
        <>
          <svg className="years-bars" width={width} height={BARS_PX + AXIS_PX} aria-hidden="true">
            {isSet ? <rect className="years-window" y={0} height={BARS_PX} style={{ x: left, width: right - left }} /> : null}
            <line className="years-ground" x1={0} x2={width} y1={BARS_PX + 0.5} y2={BARS_PX + 0.5} />
            {counts.map((count, index) => {
              const year = range[0] + index
              const isPlan = year > thisYear
              // An outline needs room to be one.
              const height = Math.max(isPlan ? 4 : 2, (count / most) * (BARS_PX - 3))
              const inset = isPlan ? 0.5 : 0
              return count === 0 ? null : (
                <rect
                  key={year}
                  className="years-bar"
                  data-year={year}
                  data-plan={isPlan || undefined}
                  data-out={year < window[0] || year > window[1] || undefined}
                  x={leftOf(axis, year) + gap / 2 + inset}
                  y={BARS_PX - height + inset}
                  width={Math.max(0.5, axis.band - gap - inset * 2)}
                  height={Math.max(0.5, height - inset)}
                  rx={axis.band >= 7 ? 1.5 : 0}
                />
              )
            })}
            {labelledYears(axis, LABEL_PX).map((year) => (
              <text key={year} className="years-label" x={leftOf(axis, year) + axis.band / 2} y={BARS_PX + AXIS_PX - 3}>
                {year}
              </text>
            ))}
          </svg>
          {handle('from', words.from, left)}
          {handle('to', words.to, right)}
        </>
      )}
    </div>
  )
}
