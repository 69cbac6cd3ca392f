/** The circle around one node: what is reached from it within so many links, among what is visible. */
import { append } from '../lib/collections.ts'
import { otherEnd } from './buildGraph.ts'
import type { Link, NodeId, Visible } from './types.ts'

/** How far a focus reaches, in links: an agency's missions, their other agencies, those agencies' missions. */
export const stepChoices = [1, 2, 3] as const

export type Steps = (typeof stepChoices)[number]

/** How many links each visible node lies from `id`; only `id` itself when nothing visible is linked to it. */
export const countSteps = (visible: Visible, id: NodeId): ReadonlyMap<NodeId, number> => {
  const linksAt = new Map<NodeId, Link[]>()
  for (const link of visible.links) {
    append(linksAt, link.agency, link)
    append(linksAt, link.mission, link)
  }
  const steps = new Map<NodeId, number>([[id, 0]])
  // A map keeps the order of entry: walking it while it grows is a breadth-first search.
  for (const [here, count] of steps)
    for (const link of linksAt.get(here) ?? []) {
      const next = otherEnd(link, here)
      if (!steps.has(next)) steps.set(next, count + 1)
    }
  return steps
}

/** The part of `visible` within `steps` links of `id`, with the links whose both ends are in it; nothing when `id` itself is not visible. */
export const focusGraph = (visible: Visible, id: NodeId, steps: Steps): Visible => {
  const reached = countSteps(visible, id)
  const isNear = (node: NodeId): boolean => (reached.get(node) ?? Infinity) <= steps
  const links = visible.links.filter(({ agency, mission }) => isNear(agency) && isNear(mission))
  return { links, agencies: new Set([...visible.agencies].filter(isNear)), missions: new Set([...visible.missions].filter(isNear)) }
}
