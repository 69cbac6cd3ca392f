/** How readable a layout is, in figures: counted anew from positions alone, not from the search's own books. */
import { type Box, type Point, distanceToSegment, overlaps, segmentsCross } from '../lib/geometry.ts'
import { LABEL_GAP } from './sizes.ts'
import type { LayoutNode, LayoutProblem } from './types.ts'

export type Score = {
  /** Pairs of nodes whose shapes or labels overlap. */
  readonly overlaps: number
  readonly crossings: number
  /** Links that run through the shape of a node they do not belong to. */
  readonly through: number
  /** Mean length of a link, in units. */
  readonly meanLength: number
}

const boxesOf = ({ radius, label }: LayoutNode, { x, y }: Point): readonly Box[] => [
  { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  ...(label === null ? [] : [{ left: x - label.width / 2, right: x + label.width / 2, top: y + radius + LABEL_GAP, bottom: y + radius + LABEL_GAP + label.height }]),
]

/** Scores `points`, one for each node of `problem` in its order. */
export const scoreLayout = ({ nodes, links }: LayoutProblem, points: readonly Point[]): Score => {
  const at = (i: number): Point => points[i] ?? { x: Number.NaN, y: Number.NaN }
  const boxes = nodes.map((node, i) => boxesOf(node, at(i)))
  let overlapping = 0
  for (let i = 0; i < nodes.length; i += 1)
    for (let j = 0; j < i; j += 1) if (boxes[i]!.some((one) => boxes[j]!.some((other) => overlaps(one, other)))) overlapping += 1
  let crossings = 0
  let through = 0
  let length = 0
  links.forEach(([a, b], index) => {
    const [pa, pb] = [at(a), at(b)]
    length += Math.hypot(pb.x - pa.x, pb.y - pa.y)
    for (const [c, d] of links.slice(0, index)) {
      if (c === a || c === b || d === a || d === b) continue
      const [pc, pd] = [at(c), at(d)]
      if (segmentsCross(pa.x, pa.y, pb.x, pb.y, pc.x, pc.y, pd.x, pd.y)) crossings += 1
    }
    nodes.forEach((node, i) => {
      if (i !== a && i !== b && distanceToSegment(at(i).x, at(i).y, pa.x, pa.y, pb.x, pb.y) < node.radius) through += 1
    })
  })
  return { overlaps: overlapping, crossings, through, meanLength: links.length === 0 ? 0 : length / links.length }
}
