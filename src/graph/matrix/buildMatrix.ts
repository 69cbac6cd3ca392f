/** Agencies by agencies: how many missions each two share, the same numbers as the links of agency to agency. */
import { append } from '../../lib/collections.ts'
import type { AgencyLink } from '../projectAgencies.ts'
import type { NodeId } from '../types.ts'

export type Matrix = {
  /** Those that share a mission with another, sorted by id. */
  readonly agencies: readonly NodeId[]
  /** Both ways; no entry where nothing is shared, and none for an agency with itself. */
  readonly counts: ReadonlyMap<NodeId, ReadonlyMap<NodeId, number>>
  /** How many different missions an agency shares with any other of them. */
  readonly missions: ReadonlyMap<NodeId, number>
}

export const buildMatrix = (links: readonly AgencyLink[]): Matrix => {
  const pairsOf = new Map<NodeId, (readonly [NodeId, number])[]>()
  const missionsOf = new Map<NodeId, NodeId[]>()
  for (const { agencies: [a, b], missions } of links) {
    append(pairsOf, a, [b, missions.length])
    append(pairsOf, b, [a, missions.length])
    for (const mission of missions) {
      append(missionsOf, a, mission)
      append(missionsOf, b, mission)
    }
  }
  return {
    agencies: [...pairsOf.keys()].toSorted(),
    counts: new Map([...pairsOf].map(([id, pairs]) => [id, new Map(pairs)])),
    missions: new Map([...missionsOf].map(([id, missions]) => [id, new Set(missions).size])),
  }
}

export const countBetween = ({ counts }: Matrix, a: NodeId, b: NodeId): number => counts.get(a)?.get(b) ?? 0
