/** A layout in the making: places in flat arrays, and what a place costs. Hot code: plain loops, no objects. */
import { LABEL_GAP } from './sizes.ts'
import type { LayoutProblem } from './types.ts'

/** What one link crossing another costs; the unit of all weights. */
export const weights = {
  crossing: 1,
  /** A link that runs through a node it does not belong to reads as belonging to it: far worse than a crossing. */
  through: 10,
  /** Per unit of link length: short links are easy to follow. */
  length: 0.0035,
  /** Per unit of distance between a mission and the middle of its category: neighbours then mean something. */
  group: 0.006,
  /**
   * For two hubs on top of each other, per link of the smaller and per link of the graph: what they share then lies between them, and can be
   * seen. It grows with the graph because crossings do: in a large one a fixed price would heap all hubs in the middle.
   */
  hubs: 0.0095,
} as const

/** Links from which a node counts as a hub, and the distance at which two hubs leave each other alone, as a part of the frame's diagonal. */
const HUB_LINKS = 7
const HUB_REACH = 0.36

/** Space kept between two boxes, and between a shape and a foreign link. */
const MARGIN = 3
const CLEARANCE = 2.5

export type Board = {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Whether node `i` may stand at (px, py): inside the frame and free of every other node except `other`. */
  readonly isFree: (i: number, px: number, py: number, other?: number) => boolean
  /** Cost of everything that depends on where node `i` stands. */
  readonly costAt: (i: number) => number
  /** Takes the middles of the groups anew; between two calls they stand still, so that costs compare. */
  readonly updateGroups: () => void
  readonly neighbours: (i: number) => Int32Array
}

/** For each node its links, and the nodes at their other ends, both in the order of the links. */
const listNeighbours = (n: number, links: LayoutProblem['links']): readonly [readonly Int32Array[], readonly Int32Array[]] => {
  const [linksAt, othersAt] = [Array.from({ length: n }, (): number[] => []), Array.from({ length: n }, (): number[] => [])]
  links.forEach(([a, b], index) => {
    for (const [here, other] of a === b ? [[a, b]] as const : [[a, b], [b, a]] as const) {
      linksAt[here]!.push(index)
      othersAt[here]!.push(other)
    }
  })
  return [linksAt.map((list) => Int32Array.from(list)), othersAt.map((list) => Int32Array.from(list))]
}

