/** Re-lays what is visible from where it stands: the same search that settles the shipped pictures, short enough for a browser and cut into slices. */
import type { Point, Size } from '../../lib/geometry.ts'
import { type Annealing, startAnnealing } from '../anneal.ts'
import { LABEL_GAP } from '../sizes.ts'
import type { Arrangement, LayoutProblem } from '../types.ts'
import { type Shape, type Sized, type VisibleNode, frameFor, sizeInPlace } from './frameFor.ts'

/** What is to be laid: nodes sorted by id, and pairs of their ids. */
export type VisiblePart = { readonly nodes: readonly VisibleNode[]; readonly links: readonly (readonly [string, string])[] }

/** A layout in the making. */
export type Relay = {
  /** Works on for so many steps; false when the layout is done. */
  readonly run: (steps: number) => boolean
  /** Every place of the arrangement one came from, those of the visible nodes anew. Only when it is done. */
  readonly arrangement: () => Arrangement
}

/** Work that a layout may take, in visits of a link by a move: about a second of a laptop's time. */
const WORK = 110_000_000
const MOST_MOVES = 60_000
const FEWEST_MOVES = 4000

/** Heat in crossings, by how much is tangled: enough to leave a bad place, too little to forget where one came from. */
const heatFor = (nodes: number, links: number): number => Math.min(6, 0.3 + Math.max(0, links - nodes) / 8)

/** What holds more than this part of the picture it comes from keeps that frame and all places to start with; what little heat there is mends it. */
const FULL_PART = 0.6
const LITTLE_HEAT = 1

/** How much larger each side of a frame gets that had no room for all. */
const ROOMIER = 1.12

/** Space kept free at the edges, in units. */
const EDGE = 4

/** Stretches places along one side so that what reaches `before` and `after` them spans it from edge to edge, and never less far apart than they are. */
const stretch = (values: readonly number[], before: readonly number[], after: readonly number[], side: number): readonly number[] => {
  const low = (factor: number): number => Math.min(...values.map((value, i) => value * factor - before[i]!))
  const high = (factor: number): number => Math.max(...values.map((value, i) => value * factor + after[i]!))
  const span = Math.max(...values) - Math.min(...values)
  let [least, most] = [1, span === 0 ? 1 : Math.max(1, side / span)]
  for (let step = 0; step < 40; step += 1) {
    const middle = (least + most) / 2
    if (high(middle) - low(middle) <= side - 2 * EDGE) least = middle
    else most = middle
  }
  const shift = (side - high(least) - low(least)) / 2
  return values.map((value) => value * least + shift)
}

/** Stretches a layout to the edges of its frame. Places only move apart: what was free stays free, and links that did not cross still do not. */
export const fillFrame = ({ frame, nodes }: LayoutProblem, points: readonly Point[]): readonly Point[] => {
  const sides = nodes.map(({ radius, label }) => Math.max(radius, (label?.width ?? 0) / 2))
  const up = nodes.map(({ radius }) => radius)
  const down = nodes.map(({ radius, label }) => radius + (label === null ? 0 : LABEL_GAP + label.height))
  const x = stretch(points.map((point) => point.x), sides, sides, frame.width)
  const y = stretch(points.map((point) => point.y), up, down, frame.height)
  return points.map((_, i) => ({ x: x[i]!, y: y[i]! }))
}

/** How much of a guess is the place in the row of all places; the rest is the place itself. Crowds are loosened, order is kept. */
const EVENED = 0.35

const spread = (values: readonly number[], side: number): readonly number[] => {
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const order = values.map((_, i) => i).toSorted((a, b) => values[a]! - values[b]! || a - b)
  const rank = new Map(order.map((i, place) => [i, place]))
  const last = Math.max(1, values.length - 1)
  return values.map((value, i) => side * (0.06 + 0.88 * ((1 - EVENED) * ((value - low) / span) + EVENED * (rank.get(i)! / last))))
}

const pairsOf = ({ nodes, links }: VisiblePart): LayoutProblem['links'] => {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]))
  return links.flatMap(([one, other]) => {
    const [a, b] = [indexes.get(one), indexes.get(other)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
}

const grow = ({ frame: { width, height }, nodes }: Sized): Sized => ({ frame: { width: Math.round(width * ROOMIER), height: Math.round(height * ROOMIER) }, nodes })

const areaOf = ({ width, height }: Size): number => width * height

/** Begins to lay `part` in a picture of `shape`, from where its nodes stand in `from`, with at most `most` moves. The same input gives the same places. */
export const startRelay = (part: VisiblePart, from: Arrangement, shape: Shape, most = MOST_MOVES): Relay => {
  const { nodes } = part
  const links = pairsOf(part)
  const middle = { x: from.frame.width / 2, y: from.frame.height / 2 }
  const starts = nodes.map(({ id }) => from.positions.get(id) ?? middle)
  const wanted = frameFor(nodes, shape)
  const isFull = areaOf(wanted.frame) > FULL_PART * areaOf(from.frame) && nodes.length > FULL_PART * from.positions.size
  let sized = isFull ? sizeInPlace(nodes, shape, from.frame) : wanted
  const perMove = (1 + (2 * links.length) / Math.max(1, nodes.length)) * (nodes.length + links.length + 1)
  const moves = Math.round(Math.min(most, Math.max(FEWEST_MOVES, WORK / perMove)))
  const begin = (): Annealing => {
    const { width, height } = sized.frame
    const x = isFull ? starts.map((start) => (start.x * width) / from.frame.width) : spread(starts.map((start) => start.x), width)
    const y = isFull ? starts.map((start) => (start.y * height) / from.frame.height) : spread(starts.map((start) => start.y), height)
    return startAnnealing({ ...sized, links }, starts.map((_, i) => ({ x: x[i]!, y: y[i]! })), { seed: 1, moves, heat: isFull ? LITTLE_HEAT : heatFor(nodes.length, links.length) })
  }
  let search = begin()
  return {
    run: (steps) => {
      try {
        return search.run(steps)
      } catch {
        // Large shapes and long names may leave gaps that the last ones do not fit into: a larger frame has room for all.
        sized = grow(sized)
        search = begin()
        return true
      }
    },
    arrangement: () => {
      const points = fillFrame({ ...sized, links }, search.points())
      const [kx, ky] = [sized.frame.width / from.frame.width, sized.frame.height / from.frame.height]
      const positions = new Map([...from.positions].map(([id, place]) => [id, { x: place.x * kx, y: place.y * ky }]))
      nodes.forEach(({ id }, i) => positions.set(id, points[i]!))
      return { frame: sized.frame, positions }
    },
  }
}
