/** Agencies side by side: what each takes part in, when, as what and where to; and what they share. */
import { yearOf } from '../../dataset/dates.ts'
import { type Years, runOf } from '../../dataset/runs.ts'
import { type Destination, type Role, destinations, roles } from '../../dataset/vocab.ts'
import { compareIds } from '../../lib/text.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Graph, Link, NodeId } from '../types.ts'

/** Ids of missions for each agency that is compared, in the order asked. */
export type Lists = readonly (readonly NodeId[])[]

export type ComparedAgencies = {
  /** The missions in which each counts as a partner; all lists are in the order of ids. */
  readonly missions: Lists
  /** The other agencies with whom each shares some of them. */
  readonly partners: Lists
  /** From the first year any of them ran to the last, while the agency itself stood; null without such a year. */
  readonly years: readonly (Years | null)[]
  /** The missions in each role and to each destination that one of them has, in the order of the vocabulary. Paid work and signatures are among the roles. */
  readonly roles: readonly { readonly value: Role; readonly missions: Lists }[]
  readonly destinations: readonly { readonly value: Destination; readonly missions: Lists }[]
  /** The missions that all of them share, and those of every two. */
  readonly together: readonly NodeId[]
  readonly pairs: readonly { readonly agencies: readonly [NodeId, NodeId]; readonly missions: readonly NodeId[] }[]
}

/** Compares agencies over the missions among `links`. A mission without an end runs until `thisYear` as everywhere. */
export const compareAgencies = (graph: Graph, links: readonly Link[], ids: readonly NodeId[], thisYear: number): ComparedAgencies => {
  const listOf = (wanted: (link: Link) => boolean): readonly NodeId[] => [...new Set(links.filter(wanted).map(({ mission }) => mission))].toSorted(compareIds)
  const recordOf = (id: NodeId) => graph.missions.get(id)?.record
  const missions = ids.map((id) => listOf((link) => link.agency === id && isCounted(link)))
  const rowsOf = <Value>(values: readonly Value[], listsOf: (value: Value) => Lists) =>
    values.map((value) => ({ value, missions: listsOf(value) })).filter((row) => row.missions.some((list) => list.length > 0))
  const together = (...lists: Lists): readonly NodeId[] => (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)))
  return {
    missions,
    partners: missions.map((own, index) => {
      const mine = new Set(own)
      return [...new Set(links.filter((link) => link.agency !== ids[index] && mine.has(link.mission) && isCounted(link)).map(({ agency }) => agency))].toSorted(compareIds)
    }),
    years: missions.map((own, index) => {
      const { founded, dissolved } = graph.agencies.get(ids[index] ?? '')?.record ?? {}
      const runs = own.flatMap((id) => {
        const record = recordOf(id)
        return record === undefined ? [] : [runOf(record, thisYear)]
      })
      const first = Math.max(Math.min(...runs.map(([start]) => start)), founded === undefined ? -Infinity : yearOf(founded))
      const last = Math.min(Math.max(...runs.map(([, end]) => end)), dissolved === undefined ? Infinity : yearOf(dissolved))
      return first <= last ? [first, last] : null
    }),
    roles: rowsOf(roles, (role) => ids.map((id) => listOf((link) => link.agency === id && link.roles.includes(role)))),
    destinations: rowsOf(destinations, (destination) => missions.map((own) => own.filter((id) => recordOf(id)?.destination === destination))),
    together: together(...missions),
    pairs: ids.flatMap((a, index) => ids.slice(index + 1).map((b, step) => ({ agencies: [a, b] as const, missions: together(missions[index] ?? [], missions[index + 1 + step] ?? []) }))),
  }
}
