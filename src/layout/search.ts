/** The search that settles the shipped pictures: several runs, of which the best is kept. Runs at build, never in a browser. */
import { filterGraph, noFilters } from '../graph/filterGraph.ts'
import type { Graph } from '../graph/types.ts'
import type { Point, Size } from '../lib/geometry.ts'
import { anneal } from './anneal.ts'
import { weights } from './board.ts'
import { settleForces } from './forces.ts'
import { buildProblem } from './problem.ts'
import { type Score, scoreLayout } from './score.ts'
import { type ArrangementName, type LayoutProblem, type StoredArrangement, arrangementNames } from './types.ts'

/**
 * How long to look: separate runs, the moves of each, and the heat they start with, in crossings. `loose` is the part of the moves made
 * with small shapes and without names: in a crowded frame a large circle finds no free place to go to, so it must find its own before.
 */
export type Effort = { readonly runs: number; readonly moves: number; readonly heat: number; readonly loose?: number }

/**
 * What the shipped pictures get; less than ten minutes in all on two cores. The heat lets even a hub with fifty links find a better
 * place early on: with a tenth of it a picture of 427 links kept 3,700 crossings where this leaves fewer than 3,000.
 */
export const fullEffort: Readonly<Record<'highlights' | 'all', Effort>> = {
  highlights: { runs: 2, moves: 3_000_000, heat: 50 },
  all: { runs: 1, moves: 2_400_000, heat: 60, loose: 0.4 },
}

/** What a preview gets while data are being edited: seconds, not minutes. */
export const quickEffort: Effort = { runs: 1, moves: 40_000, heat: 10 }

const scopeOf = (name: ArrangementName): 'highlights' | 'all' => (name.startsWith('highlights') ? 'highlights' : 'all')

/** The effort that a shipped picture gets. */
export const effortFor = (name: ArrangementName): Effort => fullEffort[scopeOf(name)]

/** Frames that the highlights fill: as the area beside the filters and above the years at 1440 by 900, and on a phone at 0.62 of full size. */
const frames: Readonly<Record<'wide' | 'tall', Size>> = { wide: { width: 1230, height: 690 }, tall: { width: 600, height: 1000 } }

/** Units of area that each node needs for a calm picture; larger graphs get larger frames of the same shape. */
const AREA_PER_NODE = 4000

/** How many times as wide and high as usual a frame for so many nodes is. */
const growthFor = (shape: 'wide' | 'tall', nodes: number): number => Math.max(1, Math.sqrt((nodes * AREA_PER_NODE) / (frames[shape].width * frames[shape].height)))

/** On a phone only so many missions have room for a name at first; the others name themselves as one comes closer. */
const TALL_LABELS = 24

const valueOf = ({ crossings, through, overlaps, meanLength }: Score): number => crossings + 10 * through + 1000 * overlaps + meanLength

/** The problem that a shipped picture solves. */
export const problemFor = (graph: Graph, name: ArrangementName): LayoutProblem => {
  const visible = filterGraph(graph, { ...noFilters, scope: scopeOf(name) }, 0)
  const shape = name.endsWith('wide') ? 'wide' : 'tall'
  const growth = growthFor(shape, visible.agencies.size + visible.missions.size)
  const { width, height } = frames[shape]
  const frame = { width: Math.round(width * growth), height: Math.round(height * growth) }
  return buildProblem(graph, visible, frame, shape === 'wide' ? Infinity : TALL_LABELS, 1 / growth)
}

/** How large a shape is while the picture is loose, and how warm the second search starts: so that it keeps what the first has found. */
const LOOSE_RADIUS = 0.35
const WARM = 0.15

const loosen = (problem: LayoutProblem): LayoutProblem => ({ ...problem, nodes: problem.nodes.map((node) => ({ ...node, radius: node.radius * LOOSE_RADIUS, label: null })) })

export type Settled = { readonly arrangement: StoredArrangement; readonly score: Score }

/** Settles one picture: the best of several runs. The same graph, name and effort give the same places. */
export const settleArrangement = (graph: Graph, name: ArrangementName, { runs, moves, heat, loose = 0 }: Effort): Settled => {
  const problem = problemFor(graph, name)
  let best: { readonly points: readonly Point[]; readonly score: Score } | undefined
  for (let run = 0; run < runs; run += 1) {
    const start = Math.floor((run * problem.nodes.length) / runs)
    const forced = settleForces(problem, start)
    const seed = run + 1
    const guesses = loose === 0 ? forced : anneal(loosen(problem), forced, { seed, moves: moves * loose, heat })
    const points = anneal(problem, guesses, { seed, moves: moves * (1 - loose), heat: loose === 0 ? heat : heat * WARM })
    const score = scoreLayout(problem, points)
    if (best === undefined || valueOf(score) < valueOf(best.score)) best = { points, score }
  }
  if (best === undefined) throw new Error('a search needs at least one run')
  return keep(problem, best.points, best.score)
}

const keep = ({ frame, nodes }: LayoutProblem, points: readonly Point[], score: Score): Settled => ({
  arrangement: { frame: [frame.width, frame.height], places: Object.fromEntries(nodes.map(({ id }, i) => [id, [points[i]!.x, points[i]!.y] as const])) },
  score,
})

/** What a picture gets that goes on from the last one. Cold, so that a reader finds everything where it was: a node leaves its place for a clearly better one alone. */
export const continueEffort: Readonly<Record<'highlights' | 'all', Pick<Effort, 'moves' | 'heat'>>> = { highlights: { moves: 50_000, heat: 0.01 }, all: { moves: 500_000, heat: 0.01 } }

/** So much of a picture must have stood in the last one: of a half-new picture nothing would be remembered. */
const KNOWN_PART = 0.8

/** True where the picture `name` of `graph` can go on from `previous`. */
export const canContinue = (graph: Graph, name: ArrangementName, { places }: StoredArrangement): boolean => {
  const { nodes } = problemFor(graph, name)
  return nodes.length > 0 && nodes.filter(({ id }) => places[id] !== undefined).length >= KNOWN_PART * nodes.length
}

/**
 * Settles a picture from the places of the last one: what stood there stays as near as it can, what is new begins amid its partners.
 * The same graph, name, places and effort give the same picture.
 */
export const continueArrangement = (graph: Graph, name: ArrangementName, { frame, places }: StoredArrangement, { moves, heat } = continueEffort[scopeOf(name)]): Settled => {
  const problem = problemFor(graph, name)
  const [right, down] = [problem.frame.width / frame[0], problem.frame.height / frame[1]]
  const known = problem.nodes.map(({ id }) => {
    const place = places[id]
    return place === undefined ? undefined : { x: place[0] * right, y: place[1] * down }
  })
  const partners = problem.nodes.map((_, i) => problem.links.flatMap(([a, b]) => (a === i ? [known[b]] : b === i ? [known[a]] : [])).filter((place) => place !== undefined))
  const middle = { x: problem.frame.width / 2, y: problem.frame.height / 2 }
  const mean = (all: readonly Point[]): Point => (all.length === 0 ? middle : { x: all.reduce((sum, { x }) => sum + x, 0) / all.length, y: all.reduce((sum, { y }) => sum + y, 0) / all.length })
  const points = anneal(problem, known.map((place, i) => place ?? mean(partners[i]!)), { seed: 1, moves, heat })
  return keep(problem, points, scoreLayout(problem, points))
}

/** Everything a picture depends on, as text: when it changes, the stored layout is stale. */
export const describeLayoutInput = (graph: Graph): string => JSON.stringify([weights, [LOOSE_RADIUS, WARM], arrangementNames.map((name) => [effortFor(name), problemFor(graph, name)])])
