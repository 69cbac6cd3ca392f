/** The scene of agency to agency: the circles of the network in their places, linked by how many missions they share. */
import type { AgencyLink } from '../graph/projectAgencies.ts'
import type { NodeId } from '../graph/types.ts'
import type { Subject } from './emphasis.ts'
import type { Emphasis, LinkMark, NodeMark, Scene } from './types.ts'

/** What a selection lights among agencies: nodes, those beside them, and links. */
export type AgencyCircle = { readonly high: ReadonlySet<NodeId>; readonly near: ReadonlySet<NodeId>; readonly isIn: (link: AgencyLink) => boolean }

export const agencyCircle = (links: readonly AgencyLink[], selection: Subject): AgencyCircle => {
  if (selection.type === 'chain') {
    const { nodes } = selection
    // Agencies stand at every other place of a chain; two of them in a row are joined.
    const isJoined = (a: NodeId, b: NodeId): boolean => Math.abs(nodes.indexOf(a) - nodes.indexOf(b)) === 2
    return { high: new Set(nodes), near: new Set(), isIn: ({ agencies: [a, b] }) => nodes.includes(a) && nodes.includes(b) && isJoined(a, b) }
  }
  if (selection.type === 'pair') return { high: new Set(selection.agencies), near: new Set(), isIn: ({ agencies }) => agencies.every((id) => selection.agencies.includes(id)) }
  const id = selection.type === 'link' ? selection.agency : selection.id
  const own = links.filter(({ agencies }) => agencies.includes(id))
  if (own.length > 0) return { high: new Set([id]), near: new Set(own.flatMap(({ agencies }) => agencies)), isIn: ({ agencies }) => agencies.includes(id) }
  // A mission is no circle here: it lights those who share it.
  const sharing = links.filter(({ missions }) => missions.includes(id))
  return { high: new Set(), near: new Set(sharing.flatMap(({ agencies }) => agencies)), isIn: ({ missions }) => missions.includes(id) }
}

/**
 * Circles of the agencies that some link joins, sized as in `network`, and a mark for each link, thickest last so that it lies on top.
 * `selection` and `hovered` light what they are about, as in the network.
 */
export const buildAgencyScene = (network: Scene, links: readonly AgencyLink[], selection: Subject | null, hovered: NodeId | null): Scene => {
  const lit = hovered === null ? selection : ({ type: 'node', id: hovered } as const)
  const circle = lit === null ? null : agencyCircle(links, lit)
  const joined = new Set(links.flatMap(({ agencies }) => agencies))
  const nodeEmphasis = (id: NodeId): Emphasis => (circle === null ? 'normal' : circle.high.has(id) ? 'high' : circle.near.has(id) ? 'near' : 'low')
  const linkEmphasis = (link: AgencyLink): Emphasis => (circle === null ? 'normal' : !circle.isIn(link) ? 'low' : lit?.type === 'pair' || lit?.type === 'chain' ? 'high' : 'near')
  const weights = new Map<NodeId, number>()
  for (const { agencies, missions } of links) for (const id of agencies) weights.set(id, (weights.get(id) ?? 0) + missions.length)
  const nodes = network.nodes.flatMap((mark): readonly NodeMark[] =>
    mark.type === 'agency' && joined.has(mark.id) ? [{ ...mark, weight: weights.get(mark.id) ?? 0, emphasis: nodeEmphasis(mark.id) }] : [],
  )
  const marks = links.map(
    (link): LinkMark => ({ id: link.id, ends: link.agencies, category: null, isLead: false, count: link.missions.length, isBroken: false, isContract: false, emphasis: linkEmphasis(link) }),
  )
  return { nodes, links: marks.toSorted((a, b) => (a.count ?? 0) - (b.count ?? 0)) }
}
