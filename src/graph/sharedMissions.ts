/** Which missions two agencies share: each has a role other than contractor and signatory. Withdrawn partnerships count and are marked. */
import { uncountedRoles } from '../dataset/vocab.ts'
import { append } from '../lib/collections.ts'
import { compareIds } from '../lib/text.ts'
import { linksAt } from './buildGraph.ts'
import type { Graph, Link, NodeId } from './types.ts'

/** Whether a link makes its agency a partner: some role of it is neither contractor nor signatory. */
export const isCounted = (link: Link): boolean => link.roles.some((role) => !uncountedRoles.has(role))

export type PartnerAgency = { readonly agency: NodeId; readonly missions: readonly NodeId[] }

/** The agencies that share missions with `id`, most first, ties by id. Their missions are in the order of the graph. */
export const findPartnerAgencies = (graph: Graph, id: NodeId): readonly PartnerAgency[] => {
  const shared = new Map<NodeId, NodeId[]>()
  for (const own of linksAt(graph, id).filter(isCounted))
    for (const link of linksAt(graph, own.mission)) if (link.agency !== id && isCounted(link)) append(shared, link.agency, own.mission)
  return [...shared]
    .map(([agency, missions]) => ({ agency, missions: missions.toSorted(compareIds) }))
    .toSorted((a, b) => b.missions.length - a.missions.length || compareIds(a.agency, b.agency))
}

/** The missions that agencies `a` and `b` share, sorted by id. */
export const findSharedMissions = (graph: Graph, a: NodeId, b: NodeId): readonly NodeId[] =>
  findPartnerAgencies(graph, a).find(({ agency }) => agency === b)?.missions ?? []

/** The missions that have most counted partners in common with `id`, at least two; most first, at most `limit`. */
export const findSimilarMissions = (graph: Graph, id: NodeId, limit: number): readonly { readonly mission: NodeId; readonly common: readonly NodeId[] }[] => {
  const common = new Map<NodeId, NodeId[]>()
  for (const own of linksAt(graph, id).filter(isCounted))
    for (const link of linksAt(graph, own.agency)) if (link.mission !== id && isCounted(link)) append(common, link.mission, own.agency)
  // Of two with as many common partners the one with fewer others is the more alike.
  const size = (mission: NodeId): number => linksAt(graph, mission).length
  return [...common]
    .filter(([, agencies]) => agencies.length >= 2)
    .map(([mission, agencies]) => ({ mission, common: agencies }))
    .toSorted((a, b) => b.common.length - a.common.length || size(a.mission) - size(b.mission) || compareIds(a.mission, b.mission))
    .slice(0, limit)
}
