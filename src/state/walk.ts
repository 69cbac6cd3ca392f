/** Walking the network by keys, pure: right to the first partner, left back, up and down among the partners of where one came from. */
import { linksAt, otherEnd } from '../graph/buildGraph.ts'
import type { Graph, NodeId, Visible } from '../graph/types.ts'
import { compareIds, fold } from '../lib/text.ts'

/** The nodes taken so far, the last being where the reader stands; empty is the overview. */
export type Way = readonly NodeId[]

export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown'

export const isWalkKey = (key: string): key is WalkKey => ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(key)

const weightIn = (visible: Visible): ((id: NodeId) => number) => {
  const counts = new Map<NodeId, number>()
  for (const { agency, mission } of visible.links) for (const id of [agency, mission]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (id) => counts.get(id) ?? 0
}

/** The visible nodes by weight, heaviest first: the order of the overview. */
export const orderByWeight = (visible: Visible): readonly NodeId[] => {
  const weight = weightIn(visible)
  return [...visible.agencies, ...visible.missions].toSorted((a, b) => weight(b) - weight(a) || compareIds(a, b))
}

/** The visible partners of a node, heaviest first. */
export const partnersOf = (graph: Graph, visible: Visible, id: NodeId): readonly NodeId[] => {
  const weight = weightIn(visible)
  return linksAt(graph, id)
    .map((link) => otherEnd(link, id))
    .filter((other) => visible.agencies.has(other) || visible.missions.has(other))
    .toSorted((a, b) => weight(b) - weight(a) || compareIds(a, b))
}

const siblingsOf = (graph: Graph, visible: Visible, way: Way): readonly NodeId[] => (way.length < 2 ? orderByWeight(visible) : partnersOf(graph, visible, way.at(-2) ?? ''))

/** The way after a key. Where a key leads nowhere the way stays as it is; up and down go round. */
export const step = (graph: Graph, visible: Visible, way: Way, key: WalkKey): Way => {
  const here = way.at(-1)
  const siblings = siblingsOf(graph, visible, way)
  if (here === undefined) return siblings.length === 0 ? way : siblings.slice(0, 1)
  if (key === 'ArrowLeft') return way.slice(0, -1)
  if (key === 'ArrowRight') {
    // Going straight back would be a wasted key: the first partner is the first other than where one came from.
    const onward = partnersOf(graph, visible, here).filter((id) => id !== way.at(-2))
    return onward[0] === undefined ? way : [...way, onward[0]]
  }
  const place = siblings.indexOf(here) + (key === 'ArrowDown' ? 1 : -1)
  const next = siblings.at(place % Math.max(1, siblings.length))
  return next === undefined ? way : [...way.slice(0, -1), next]
}

/** Where the reader stands among what Down and Up lead to: its place from 1, and how many there are. */
export const placeOf = (graph: Graph, visible: Visible, way: Way): readonly [number, number] => {
  const siblings = siblingsOf(graph, visible, way)
  return [siblings.indexOf(way.at(-1) ?? '') + 1, siblings.length]
}

/** The heaviest visible node whose name begins with `typed`, as a way of its own. */
export const typeAhead = (graph: Graph, visible: Visible, typed: string): Way => {
  const wanted = fold(typed)
  const found = orderByWeight(visible).find((id) => {
    const node = graph.agencies.get(id) ?? graph.missions.get(id)
    return node !== undefined && [node.label, node.record.name].some((name) => fold(name).startsWith(wanted))
  })
  return found === undefined ? [] : [found]
}
