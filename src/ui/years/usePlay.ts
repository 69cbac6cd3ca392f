/** Plays the years: moves the window from one year with a change to the next, and keeps what entered and left. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Years } from '../../dataset/runs.ts'
import { type YearChange, findNextChange, nobody, presentIn, windowsAfter } from '../../graph/countYears.ts'
import { useApp } from '../../state/AppState.tsx'
import type { ChangeKind } from '../../state/viewStore.ts'
import { type YearsState, isSameWindow } from './useYears.ts'

export const speeds = ['slow', 'normal', 'fast'] as const

export type Speed = (typeof speeds)[number]

/** How long one step stays. */
const STEP_MS: Readonly<Record<Speed, number>> = { slow: 2400, normal: 1300, fast: 600 }

/** A step with much to see stays longer: this part of its time more for each name, up to four. */
const LINGER = 0.2
const MOST_LINGERING = 4

/** Where a play is. A growing window keeps its first year. */
export type Story = { readonly window: Years; readonly grows: boolean; readonly change: YearChange; readonly skipped: number }

export type Play = {
  /** The last step, also while paused; null when nothing was played or the years were changed since. */
  readonly story: Story | null
  readonly isPlaying: boolean
  readonly start: () => void
  readonly pause: () => void
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
  /** Waits while the reader is at the names of the last step. */
  readonly hold: (isHeld: boolean) => void
}

export const usePlay = ({ range, runs, show }: YearsState): Play => {
  const { view: { years } } = useApp()
  const [story, setStory] = useState<Story | null>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isHeld, hold] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  /** The years as the play left them: any other are the reader's. */
  const expected = useRef(years)

  const advance = useCallback(
    (before: Pick<Story, 'grows' | 'skipped'> & { readonly window: Years | null; readonly width: number }, kind: ChangeKind) => {
      const { window, width, grows } = before
      const next = findNextChange(runs, window === null ? nobody : presentIn(runs, window), windowsAfter(range, window, width, grows))
      const isLast = next === null || next.window[1] >= range[1]
      if (isLast) setPlaying(false)
      if (next !== null) setStory({ window: next.window, grows, change: next.change, skipped: before.skipped + next.skipped })
      if (next === null && !grows) return
      // What has grown to the end is the whole picture, and that is no filter.
      expected.current = next === null || (isLast && grows) ? null : next.window
      show(expected.current, kind)
    },
    [runs, range, show],
  )

  const start = useCallback(() => {
    const grows = years === null || years[0] <= range[0]
    const isOver = years === null || years[1] >= range[1]
    const width = years === null || grows ? 1 : years[1] - years[0] + 1
    setPlaying(true)
    hold(false)
    // A play that goes on keeps its count.
    advance({ window: isOver ? null : years, width, grows, skipped: isOver ? 0 : (story?.skipped ?? 0) }, 'step')
  }, [years, range, story, advance])

  const pause = useCallback(() => setPlaying(false), [])

  useEffect(() => {
    if (isSameWindow(years, expected.current)) return
    expected.current = years
    setPlaying(false)
    setStory(null)
  }, [years])

  useEffect(() => {
    if (!isPlaying || isHeld || story === null) return undefined
    const names = story.change.entered.length + story.change.left.length
    const timer = setTimeout(() => advance({ ...story, width: 1 }, 'replace'), STEP_MS[speed] * (1 + LINGER * Math.min(MOST_LINGERING, names - 1)))
    return () => clearTimeout(timer)
  }, [isPlaying, isHeld, story, speed, advance])

  useEffect(() => {
    if (!isPlaying) return undefined
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || (event.target instanceof Element && event.target.closest('dialog') !== null)) return
      // One level at a time: the play first, then what else Escape would close.
      event.preventDefault()
      event.stopPropagation()
      setPlaying(false)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [isPlaying])

  return { story, isPlaying, start, pause, speed, setSpeed, hold }
}
