// How readable the shipped pictures are, beside other layouts on the same graph, label sizes and area. Printed as a table for bench/README.md.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force'
import { compileGraph } from '../src/dataset/chunks.ts'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { buildGraph } from '../src/graph/buildGraph.ts'
import { type Score, scoreLayout } from '../src/layout/score.ts'
import { problemFor } from '../src/layout/search.ts'
import { type ArrangementName, type LayoutProblem, type StoredLayout, arrangementNames } from '../src/layout/types.ts'
import type { Point } from '../src/lib/geometry.ts'
import { readData } from '../scripts/readData.ts'
import { storedLayoutPath } from '../scripts/settleLayout.ts'

type Peers = {
  readonly names: readonly string[]
  readonly run: (name: string, problem: LayoutProblem, seed: number, limit: number) => Promise<readonly Point[] | null>
  readonly stop: () => Promise<void>
}

/** Runs of each layout, with other seeds; the large graphs take their time. No layout gets more than this in all, in milliseconds. */
const RUNS: Readonly<Record<'highlights' | 'all', number>> = { highlights: 5, all: 2 }
const LIMIT_MS = 150_000

/** d3-force as its documentation starts one: links, charge and centre with their defaults. It has no chance in it: one run is all. */
const settleByDefaults = ({ nodes, links }: LayoutProblem): readonly Point[] => {
  const bodies: SimulationNodeDatum[] = nodes.map(() => ({}))
  forceSimulation(bodies)
    .force('link', forceLink(links.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
    .tick(300)
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }))
}

/** Stretched to the frame: all are measured in the same area. */
const toFrame = ({ frame }: LayoutProblem, points: readonly Point[]): readonly Point[] => {
  const stretch = (values: readonly number[], side: number): readonly number[] => {
    const low = Math.min(...values)
    const span = Math.max(...values) - low || 1
    return values.map((value) => 20 + ((side - 40) * (value - low)) / span)
  }
  const x = stretch(points.map((point) => point.x), frame.width)
  const y = stretch(points.map((point) => point.y), frame.height)
  return points.map((_, i) => ({ x: x[i] ?? 0, y: y[i] ?? 0 }))
}

const figures = ['overlaps', 'crossings', 'through'] as const

/** The middle one of several runs, and from where to where they went. */
const write = (scores: readonly Score[], figure: (typeof figures)[number]): string => {
  const sorted = scores.map((score) => score[figure]).toSorted((a, b) => a - b)
  const [low = 0, middle = 0, high = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  return low === high ? middle.toLocaleString('en') : `${middle.toLocaleString('en')} (${low.toLocaleString('en')}–${high.toLocaleString('en')})`
}

const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)

const best = (all: ReadonlyMap<string, readonly Score[]>, figure: 'crossings' | 'through'): number => Math.min(...[...all.values()].flat().map((score) => score[figure]))

const measure = async (peers: Peers, name: ArrangementName, problem: LayoutProblem, ours: Score): Promise<void> => {
  const others = new Map<string, Score[]>([['d3-force defaults', [scoreLayout(problem, toFrame(problem, settleByDefaults(problem)))]]])
  for (const peer of peers.names) {
    const began = performance.now()
    const scores: Score[] = []
    for (let seed = 1; seed <= RUNS[name.startsWith('all') ? 'all' : 'highlights']; seed += 1) {
      const left = LIMIT_MS - (performance.now() - began)
      const points = left <= 0 ? null : await peers.run(peer, problem, seed, left)
      if (points !== null) scores.push(scoreLayout(problem, toFrame(problem, points)))
    }
    others.set(peer, scores)
  }
  row([name, 'Shared Orbit, shipped', String(ours.overlaps), ours.crossings.toLocaleString('en'), ours.through.toLocaleString('en'), ''])
  for (const [peer, scores] of others) row([name, peer, ...(scores.length === 0 ? ['not finished in time', '', ''] : figures.map((figure) => write(scores, figure))), String(scores.length)])
  const ratio = (figure: 'crossings' | 'through'): string => (ours[figure] / Math.max(1, best(others, figure))).toFixed(2)
  row([name, '**ours as a part of the best run of any**', '', `**${ratio('crossings')}**`, `**${ratio('through')}**`, ''])
}

/** Prints a table for each shipped picture; some minutes. `startPeers` begins with the layouts of others. */
export const run = async (root: string, startPeers: () => Promise<Peers>): Promise<void> => {
  const peers = await startPeers().catch((error: unknown) => {
    throw new Error('The layouts to measure beside are not installed: npm ci --prefix bench', { cause: error })
  })
  try {
    const graph = buildGraph(compileGraph(parseDataset(readData(path.join(root, 'data'))).dataset))
    const stored = JSON.parse(readFileSync(storedLayoutPath(root), 'utf8')) as StoredLayout
    row(['picture', 'layout', 'overlaps', 'crossings', 'links through nodes', 'runs'])
    row(['---', '---', '---:', '---:', '---:', '---:'])
    for (const name of arrangementNames) {
      const problem = problemFor(graph, name)
      const { places } = stored.arrangements[name]
      await measure(peers, name, problem, scoreLayout(problem, problem.nodes.map(({ id }) => ({ x: places[id]?.[0] ?? Number.NaN, y: places[id]?.[1] ?? Number.NaN }))))
    }
  } finally {
    await peers.stop()
  }
}
