/**
 * Simulated annealing on top of the forces: single moves and swaps that never bring two boxes together (Kirkpatrick, Gelatt and
 * Vecchi, Science 220, 1983; for drawings of graphs Davidson and Harel, ACM Transactions on Graphics 15, 1996).
 */
import type { Point } from '../lib/geometry.ts'
import { createRandom } from '../lib/random.ts'
import { type Board, createBoard } from './board.ts'
import type { LayoutProblem } from './types.ts'

export type AnnealOptions = {
  readonly seed: number
  /** Moves to try; the time is proportional to it. */
  readonly moves: number
  /** Temperature at the start, in crossings; it falls as (1 - t)^2. */
  readonly heat: number
}

/** How often the middles of groups are taken anew. */
const GROUP_EVERY = 2000

/** Radius of a small move at the start and at the end, in units. */
const JITTER = [220, 8] as const

/** In which order nodes get their first places: heaviest first. */
const orderOfPlacing = ({ nodes }: LayoutProblem): readonly number[] =>
  nodes.map((_, i) => i).toSorted((a, b) => nodes[b]!.radius - nodes[a]!.radius || (nodes[b]!.label?.width ?? 0) - (nodes[a]!.label?.width ?? 0) || a - b)

const findFree = (board: Board, i: number, { x, y }: Point, reach: number): Point | undefined => {
  for (let radius = 0; radius < reach; radius += 4) {
    const steps = Math.max(1, Math.ceil(radius / 3))
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps
      const [px, py] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
      if (board.isFree(i, px, py)) return { x: px, y: py }
    }
  }
  return undefined
}

/** A search that can be interrupted: between two calls of `run` others may work. */
export type Annealing = {
  /** Takes so many steps, a first place for a node or a move each; false when all are taken. Throws when the frame cannot hold all nodes. */
  readonly run: (steps: number) => boolean
  /** Where the nodes stand, in the order of the problem, once each has a place. */
  readonly points: () => readonly Point[]
}

/** Begins a search: each node gets the free place nearest to its guess, then `moves` are tried. The same input gives the same places, however it is cut into steps. */
export const startAnnealing = (problem: LayoutProblem, guesses: readonly Point[], { seed, moves, heat }: AnnealOptions): Annealing => {
  const board = createBoard(problem)
  const { x, y } = board
  const { frame, nodes } = problem
  const n = nodes.length
  const order = orderOfPlacing(problem)
  x.fill(-1e6)
  y.fill(-1e6)
  const random = createRandom(seed)
  const pickNode = (): number => Math.floor(random() * n)

  const place = (i: number): void => {
    const free = findFree(board, i, guesses[i]!, Math.hypot(frame.width, frame.height))
    if (free === undefined) throw new Error(`a frame of ${frame.width} by ${frame.height} cannot hold ${n} nodes: no place left for ${nodes[i]!.id}`)
    x[i] = free.x
    y[i] = free.y
  }

  const propose = (i: number, cooled: number): Point => {
    const kind = random()
    if (kind < 0.08) return { x: random() * frame.width, y: random() * frame.height }
    const jitter = JITTER[0] + (JITTER[1] - JITTER[0]) * cooled
    const dx = (random() * 2 - 1) * jitter
    const dy = (random() * 2 - 1) * jitter
    if (kind > 0.3) return { x: x[i]! + dx, y: y[i]! + dy }
    const around = board.neighbours(i)
    let [sumX, sumY] = [0, 0]
    for (const j of around) [sumX, sumY] = [sumX + x[j]!, sumY + y[j]!]
    const count = Math.max(1, around.length)
    return { x: sumX / count + dx, y: sumY / count + dy }
  }

  const accepts = (worse: number, temperature: number): boolean => worse <= 0 || random() < Math.exp(-worse / temperature)

  const tryMove = (temperature: number, cooled: number): void => {
    const i = pickNode()
    const place = propose(i, cooled)
    if (!board.isFree(i, place.x, place.y)) return
    const [oldX, oldY] = [x[i]!, y[i]!]
    const before = board.costAt(i)
    x[i] = place.x
    y[i] = place.y
    if (accepts(board.costAt(i) - before, temperature)) return
    x[i] = oldX
    y[i] = oldY
  }

  const trySwap = (temperature: number): void => {
    const i = pickNode()
    const j = pickNode()
    if (i === j) return
    const [ix, iy, jx, jy] = [x[i]!, y[i]!, x[j]!, y[j]!]
    if (!board.isFree(i, jx, jy, j) || !board.isFree(j, ix, iy, i)) return
    // One after the other, so that what changes between the two is counted once.
    let worse = -board.costAt(i)
    x[i] = jx
    y[i] = jy
    worse += board.costAt(i) - board.costAt(j)
    x[j] = ix
    y[j] = iy
    worse += board.costAt(j)
    if (accepts(worse, temperature) && board.isFree(i, jx, jy)) return
    x[i] = ix
    y[i] = iy
    x[j] = jx
    y[j] = jy
  }

  const tryAny = (move: number): void => {
    if (move % GROUP_EVERY === 0) board.updateGroups()
    const cooled = move / moves
    const temperature = heat * (1 - cooled) ** 2 + 1e-6
    if (random() < 0.12) trySwap(temperature)
    else tryMove(temperature, cooled)
  }

  const all = n === 0 ? 0 : n + moves
  let taken = 0
  return {
    run: (steps) => {
      for (const end = taken + steps; taken < end && taken < all; taken += 1) {
        const i = order[taken]
        if (i === undefined) tryAny(taken - n)
        else place(i)
      }
      return taken < all
    },
    points: () => nodes.map((_, i) => ({ x: Math.round(x[i]! * 10) / 10, y: Math.round(y[i]! * 10) / 10 })),
  }
}

/** Places for all nodes of `problem` without any overlap, improved from `guesses`, in one go. */
export const anneal = (problem: LayoutProblem, guesses: readonly Point[], options: AnnealOptions): readonly Point[] => {
  const search = startAnnealing(problem, guesses, options)
  search.run(Infinity)
  return search.points()
}
