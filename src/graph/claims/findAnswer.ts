/** What the dataset answers to a question of a tour. Pure: the same facts and year give the same answer. */
import { yearOf } from '../../dataset/dates.ts'
import { runOf } from '../../dataset/runs.ts'
import type { Claim, Where } from '../../dataset/tours/claimSchema.ts'
import { brokenStates } from '../../dataset/vocab.ts'
import { compareIds } from '../../lib/text.ts'
import { findNode, linksAt, otherEnd } from '../buildGraph.ts'
import { filterGraph, noFilters } from '../filterGraph.ts'
import { findPaths } from '../findPaths.ts'
import { findSharedMissions, isCounted } from '../sharedMissions.ts'
import type { Graph, Link, NodeId, Visible } from '../types.ts'

/** A number, a word, or ids; null where there is no answer. */
export type Found = {
  readonly value: number | string | readonly string[] | null
  /** The year that belongs to the answer. */
  readonly year?: number
}

const yearsIn = (window: string): readonly [number, number] => {
  const [from = 0, to = 0] = window.split('-').map(Number)
  return [from, to]
}

const contributors = (graph: Graph, mission: NodeId): number => linksAt(graph, mission).filter(isCounted).length

/** What `where` leaves of the whole dataset, by the rules of the filters. */
export const visibleUnder = (graph: Graph, where: Where | undefined, thisYear: number): Visible => {
  const { years, partners, ...filters } = where ?? {}
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const visible = filterGraph(graph, { ...noFilters, scope: 'all', ...given, years: years === undefined ? null : yearsIn(years) }, thisYear)
  if (partners === undefined) return visible
  const missions = new Set([...visible.missions].filter((id) => contributors(graph, id) >= partners))
  const links = visible.links.filter(({ mission }) => missions.has(mission))
  return { missions, links, agencies: new Set(links.map(({ agency }) => agency)) }
}

const startOf = (graph: Graph, id: NodeId): string => graph.missions.get(id)?.record.start.date ?? ''

const byStart = (graph: Graph, ids: Iterable<NodeId>): readonly NodeId[] => [...ids].toSorted((a, b) => compareIds(startOf(graph, a), startOf(graph, b)) || compareIds(a, b))

/** Most counted partnerships first, ties by id. */
const rankBy = (links: readonly Link[], end: 'agency' | 'mission'): readonly NodeId[] => {
  const counts = new Map<NodeId, number>()
  for (const link of links) if (isCounted(link)) counts.set(link[end], (counts.get(link[end]) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compareIds(a, b)).map(([id]) => id)
}

const yearAt = (graph: Graph, id: NodeId, what: 'start' | 'end'): number | null => {
  const record = graph.missions.get(id)?.record
  if (record === undefined) return null
  return what === 'start' ? yearOf(record.start.date) : record.end === undefined ? null : yearOf(record.end)
}

const listOf = (ids: Iterable<string>): Found => ({ value: [...ids].toSorted(compareIds) })

const firstOf = (graph: Graph, id: NodeId | undefined): Found => (id === undefined ? { value: null } : { value: id, year: yearOf(startOf(graph, id)) })

const members = (graph: Graph, { of, roles, states, regions }: Extract<Claim, { ask: 'members' }>): Found => {
  const suits = (link: Link): boolean => {
    const region = graph.agencies.get(link.agency)?.record.region
    return (roles === undefined || roles.some((role) => link.roles.includes(role))) && (states === undefined || states.includes(link.state)) && (regions === undefined || (region !== undefined && regions.includes(region)))
  }
  return listOf(linksAt(graph, of).filter(suits).map((link) => otherEnd(link, of)))
}

const left = (graph: Graph, mission: NodeId): Found => {
  const gone = linksAt(graph, mission).filter(({ state }) => brokenStates.has(state))
  const years = gone.flatMap(({ to }) => (to === undefined ? [] : [yearOf(to)]))
  return { ...listOf(gone.map(({ agency }) => agency)), ...(years.length === 0 ? {} : { year: Math.max(...years) }) }
}

/** The missions among `links` that someone left in these years. */
const broken = (links: readonly Link[], [from, to]: readonly [number, number]): Found =>
  listOf(new Set(links.filter(({ state, to: end }) => brokenStates.has(state) && end !== undefined && yearOf(end) >= from && yearOf(end) <= to).map(({ mission }) => mission)))

/** The answer to `claim`. `thisYear` decides what still runs. */
export const findAnswer = (graph: Graph, claim: Claim, thisYear: number): Found => {
  const under = (where: Where | undefined): Visible => visibleUnder(graph, where, thisYear)
  switch (claim.ask) {
    case 'count':
      return { value: under(claim.where)[claim.of].size }
    case 'members':
      return members(graph, claim)
    case 'common': {
      const [one = [], other = []] = claim.of.map((id) => linksAt(graph, id).filter(isCounted).map((link) => otherEnd(link, id)))
      return listOf(one.filter((id) => other.includes(id)))
    }
    case 'shared': {
      const { missions } = under(claim.where)
      return listOf(findSharedMissions(graph, ...claim.between).filter((id) => missions.has(id)))
    }
    case 'rank':
      return { value: rankBy(under(claim.where).links, claim.of === 'agencies' ? 'agency' : 'mission').slice(0, claim.top) }
    case 'first':
      return firstOf(graph, byStart(graph, under(claim.where).missions).at(0))
    case 'last':
      return firstOf(graph, byStart(graph, under(claim.where).missions).at(-1))
    case 'path': {
      const [chain] = findPaths(under(claim.where).links, ...claim.between)
      return { value: chain === undefined ? null : (chain.length - 1) / 2 }
    }
    case 'left':
      return left(graph, claim.of)
    case 'broken':
      return broken(under(claim.where).links, yearsIn(claim.years))
    case 'roles':
      return listOf(graph.links.find(({ agency, mission }) => agency === claim.of[0] && mission === claim.of[1])?.roles ?? [])
    case 'status':
      return { value: graph.missions.get(claim.of)?.record.status.value ?? null }
    case 'year':
      return { value: yearAt(graph, claim.of, claim.what) }
    case 'gap': {
      const [before, after] = claim.between.map((id) => graph.missions.get(id)?.record)
      if (before === undefined || after === undefined) return { value: null }
      return { value: yearOf(after.start.date) - runOf(before, thisYear)[1] }
    }
  }
}

/** The name that is drawn for an id; a role or an unknown id is its own name. */
export const nameOf = (graph: Graph, id: string): string => findNode(graph, id)?.label ?? id
