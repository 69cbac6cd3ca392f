/** What the strip of years shows and how it changes the view: the range of the scope, the runs under the other filters, the window. */
import { useCallback, useMemo } from 'react'
import type { Years } from '../../dataset/runs.ts'
import { type Runs, countYears, rangeOf, runsUnder } from '../../graph/countYears.ts'
import { noFilters } from '../../graph/filterGraph.ts'
import { clamp } from '../../lib/geometry.ts'
import { useApp } from '../../state/AppState.tsx'
import { setYears } from '../../state/view.ts'
import type { ChangeKind } from '../../state/viewStore.ts'

export const isSameWindow = (one: Years | null, other: Years | null): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1]

export type YearsState = {
  /** First and last year of anything in the present scope: filters do not change it, so the strip stays as it is. */
  readonly range: Years
  readonly runs: Runs
  readonly counts: readonly number[]
  /** The window of the view within the range; all of it when there is none. */
  readonly window: Years
  /** Shows another window; one of the whole range hides nothing and is none. */
  readonly show: (window: Years | null, kind?: ChangeKind) => void
}

export const useYears = (): YearsState => {
  const { graph, view, change, thisYear } = useApp()
  const { scope, category, destination, status, kind, region, role, agency, match, focus, steps, years } = view
  const range = useMemo((): Years => rangeOf(runsUnder(graph, { ...noFilters, scope }, thisYear)) ?? [thisYear, thisYear], [graph, scope, thisYear])
  const runs = useMemo(
    () => runsUnder(graph, { scope, category, destination, status, kind, region, role, agency, match, focus, steps, years: null, before: null, eras: 'now' }, thisYear),
    [graph, scope, category, destination, status, kind, region, role, agency, match, focus, steps, thisYear],
  )
  const counts = useMemo(() => countYears(runs, range), [runs, range])
  const window = useMemo((): Years => (years === null ? range : [clamp(years[0], ...range), clamp(years[1], ...range)]), [years, range])
  const show = useCallback(
    (next: Years | null, how?: ChangeKind) => {
      const wanted = next === null || (next[0] <= range[0] && next[1] >= range[1]) ? null : next
      change((before) => (isSameWindow(before.years, wanted) ? before : setYears(before, wanted)), how)
    },
    [change, range],
  )
  return { range, runs, counts, window, show }
}