/** Sets up the arrays of `problem` with every node at (0, 0). */
export const createBoard = ({ frame, nodes, links }: LayoutProblem): Board => {
  const n = nodes.length
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const radius = Float64Array.from(nodes, (node) => node.radius)
  // Reach of a node's box from its centre: shape and label together.
  const side = Float64Array.from(nodes, (node) => Math.max(node.radius, (node.label?.width ?? 0) / 2) + MARGIN / 2)
  const up = Float64Array.from(nodes, (node) => node.radius + MARGIN / 2)
  const down = Float64Array.from(nodes, (node) => node.radius + (node.label === null ? 0 : LABEL_GAP + node.label.height) + MARGIN / 2)
  const from = Int32Array.from(links, ([a]) => a)
  const to = Int32Array.from(links, ([, b]) => b)
  const [linksAt, neighboursAt] = listNeighbours(n, links)
  const groups = [...new Set(nodes.flatMap(({ group }) => (group === null ? [] : [group])))]
  const groupOf = Int32Array.from(nodes, ({ group }) => (group === null ? -1 : groups.indexOf(group)))
  const degree = Int32Array.from(linksAt, ({ length }) => length)
  const hubs = Int32Array.from(nodes.flatMap(({ group }, i) => (group === null && degree[i]! >= HUB_LINKS ? [i] : [])))
  const hubReach = HUB_REACH * Math.hypot(frame.width, frame.height)
  const middles = groups.map(() => ({ x: frame.width / 2, y: frame.height / 2 }))

  const isFree = (i: number, px: number, py: number, other = -1): boolean => {
    const [s, u, d] = [side[i]!, up[i]!, down[i]!]
    if (px - s < 0 || px + s > frame.width || py - u < 0 || py + d > frame.height) return false
    for (let j = 0; j < n; j += 1) {
      if (j === i || j === other) continue
      if (Math.abs(px - x[j]!) < s + side[j]! && py - u < y[j]! + down[j]! && y[j]! - up[j]! < py + d) return false
    }
    return true
  }

  const passesThrough = (link: number, node: number): boolean => {
    const a = from[link]!
    const b = to[link]!
    const [ax, ay, px, py] = [x[a]!, y[a]!, x[node]!, y[node]!]
    const reach = radius[node]! + CLEARANCE
    const dx = x[b]! - ax
    const dy = y[b]! - ay
    const square = dx * dx + dy * dy
    const along = square === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square
    const t = along < 0 ? 0 : along > 1 ? 1 : along
    const ex = px - ax - t * dx
    const ey = py - ay - t * dy
    return ex * ex + ey * ey < reach * reach
  }

  const crowdingAt = (i: number): number => {
    if (groupOf[i] !== -1 || degree[i]! < HUB_LINKS) return 0
    let crowding = 0
    for (const j of hubs) {
      if (j === i) continue
      const away = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!)
      if (away < hubReach) crowding += Math.min(degree[i]!, degree[j]!) * (1 - away / hubReach)
    }
    return crowding
  }

  /** Twice the area of the triangle that a link spans with each node; its sign tells on which side of the link the node stands. */
  const sides = new Float64Array(n)

  // The side of every node is worked out once a link, not once for each pair of links: most pairs are then settled by two signs.
  const troubleOf = (link: number): number => {
    const a = from[link]!
    const b = to[link]!
    const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!]
    const dx = bx - ax
    const dy = by - ay
    const long = Math.sqrt(dx * dx + dy * dy)
    let through = 0
    for (let j = 0; j < n; j += 1) {
      const side = dx * (y[j]! - ay) - dy * (x[j]! - ax)
      sides[j] = side
      if (Math.abs(side) < (radius[j]! + CLEARANCE) * long + 1e-6 && j !== a && j !== b && passesThrough(link, j)) through += 1
    }
    // Ends of the link itself stand on neither side, so that links which share one never count as crossing.
    sides[a] = 0
    sides[b] = 0
    let crossings = 0
    for (let other = 0; other < from.length; other += 1) {
      const c = from[other]!
      const d = to[other]!
      if (sides[c]! * sides[d]! >= 0) continue
      const [cx, cy, ox, oy] = [x[c]!, y[c]!, x[d]! - x[c]!, y[d]! - y[c]!]
      if ((ox * (ay - cy) - oy * (ax - cx)) * (ox * (by - cy) - oy * (bx - cx)) < 0) crossings += 1
    }
    return crossings * weights.crossing + through * weights.through + long * weights.length
  }

  const costAt = (i: number): number => {
    let trouble = 0
    for (const link of linksAt[i]!) trouble += troubleOf(link)
    let through = 0
    const reach = radius[i]! + CLEARANCE
    const [px, py] = [x[i]!, y[i]!]
    for (let link = 0; link < from.length; link += 1) {
      const a = from[link]!
      const b = to[link]!
      const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!]
      if ((ax < px - reach && bx < px - reach) || (ax > px + reach && bx > px + reach) || (ay < py - reach && by < py - reach) || (ay > py + reach && by > py + reach)) continue
      if (a !== i && b !== i && passesThrough(link, i)) through += 1
    }
    const middle = middles[groupOf[i]!]
    const away = middle === undefined ? 0 : Math.hypot(x[i]! - middle.x, y[i]! - middle.y)
    return trouble + through * weights.through + away * weights.group + crowdingAt(i) * weights.hubs * from.length
  }

  const updateGroups = (): void => {
    middles.forEach((middle, group) => {
      let count = 0
      let sumX = 0
      let sumY = 0
      for (let i = 0; i < n; i += 1)
        if (groupOf[i] === group) {
          count += 1
          sumX += x[i]!
          sumY += y[i]!
        }
      middle.x = sumX / Math.max(1, count)
      middle.y = sumY / Math.max(1, count)
    })
  }

  return { x, y, isFree, costAt, updateGroups, neighbours: (i) => neighboursAt[i]! }
}
