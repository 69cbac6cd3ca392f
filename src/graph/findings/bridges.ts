/** What holds a network together: agencies and missions without which other agencies would no longer be connected to the rest. */
import { append } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Link, NodeId } from '../types.ts'

/** A node, and the other agencies that its loss would cut off from the largest part of what it holds together. */
export type Bridge = { readonly node: NodeId; readonly cutOff: readonly NodeId[] }

type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>

const neighboursIn = (links: readonly Link[]): Neighbours => {
  const neighbours = new Map<NodeId, NodeId[]>()
  for (const { agency, mission } of links.filter(isCounted)) {
    append(neighbours, agency, mission)
    append(neighbours, mission, agency)
  }
  return neighbours
}

type Place = { readonly node: NodeId; readonly from: NodeId | null; next: number }

/** For each node whose loss breaks its part of the network: the parts that it alone ties to the rest of `whole`, as they were walked. */
type Cuts = ReadonlyMap<NodeId, { readonly whole: readonly NodeId[]; readonly parts: readonly (readonly NodeId[])[] }>

/** All such nodes in one walk (Tarjan). What lies beyond a node is walked in one go, so that each part is a stretch of the walk. */
const findCuts = (neighbours: Neighbours): Cuts => {
  const order = new Map<NodeId, number>()
  /** The earliest node that can be reached from here or beyond without going back the way one came. */
  const earliest = new Map<NodeId, number>()
  const cuts = new Map<NodeId, { readonly whole: readonly NodeId[]; readonly parts: (readonly NodeId[])[] }>()
  const reach = (node: NodeId, place: number): void => {
    earliest.set(node, Math.min(earliest.get(node) ?? place, place))
  }
  for (const root of neighbours.keys()) {
    if (order.has(root)) continue
    const walked: NodeId[] = []
    const before = order.size
    const way: Place[] = []
    const enter = (node: NodeId, from: NodeId | null): void => {
      order.set(node, order.size)
      earliest.set(node, order.size - 1)
      walked.push(node)
      way.push({ node, from, next: 0 })
    }
    enter(root, null)
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const { node, from } = here
      const next = neighbours.get(node)?.[here.next]
      here.next += 1
      if (next === undefined) {
        way.pop()
        if (from === null) continue
        const furthest = earliest.get(node) ?? 0
        reach(from, furthest)
        if (furthest < (order.get(from) ?? 0)) continue
        const cut = cuts.get(from) ?? { whole: walked, parts: [] }
        cut.parts.push(walked.slice((order.get(node) ?? 0) - before))
        cuts.set(from, cut)
      } else if (!order.has(next)) enter(next, node)
      else if (next !== from) reach(node, order.get(next) ?? 0)
    }
  }
  return cuts
}

/**
 * The nodes among `links` whose loss would cut agencies off, those that would cut off most first, ties by id. Contractors and
 * signatories connect nothing. A mission that only its agency knows is lost with it, and cuts nobody off.
 */
export const findBridges = (links: readonly Link[]): readonly Bridge[] => {
  const agencies = new Set(links.map(({ agency }) => agency))
  const bridges = [...findCuts(neighboursIn(links))].map(([node, { whole, parts }]) => {
    const beyond = new Set([node, ...parts.flat()])
    const all = [whole.filter((id) => !beyond.has(id)), ...parts].map((part) => part.filter((id) => agencies.has(id)).toSorted(compareIds))
    const [, ...lost] = all.toSorted((a, b) => b.length - a.length || compareIds(a[0] ?? '', b[0] ?? ''))
    return { node, cutOff: lost.flat().toSorted(compareIds) }
  })
  return bridges.filter(({ cutOff }) => cutOff.length > 0).toSorted((a, b) => b.cutOff.length - a.cutOff.length || compareIds(a.node, b.node))
}
