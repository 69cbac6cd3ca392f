/** What the reader's filters leave in the picture: OR inside a facet, AND between facets. */
import { isBefore } from '../dataset/dates.ts'
import type { GraphMission } from '../dataset/chunks.ts'
import { runsWithin } from '../dataset/runs.ts'
import type { Category, Destination, MissionKind, Region, Role, StatusValue } from '../dataset/vocab.ts'
import { linksAt } from './buildGraph.ts'
import { type Steps, focusGraph } from './focusGraph.ts'
import type { Graph, Link, NodeId, Visible } from './types.ts'

/** An empty list hides nothing. */
export type Filters = {
  readonly scope: 'highlights' | 'all'
  readonly category: readonly Category[]
  readonly destination: readonly Destination[]
  readonly status: readonly StatusValue[]
  readonly kind: readonly MissionKind[]
  readonly region: readonly Region[]
  readonly role: readonly Role[]
  readonly agency: readonly NodeId[]
  readonly match: 'any' | 'all'
  readonly years: readonly [number, number] | null
  /** An earlier window that `years` is compared with, and whether what ran in it is in the picture too. */
  readonly before: readonly [number, number] | null
  readonly eras: 'now' | 'both'
  /** Only what lies within `steps` links of this node. */
  readonly focus: NodeId | null
  readonly steps: Steps
}

export const noFilters: Filters = {
  scope: 'highlights', category: [], destination: [], status: [], kind: [], region: [], role: [], agency: [], match: 'any', years: null, before: null, eras: 'now', focus: null, steps: 1,
}

const allows = <Value>(wanted: readonly Value[], value: Value): boolean => wanted.length === 0 || wanted.includes(value)

const suits = (graph: Graph, link: Link, { region, role, agency, match }: Filters): boolean => {
  const record = graph.agencies.get(link.agency)?.record
  if (record === undefined || !allows(region, record.region)) return false
  if (role.length > 0 && !role.some((one) => link.roles.includes(one))) return false
  return match === 'all' || allows(agency, link.agency)
}

/** The earlier window where both are in the picture, else null. */
export const earlierOf = ({ before, eras }: Filters): Filters['before'] => (eras === 'both' ? before : null)

const isInYears = (record: GraphMission, filters: Filters, thisYear: number): boolean => {
  const before = earlierOf(filters)
  return filters.years === null || runsWithin(record, filters.years, thisYear) || (before !== null && runsWithin(record, before, thisYear))
}

/**
 * Whether a mission stays. Region, role and (with `match: 'any'`) agency must be met by one and the same partnership:
 * region Africa and role lead means led from Africa. With `match: 'all'` every named agency must take part, and one
 * of their partnerships must meet region and role.
 */
export const passes = (graph: Graph, record: GraphMission, filters: Filters, thisYear: number): boolean => {
  if (filters.scope === 'highlights' && record.highlight !== true) return false
  if (!allows(filters.category, record.category) || !allows(filters.destination, record.destination)) return false
  if (!allows(filters.status, record.status.value) || !allows(filters.kind, record.kind)) return false
  if (!isInYears(record, filters, thisYear)) return false
  const links = linksAt(graph, record.id)
  if (filters.match === 'all' && !filters.agency.every((id) => links.some((link) => link.agency === id))) return false
  return links.some((link) => suits(graph, link, filters) && (filters.match === 'any' || allows(filters.agency, link.agency)))
}

const existsWithin = (graph: Graph, link: Link, [from, to]: readonly [number, number]): boolean => {
  const record = graph.agencies.get(link.agency)?.record
  const ended = record?.dissolved !== undefined && isBefore(record.dissolved, String(from))
  const notYet = record?.founded !== undefined && isBefore(String(to), record.founded)
  return !ended && !notYet
}

/** Two windows of years each by itself, as if the other were not. */
export const filterEras = (graph: Graph, filters: Filters, before: readonly [number, number], thisYear: number): { readonly earlier: Visible; readonly later: Visible } => {
  const within = (years: Filters['years']): Visible => filterGraph(graph, { ...filters, years, eras: 'now' }, thisYear)
  return { earlier: within(before), later: within(filters.years) }
}

/** Everything that exists in the picture under `filters`: an agency when one of its partnerships does, and with two windows what is there in either. */
export const filterGraph = (graph: Graph, filters: Filters, thisYear: number): Visible => {
  const before = earlierOf(filters)
  if (before !== null) {
    const { earlier, later } = filterEras(graph, filters, before, thisYear)
    const links = new Set([...earlier.links, ...later.links])
    return { missions: new Set([...earlier.missions, ...later.missions]), agencies: new Set([...earlier.agencies, ...later.agencies]), links: graph.links.filter((link) => links.has(link)) }
  }
  const missions = new Set<NodeId>()
  for (const { id, record } of graph.missions.values()) if (passes(graph, record, filters, thisYear)) missions.add(id)
  const { years } = filters
  const links = graph.links.filter((link) => missions.has(link.mission) && (years === null || existsWithin(graph, link, years)))
  const visible = { missions, links, agencies: new Set(links.map((link) => link.agency)) }
  return filters.focus === null ? visible : focusGraph(visible, filters.focus, filters.steps)
}
