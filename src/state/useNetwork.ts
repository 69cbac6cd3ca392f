/** The chain from view to what is visible and what it counts, worked out anew only where something changed. */
import { useMemo } from 'react'
import { type FacetCounts, countFacets } from '../graph/countFacets.ts'
import { type Filters, filterGraph, noFilters } from '../graph/filterGraph.ts'
import { type AgencyLink, projectAgencies } from '../graph/projectAgencies.ts'
import type { Visible } from '../graph/types.ts'
import { cutSheet } from '../scene/sheet/cutSheet.ts'
import { useApp } from './AppState.tsx'
import { sheetOf } from './view.ts'

/** The part of the view that decides what exists, as a value that stays the same while it says the same. */
const useFilters = (): Filters => {
  const { view } = useApp()
  const { scope, category, destination, status, kind, region, role, agency, match, years, focus, steps } = view
  return useMemo(
    () => ({ scope, category, destination, status, kind, region, role, agency, match, years, focus, steps }),
    [scope, category, destination, status, kind, region, role, agency, match, years, focus, steps],
  )
}

/** What exists in the picture now. */
export const useVisible = (): Visible => {
  const { graph, thisYear } = useApp()
  const filters = useFilters()
  return useMemo(() => filterGraph(graph, filters, thisYear), [graph, filters, thisYear])
}

/** What is there to be seen: on a sheet only what belongs to its node. */
export const useShown = (): Visible => {
  const { graph, view } = useApp()
  const visible = useVisible()
  const id = sheetOf(view)
  return useMemo(() => (id === null ? visible : cutSheet(graph, visible, id)), [graph, visible, id])
}

/** Which agencies share which of the visible missions: what every number between two agencies counts. */
export const useAgencyLinks = (): readonly AgencyLink[] => {
  const visible = useVisible()
  return useMemo(() => projectAgencies(visible.links, 1), [visible])
}

/** Everything of the present scope, filtered by nothing else: what the layout was settled for. */
export const useWholeScope = (): Visible => {
  const { graph, view, thisYear } = useApp()
  const { scope } = view
  return useMemo(() => filterGraph(graph, { ...noFilters, scope }, thisYear), [graph, scope, thisYear])
}

export const useFacetCounts = (): FacetCounts => {
  const { graph, thisYear } = useApp()
  const filters = useFilters()
  return useMemo(() => countFacets(graph, filters, thisYear), [graph, filters, thisYear])
}
