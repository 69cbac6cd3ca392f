// The graph that the product shows, as peers get it: nodes with name and kind, links between them, no places.
import path from 'node:path'
import { compileGraph } from '../../src/dataset/chunks.ts'
import { parseDataset } from '../../src/dataset/parseDataset.ts'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { readData } from '../../scripts/readData.ts'

export type PlainGraph = {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly category?: string }[]
  readonly links: readonly (readonly [agency: string, mission: string])[]
}

/** The highlights, and everything. */
export const exportGraphs = (root: string): Readonly<Record<'highlights' | 'all', PlainGraph>> => {
  const graph = buildGraph(compileGraph(parseDataset(readData(path.join(root, 'data'))).dataset))
  const part = (scope: 'highlights' | 'all'): PlainGraph => {
    const { agencies, missions, links } = filterGraph(graph, { ...noFilters, scope }, new Date().getFullYear())
    return {
      nodes: [
        ...[...graph.agencies.values()].filter(({ id }) => agencies.has(id)).map(({ id, label }) => ({ id, label })),
        ...[...graph.missions.values()].filter(({ id }) => missions.has(id)).map(({ id, label, record }) => ({ id, label, category: record.category })),
      ],
      links: links.map(({ agency, mission }) => [agency, mission]),
    }
  }
  return { highlights: part('highlights'), all: part('all') }
}
