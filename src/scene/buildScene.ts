/** From what is visible to marks: shape, size, category, emphasis. Pure, and free of coordinates. */
import { brokenStates, plannedStatuses } from '../dataset/vocab.ts'
import { findNode } from '../graph/buildGraph.ts'
import { isCounted } from '../graph/sharedMissions.ts'
import type { Graph, NodeId, Visible } from '../graph/types.ts'
import { countMissions } from '../layout/problem.ts'
import { MISSION_RADIUS, agencyRadius } from '../layout/sizes.ts'
import { compareIds } from '../lib/text.ts'
import type { EmphasisRule } from './emphasis.ts'
import type { LinkMark, NodeMark, Scene } from './types.ts'

/**
 * Marks for everything visible. `drawnFrom` is the scope that the layout was settled for: an agency keeps the size
 * it has there, so that a filter changes which circles exist and never how large one is.
 */
export const buildScene = (graph: Graph, visible: Visible, drawnFrom: Visible, emphasis: EmphasisRule): Scene => {
  const sizes = countMissions(drawnFrom)
  const weights = countMissions(visible)
  const partners = new Map<NodeId, number>()
  for (const { mission } of visible.links) partners.set(mission, (partners.get(mission) ?? 0) + 1)
  const nodes: NodeMark[] = []
  for (const id of [...visible.agencies, ...visible.missions].toSorted(compareIds)) {
    const node = findNode(graph, id)
    if (node === undefined) continue
    const common = { id, label: node.label, emphasis: emphasis.ofNode(id) }
    if (node.type === 'agency') nodes.push({ ...common, type: 'agency', radius: agencyRadius(sizes.get(id) ?? 1), category: null, isPlan: false, weight: weights.get(id) ?? 0 })
    else {
      const { category, status } = node.record
      nodes.push({ ...common, type: 'mission', radius: MISSION_RADIUS, category, isPlan: plannedStatuses.has(status.value), weight: partners.get(id) ?? 0 })
    }
  }
  const links: LinkMark[] = visible.links.map((link) => {
    const [main] = link.roles
    const category = graph.missions.get(link.mission)?.record.category ?? 'agreements'
    return {
      id: link.id,
      ends: [link.agency, link.mission],
      count: null,
      category,
      isLead: main === 'lead' || main === 'co-lead',
      isBroken: brokenStates.has(link.state),
      isContract: !isCounted(link) && link.roles.includes('contractor'),
      emphasis: emphasis.ofLink(link),
    }
  })
  return { nodes, links }
}
