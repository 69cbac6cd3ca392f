/** For each value of each facet: how many missions choosing it would leave. */
import { categories, destinations, missionKinds, regions, roles, statuses } from '../dataset/vocab.ts'
import { type Filters, filterGraph, passes } from './filterGraph.ts'
import type { Graph } from './types.ts'

/** The facets in the order they are shown, with the values each may take. */
export const facetValues = {
  category: categories,
  region: regions,
  status: statuses,
  destination: destinations,
  kind: missionKinds,
  role: roles,
} as const

export type Facet = keyof typeof facetValues

export const facets = Object.keys(facetValues) as readonly Facet[]

export type FacetCounts = { readonly [Name in Facet]: ReadonlyMap<string, number> }

/** Counts under the other filters, each value as if it were the only one chosen in its facet. */
export const countFacets = (graph: Graph, filters: Filters, thisYear: number): FacetCounts => {
  const records = [...graph.missions.values()].map(({ record }) => record)
  const counts = new Map<Facet, ReadonlyMap<string, number>>()
  for (const facet of facets) {
    // Without this facet's own choice first: most values then need only look at what the others leave.
    const left = records.filter((record) => passes(graph, record, { ...filters, [facet]: [] }, thisYear))
    const countWith = (value: string): number => {
      const chosen = { ...filters, [facet]: [value] }
      // What lies in a circle depends on every other mission that stays, so it cannot be told one by one.
      return filters.focus === null ? left.filter((record) => passes(graph, record, chosen, thisYear)).length : filterGraph(graph, chosen, thisYear).missions.size
    }
    counts.set(facet, new Map(facetValues[facet].map((value) => [value, countWith(value)])))
  }
  return Object.fromEntries(counts) as FacetCounts
}
