/** What a focus leaves out: nodes and links that are there without it and not with it. */
import { type AgencyLink, projectAgencies } from '../../graph/projectAgencies.ts'
import type { NodeId, Visible } from '../../graph/types.ts'

export type Faint = { readonly nodes: readonly NodeId[]; readonly links: readonly (readonly [NodeId, NodeId])[] }

/** `all` is what stays without the focus, `circle` what stays with it. Among agencies, `pairs` are the links drawn, and how many missions make one; null where partnerships are. */
export const restOf = (all: Visible, circle: Visible, pairs: { readonly drawn: readonly AgencyLink[]; readonly min: number } | null): Faint => {
  if (pairs === null) {
    const drawn = new Set(circle.links)
    return {
      nodes: [...all.agencies, ...all.missions].filter((id) => !circle.agencies.has(id) && !circle.missions.has(id)),
      links: all.links.flatMap((link) => (drawn.has(link) ? [] : [[link.agency, link.mission]])),
    }
  }
  const every = projectAgencies(all.links, pairs.min)
  const drawn = new Set(pairs.drawn.map(({ id }) => id))
  const standing = new Set(pairs.drawn.flatMap(({ agencies }) => agencies))
  return { nodes: [...new Set(every.flatMap(({ agencies }) => agencies))].filter((id) => !standing.has(id)), links: every.flatMap(({ id, agencies }) => (drawn.has(id) ? [] : [agencies])) }
}
