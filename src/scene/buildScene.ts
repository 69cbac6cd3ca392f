/** From what is visible to marks: shape, size, category, emphasis. Pure, and free of coordinates. */
import { brokenStates, plannedStatuses } from '../dataset/vocab.ts'
import { findNode } from '../graph/buildGraph.ts'
import { isCounted } from '../graph/sharedMissions.ts'
import type { Graph, GraphNode, Link, NodeId, Visible } from '../graph/types.ts'
import { countMissions } from '../layout/problem.ts'
import { MISSION_RADIUS, agencyRadius } from '../layout/sizes.ts'
import { compareIds } from '../lib/text.ts'
import type { EmphasisRule } from './emphasis.ts'
import type { Emphasis, LinkMark, NodeMark, Scene } from './types.ts'

/** The last mark of each node and link. What has not changed is the same value again, so that nobody draws it anew. */
const lastNodes = new WeakMap<GraphNode, NodeMark>()
const lastLinks = new WeakMap<Link, LinkMark>()

const keepNode = (node: GraphNode, mark: NodeMark): NodeMark => {
  const last = lastNodes.get(node)
  if (last !== undefined && last.emphasis === mark.emphasis && last.radius === mark.radius && last.weight === mark.weight) return last
  lastNodes.set(node, mark)
  return mark
}

const markLink = (graph: Graph, link: Link, emphasis: Emphasis): LinkMark => {
  const last = lastLinks.get(link)
  const [main] = link.roles
  const category = graph.missions.get(link.mission)?.record.category ?? 'agreements'
  if (last !== undefined && last.emphasis === emphasis && last.category === category) return last
  const mark: LinkMark = {
    id: link.id,
    ends: [link.agency, link.mission],
    count: null,
    category,
    isLead: main === 'lead' || main === 'co-lead',
    isBroken: brokenStates.has(link.state),
    isContract: !isCounted(link) && link.roles.includes('contractor'),
    emphasis,
  }
  lastLinks.set(link, mark)
  return mark
}

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
    if (node.type === 'agency') nodes.push(keepNode(node, { ...common, type: 'agency', radius: agencyRadius(sizes.get(id) ?? 1), category: null, isPlan: false, weight: weights.get(id) ?? 0 }))
    else {
      const { category, status } = node.record
      nodes.push(keepNode(node, { ...common, type: 'mission', radius: MISSION_RADIUS, category, isPlan: plannedStatuses.has(status.value), weight: partners.get(id) ?? 0 }))
    }
  }
  return { nodes, links: visible.links.map((link) => markLink(graph, link, emphasis.ofLink(link))) }
}
