/** What the sheet of one node shows: a mission with all its partners, or an agency with its missions and those it shares them with. */
import { linksAt } from '../../graph/buildGraph.ts'
import { partnersAmong, projectAgencies } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'

/** The links among which an agency's sheet counts: those of the view, or all of them where the view hides the agency. */
export const linksFor = (graph: Graph, visible: Visible, id: NodeId): Visible['links'] => (visible.agencies.has(id) ? visible.links : graph.links)

/** The part of the graph on the sheet of `id`. A mission's is its whole record; an agency's keeps to what the view shows. */
export const cutSheet = (graph: Graph, visible: Visible, id: NodeId): Visible => {
  const all = linksFor(graph, visible, id)
  const links = graph.missions.has(id) ? linksAt(graph, id) : all.filter(({ agency }) => agency === id)
  const partners = graph.missions.has(id) ? links : partnersAmong(projectAgencies(all, 1), id)
  return { links, missions: new Set(links.map(({ mission }) => mission)), agencies: new Set([...links, ...partners].map(({ agency }) => agency)) }
}
