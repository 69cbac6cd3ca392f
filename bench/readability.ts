// How readable the shipped pictures are, beside d3-force's defaults on the same graph, label sizes and area.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force'
import { compileGraph } from '../src/dataset/chunks.ts'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { buildGraph } from '../src/graph/buildGraph.ts'
import { type Score, scoreLayout } from '../src/layout/score.ts'
import { problemFor } from '../src/layout/search.ts'
import { type LayoutProblem, type StoredLayout, arrangementNames } from '../src/layout/types.ts'
import type { Point } from '../src/lib/geometry.ts'
import { readData } from '../scripts/readData.ts'
import { storedLayoutPath } from '../scripts/settleLayout.ts'

/** d3-force as its documentation starts one: links, charge and centre with their defaults, then stretched to the frame. */
const settleByDefaults = ({ nodes, links, frame }: LayoutProblem): readonly Point[] => {
  const bodies: SimulationNodeDatum[] = nodes.map(() => ({}))
  forceSimulation(bodies)
    .force('link', forceLink(links.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
    .tick(300)
  const [xs, ys] = [bodies.map(({ x = 0 }) => x), bodies.map(({ y = 0 }) => y)]
  const stretch = (values: readonly number[], side: number): readonly number[] => {
    const low = Math.min(...values)
    return values.map((value) => 20 + ((side - 40) * (value - low)) / (Math.max(...values) - low || 1))
  }
  const [stretchedX, stretchedY] = [stretch(xs, frame.width), stretch(ys, frame.height)]
  return bodies.map((_, i) => ({ x: stretchedX[i] ?? 0, y: stretchedY[i] ?? 0 }))
}

const row = (name: string, { overlaps, crossings, through, meanLength }: Score): string =>
  `${name.padEnd(34)}${String(overlaps).padStart(9)}${String(crossings).padStart(11)}${String(through).padStart(9)}${String(Math.round(meanLength)).padStart(11)}`

/** Prints a table for each shipped picture. */
export const run = (root: string): void => {
  const graph = buildGraph(compileGraph(parseDataset(readData(path.join(root, 'data'))).dataset))
  const stored = JSON.parse(readFileSync(storedLayoutPath(root), 'utf8')) as StoredLayout
  console.log(`${'readability'.padEnd(34)}${'overlaps'.padStart(9)}${'crossings'.padStart(11)}${'through'.padStart(9)}${'mean link'.padStart(11)}`)
  for (const name of arrangementNames) {
    const problem = problemFor(graph, name)
    const { places } = stored.arrangements[name]
    const ours = scoreLayout(problem, problem.nodes.map(({ id }) => ({ x: places[id]?.[0] ?? Number.NaN, y: places[id]?.[1] ?? Number.NaN })))
    const theirs = scoreLayout(problem, settleByDefaults(problem))
    console.log(row(`${name}: shipped`, ours))
    console.log(row(`${name}: d3-force defaults`, theirs))
    console.log(`  crossings x ${(ours.crossings / theirs.crossings).toFixed(2)}, links through nodes x ${(ours.through / Math.max(1, theirs.through)).toFixed(2)}`)
  }
}
