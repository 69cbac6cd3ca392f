/** Two windows of years for a list: the earlier one of the address beside that of the picture, and what each leaves. */
import { useMemo } from 'react'
import type { Years } from '../../../dataset/runs.ts'
import { rangeOf, runsUnder } from '../../../graph/countYears.ts'
import { filterEras } from '../../../graph/filterGraph.ts'
import { type Eras, compareEras, halve } from '../../../graph/findings/compareEras.ts'
import { useApp } from '../../../state/AppState.tsx'

export type ErasState = {
  /** All the years of what the other filters leave; null where they leave nothing. */
  readonly range: Years | null
  /** The range in two halves, to begin with. */
  readonly halves: readonly [Years, Years] | null
  readonly before: Years | null
  readonly now: Years | null
  readonly eras: Eras
}

export const useEras = (): ErasState => {
  const { graph, view, thisYear } = useApp()
  const range = useMemo(() => rangeOf(runsUnder(graph, view, thisYear)), [graph, view, thisYear])
  // Plans are of neither window until the reader looks beyond today.
  const halves = useMemo(() => (range === null ? null : halve([range[0], Math.max(range[0], Math.min(range[1], thisYear))])), [range, thisYear])
  const { before } = view
  const now = view.years ?? range
  const eras = useMemo(() => {
    if (before === null) return compareEras([], [])
    const { earlier, later } = filterEras(graph, view, before, thisYear)
    return compareEras(earlier.links, later.links)
  }, [graph, view, before, thisYear])
  return { range, halves, before, now, eras }
}
