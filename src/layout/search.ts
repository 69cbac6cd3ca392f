/** The search that settles the shipped pictures: several guesses, the best of them refined. Runs at build, never in a browser. */
import { filterGraph, noFilters } from '../graph/filterGraph.ts'
import type { Graph } from '../graph/types.ts'
import type { Point, Size } from '../lib/geometry.ts'
import { anneal } from './anneal.ts'
import { weights } from './board.ts'
import { settleForces } from './forces.ts'
import { buildProblem } from './problem.ts'
import { type Score, scoreLayout } from './score.ts'
import { type ArrangementName, type LayoutProblem, type StoredArrangement, arrangementNames } from './types.ts'

export type Effort = { readonly guesses: number; readonly scoutMoves: number; readonly moves: number }

/** Moves tried for the shipped pictures, fewer for everything, where each costs more; about six minutes in all on two cores. */
export const fullEffort: Readonly<Record<'highlights' | 'all', Effort>> = {
  highlights: { guesses: 4, scoutMoves: 80_000, moves: 3_500_000 },
  all: { guesses: 2, scoutMoves: 60_000, moves: 1_200_000 },
}

const scopeOf = (name: ArrangementName): 'highlights' | 'all' => (name.startsWith('highlights') ? 'highlights' : 'all')

/** The effort that a shipped picture gets. */
export const effortFor = (name: ArrangementName): Effort => fullEffort[scopeOf(name)]

/** Frames that the highlights fill: as the area beside the filters at 1440 by 900, and on a phone at 0.62 of full size. */
const frames: Readonly<Record<'wide' | 'tall', Size>> = { wide: { width: 1180, height: 745 }, tall: { width: 600, height: 1000 } }

/** Units of area that each node needs for a calm picture; larger graphs get larger frames of the same shape. */
const AREA_PER_NODE = 4000

const frameFor = (shape: 'wide' | 'tall', nodes: number): Size => {
  const { width, height } = frames[shape]
  const grow = Math.max(1, Math.sqrt((nodes * AREA_PER_NODE) / (width * height)))
  return { width: Math.round(width * grow), height: Math.round(height * grow) }
}

/** On a phone only so many missions have room for a name at first; the others name themselves as one comes closer. */
const TALL_LABELS = 24

const valueOf = ({ crossings, through, overlaps, meanLength }: Score): number => crossings + 8 * through + 1000 * overlaps + meanLength

const problemFor = (graph: Graph, name: ArrangementName): LayoutProblem => {
  const visible = filterGraph(graph, { ...noFilters, scope: scopeOf(name) }, 0)
  const shape = name.endsWith('wide') ? 'wide' : 'tall'
  return buildProblem(graph, visible, frameFor(shape, visible.agencies.size + visible.missions.size), shape === 'wide' ? Infinity : TALL_LABELS)
}

export type Settled = { readonly arrangement: StoredArrangement; readonly score: Score }

/** Settles one picture. The same graph, name and effort give the same places. */
export const settleArrangement = (graph: Graph, name: ArrangementName, { guesses, scoutMoves, moves }: Effort): Settled => {
  const problem = problemFor(graph, name)
  let best: { readonly points: readonly Point[]; readonly value: number } | undefined
  for (let guess = 0; guess < guesses; guess += 1) {
    const start = Math.floor((guess * problem.nodes.length) / guesses)
    const points = anneal(problem, settleForces(problem, start), { seed: guess + 1, moves: scoutMoves, heat: 6 })
    const value = valueOf(scoreLayout(problem, points))
    if (best === undefined || value < best.value) best = { points, value }
  }
  const points = anneal(problem, best?.points ?? [], { seed: 99, moves, heat: 4 })
  const places = Object.fromEntries(problem.nodes.map(({ id }, i) => [id, [points[i]!.x, points[i]!.y] as const]))
  return { arrangement: { frame: [problem.frame.width, problem.frame.height], places }, score: scoreLayout(problem, points) }
}

/** Everything a picture depends on, as text: when it changes, the stored layout is stale. */
export const describeLayoutInput = (graph: Graph): string => JSON.stringify([weights, arrangementNames.map((name) => [effortFor(name), problemFor(graph, name)])])
