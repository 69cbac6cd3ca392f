/** The chain from view to what is visible and what it counts, worked out anew only where something changed, and once for all who ask. */
import { type FacetCounts, countFacets } from '../graph/countFacets.ts'
import { type Filters, filterGraph, noFilters } from '../graph/filterGraph.ts'
import { type Fates, findFates } from '../graph/findings/fates.ts'
import { type AgencyLink, projectAgencies } from '../graph/projectAgencies.ts'
import type { Graph, Visible } from '../graph/types.ts'
import { rememberLast } from '../lib/rememberLast.ts'
import { cutSheet } from '../scene/sheet/cutSheet.ts'
import { useApp } from './AppState.tsx'
import { sheetOf } from './view.ts'

const filterKeys = Object.keys(noFilters) as readonly (keyof Filters)[]

const filtersOf = rememberLast((...values: readonly Filters[keyof Filters][]) => Object.fromEntries(filterKeys.map((key, i) => [key, values[i]])) as unknown as Filters)

/** The part of the view that decides what exists, as a value that stays the same while it says the same. */
const useFilters = (): Filters => {
  const { view } = useApp()
  return filtersOf(...filterKeys.map((key) => view[key]))
}

const visibleOf = rememberLast(filterGraph)
const cutOf = rememberLast(cutSheet)
const fatesOf = rememberLast(findFates)
const countsOf = rememberLast(countFacets)
const wholeOf = rememberLast((graph: Graph, scope: Filters['scope'], thisYear: number) => filterGraph(graph, { ...noFilters, scope }, thisYear))

// Two who took part in a mission one after the other met in neither of two windows.
const sharesOf = rememberLast(({ links }: Visible, fates: Fates | null) => projectAgencies(links, 1).filter(({ id }) => fates?.has(id) !== false))
const largestOf = rememberLast((shares: readonly AgencyLink[], min: number) => shares.filter(({ missions }) => missions.length >= min))

/** What exists in the picture now. */
export const useVisible = (): Visible => {
  const { graph, thisYear } = useApp()
  return visibleOf(graph, useFilters(), thisYear)
}

/** What is there to be seen: on a sheet only what belongs to its node. */
export const useShown = (): Visible => {
  const { graph, view } = useApp()
  const visible = useVisible()
  const id = sheetOf(view)
  return id === null ? visible : cutOf(graph, visible, id)
}

/** What became of all there is between two windows of years; null where one alone is in the picture. */
export const useFates = (): Fates | null => {
  const { graph, thisYear } = useApp()
  return fatesOf(graph, useFilters(), thisYear)
}

/** Which agencies share which of the visible missions, `min` at least: what every number between two agencies counts. */
export const useAgencyLinks = (min = 1): readonly AgencyLink[] => {
  const shares = sharesOf(useVisible(), useFates())
  return min === 1 ? shares : largestOf(shares, min)
}

/** Everything of the present scope, filtered by nothing else: what the layout was settled for. */
export const useWholeScope = (): Visible => {
  const { graph, view: { scope }, thisYear } = useApp()
  return wholeOf(graph, scope, thisYear)
}

export const useFacetCounts = (): FacetCounts => {
  const { graph, thisYear } = useApp()
  return countsOf(graph, useFilters(), thisYear)
}
