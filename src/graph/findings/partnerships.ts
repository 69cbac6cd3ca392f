/** What stands out among pairs of agencies: who has most partners, who worked together longest, and which large ones never met. */
import { isBefore, yearOf } from '../../dataset/dates.ts'
import { runOf } from '../../dataset/runs.ts'
import { append } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import { linksAt } from '../buildGraph.ts'
import { type AgencyLink, agencyLinkIdOf } from '../projectAgencies.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Graph, Link, NodeId } from '../types.ts'

export type Pair = readonly [NodeId, NodeId]

/** The agencies with most partners, how many those are, and how many agencies have any; null where no two share a mission. Several when they are level. */
export const findMostConnected = (shares: readonly AgencyLink[]): { readonly agencies: readonly NodeId[]; readonly partners: number; readonly of: number } | null => {
  const counts = new Map<NodeId, number>()
  for (const { agencies } of shares) for (const id of agencies) counts.set(id, (counts.get(id) ?? 0) + 1)
  if (counts.size === 0) return null
  const partners = Math.max(...counts.values())
  return { agencies: [...counts].flatMap(([id, count]) => (count === partners ? [id] : [])).toSorted(compareIds), partners, of: counts.size }
}

/** The years, up to `thisYear`, in which a mission ran and both agencies had their part in it. Plans have none, nor have agreements, which run by themselves. */
const addYearsTogether = (years: Set<number>, graph: Graph, mission: NodeId, pair: Pair, thisYear: number): void => {
  const record = graph.missions.get(mission)?.record
  if (record === undefined || record.start.certainty === 'planned' || record.category === 'agreements') return
  let [first, last] = runOf(record, thisYear)
  for (const { agency, from, to } of linksAt(graph, mission)) {
    if (!pair.includes(agency)) continue
    if (from !== undefined) first = Math.max(first, yearOf(from))
    if (to !== undefined) last = Math.min(last, yearOf(to))
  }
  for (let year = first; year <= Math.min(last, thisYear); year += 1) years.add(year)
}

/** The two agencies that had a mission of theirs running in most years, in order; of level ones those with more missions, then by id. Null where none had any. */
export const findLongestPartnership = (graph: Graph, shares: readonly AgencyLink[], thisYear: number): { readonly agencies: Pair; readonly missions: number; readonly years: readonly number[] } | null => {
  let best: { readonly agencies: Pair; readonly missions: number; readonly years: readonly number[] } | null = null
  for (const { agencies, missions } of shares) {
    const years = new Set<number>()
    for (const mission of missions) addYearsTogether(years, graph, mission, agencies, thisYear)
    const ahead = years.size - (best?.years.length ?? 0) || missions.length - (best?.missions ?? 0)
    if (years.size > 0 && ahead > 0) best = { agencies, missions: missions.length, years: [...years].toSorted((a, b) => a - b) }
  }
  return best
}

/** How many counted missions each agency has among `links`. */
export const countMissions = (links: readonly Link[]): ReadonlyMap<NodeId, number> => {
  const missions = new Map<NodeId, NodeId[]>()
  for (const link of links) if (isCounted(link)) append(missions, link.agency, link.mission)
  return new Map([...missions].map(([id, all]) => [id, all.length]))
}

/** Among how many of the largest agencies it is looked for pairs that never met. */
export const LARGEST = 10

/** Whether two bodies stood at the same time: who takes over from another never could work with it. */
const coexisted = (graph: Graph, [a, b]: Pair): boolean => {
  const follows = (one: NodeId, other: NodeId): boolean => {
    const founded = graph.agencies.get(one)?.record.founded
    const dissolved = graph.agencies.get(other)?.record.dissolved
    return founded !== undefined && dissolved !== undefined && !isBefore(founded, dissolved)
  }
  return !follows(a, b) && !follows(b, a)
}

/** Pairs of the ten agencies with most missions among `links` that share none of them, though they stood at the same time; those with most missions first, ties by id. */
export const findNeverMet = (graph: Graph, links: readonly Link[], shares: readonly AgencyLink[]): readonly Pair[] => {
  const counts = countMissions(links)
  const countOf = (id: NodeId): number => counts.get(id) ?? 0
  const largest = [...counts.keys()].toSorted((a, b) => countOf(b) - countOf(a) || compareIds(a, b)).slice(0, LARGEST)
  const met = new Set(shares.map(({ id }) => id))
  const pairs = largest.flatMap((a, index) => largest.slice(index + 1).map((b): Pair => (a < b ? [a, b] : [b, a])))
  const weight = (pair: Pair): number => Math.min(...pair.map(countOf))
  return pairs
    .filter((pair) => !met.has(agencyLinkIdOf(...pair)) && coexisted(graph, pair))
    .toSorted((one, other) => weight(other) - weight(one) || compareIds(one.join('~'), other.join('~')))
}
