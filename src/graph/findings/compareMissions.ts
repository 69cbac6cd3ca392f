/** Missions side by side: who takes part in more than one of them, and as what. */
import type { Role } from '../../dataset/vocab.ts'
import { compareIds } from '../../lib/text.ts'
import { linksAt } from '../buildGraph.ts'
import type { Graph, NodeId } from '../types.ts'

/** An agency with its roles in each mission, in the order asked; null where it takes no part. */
export type ComparedPartner = { readonly agency: NodeId; readonly roles: readonly (readonly Role[] | null)[] }

/** Every agency that takes part in one of the missions: those in most of them first, ties by id. Paid work and signatures are among the roles. */
export const compareMissions = (graph: Graph, ids: readonly NodeId[]): readonly ComparedPartner[] => {
  const agencies = [...new Set(ids.flatMap((id) => linksAt(graph, id).map(({ agency }) => agency)))]
  const countOf = ({ roles }: ComparedPartner): number => roles.filter((one) => one !== null).length
  return agencies
    .map((agency) => ({ agency, roles: ids.map((id) => linksAt(graph, id).find((link) => link.agency === agency)?.roles ?? null) }))
    .toSorted((a, b) => countOf(b) - countOf(a) || compareIds(a.agency, b.agency))
}
