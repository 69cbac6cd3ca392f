/** From a graph to what a layout must place: boxes for shapes and labels, pairs for links. */
import type { Graph, NodeId, Visible } from '../graph/types.ts'
import type { Size } from '../lib/geometry.ts'
import { compareIds } from '../lib/text.ts'
import { MISSION_RADIUS, LAYOUT_FONT_PX, agencyRadius, fontInside, labelSize } from './sizes.ts'
import type { LayoutNode, LayoutProblem } from './types.ts'

/** How many visible missions each visible agency has. */
export const countMissions = (visible: Visible): ReadonlyMap<NodeId, number> => {
  const counts = new Map<NodeId, number>()
  for (const { agency } of visible.links) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  return counts
}

/** Agencies with so many missions are looked for by name from as far as one can be. */
const HUB_MISSIONS = 20

/**
 * The problem of placing what is visible inside `frame`. The `labelled` heaviest missions, and agencies whose name does
 * not fit their circle, keep room for a label below; the rest are shapes alone. `resting` is the scale at which all is seen at first,
 * in pixels per unit: the names of hubs keep the room they need there.
 */
export const buildProblem = (graph: Graph, visible: Visible, frame: Size, labelled: number, resting = 1): LayoutProblem => {
  const counts = countMissions(visible)
  const partners = (id: NodeId): number => graph.linksOf.get(id)?.length ?? 0
  const named = new Set([...visible.missions].toSorted((a, b) => partners(b) - partners(a) || compareIds(a, b)).slice(0, labelled))
  const nodes: LayoutNode[] = []
  for (const node of [...graph.agencies.values(), ...graph.missions.values()]) {
    if (node.type === 'agency' && visible.agencies.has(node.id)) {
      const missions = counts.get(node.id) ?? 0
      const radius = agencyRadius(missions)
      const scale = missions >= HUB_MISSIONS ? Math.min(1, resting) : 1
      const isInside = fontInside(node.label, radius * scale) >= LAYOUT_FONT_PX
      nodes.push({ id: node.id, radius, label: isInside || labelled === 0 ? null : labelSize(node.label, LAYOUT_FONT_PX / scale), group: null })
    }
    if (node.type === 'mission' && visible.missions.has(node.id))
      nodes.push({ id: node.id, radius: MISSION_RADIUS, label: named.has(node.id) ? labelSize(node.label, LAYOUT_FONT_PX) : null, group: node.record.category })
  }
  nodes.sort((a, b) => compareIds(a.id, b.id))
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]))
  const links = visible.links.flatMap(({ agency, mission }) => {
    const [a, b] = [indexes.get(agency), indexes.get(mission)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  return { frame, nodes, links }
}
