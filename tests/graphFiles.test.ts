// Reads the graph files back with parsers that are not ours: what they find is the network that was written, value for value.
import fc from 'fast-check'
import Graphology from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { describeAgencies, describePartnerships } from '../src/formats/graph/describeNetwork.ts'
import type { FileField, FileGraph, FileValues } from '../src/formats/graph/types.ts'
import { writeGexf } from '../src/formats/graph/writeGexf.ts'
import { writeGraphml } from '../src/formats/graph/writeGraphml.ts'
import { projectAgencies } from '../src/graph/projectAgencies.ts'
import { anyGraph } from './fixtures/arbitraries.ts'
import { allOf, graphOf } from './fixtures/build.ts'
import { realDataset, realGraph } from './fixtures/realData.ts'
import { awkward, credit } from './formats/graph/files.ts'

type Read = { readonly nodes: Readonly<Record<string, unknown>>; readonly edges: Readonly<Record<string, unknown>> }

const look = { x: 10, y: 20.5, radius: 7.5, colour: '#c2410c' }

const readers = {
  GEXF: (network: FileGraph) => gexf.parse(Graphology, writeGexf(network, credit)),
  GraphML: (network: FileGraph) => graphml.parse(Graphology, writeGraphml(network, credit)),
} as const

type Format = keyof typeof readers

const readBack = (format: Format, network: FileGraph): Read => {
  const graph = readers[format](network)
  const edges = graph.mapEdges((id, values, source, target) => [id, { ...values, ends: [source, target] }] as const)
  return { nodes: Object.fromEntries(graph.mapNodes((id, values) => [id, values])), edges: Object.fromEntries(edges) }
}

/** What has a value, under a declared field: agencies alone need not say that they are agencies. */
const present = (fields: readonly FileField[], values: FileValues): FileValues => Object.fromEntries(fields.flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id]]])))

/** What a parser is to find: looks only in GEXF, whose places count upwards. */
const expected = (format: Format, { nodes, edges, nodeFields, edgeFields }: FileGraph): Read => ({
  nodes: Object.fromEntries(nodes.map(({ id, label, values, look: seen }) => [id, { label, ...present(nodeFields, values), ...(seen === undefined || format === 'GraphML' ? {} : { x: seen.x, y: -seen.y, z: 0, size: seen.radius, color: 'rgb(194,65,12)' }) }])),
  edges: Object.fromEntries(edges.map(({ id, source, target, weight, values }) => [id, { weight, ...present(edgeFields, values), ends: [source, target] }])),
})

describe.each(['GEXF', 'GraphML'] as const)('%s, read by graphology', (format) => {
  test('any network comes back with its nodes, edges and values', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const partnerships = describePartnerships(graph, allOf(graph), null, () => look)
        expect(readBack(format, partnerships)).toEqual(expected(format, partnerships))
        const agencies = describeAgencies(graph, projectAgencies(graph.links, 1), () => undefined)
        expect(readBack(format, agencies)).toEqual(expected(format, agencies))
      }),
      { numRuns: 20 },
    )
  })

  test('signs that mean something in XML come back as they were', () => {
    const graph = graphOf([awkward])
    const network = describePartnerships(graph, allOf(graph), new Map([[awkward.id, awkward]]), () => undefined)
    expect(readBack(format, network)).toEqual(expected(format, network))
  })

  test('the whole dataset comes back, contributions too', () => {
    const network = describePartnerships(realGraph, allOf(realGraph), new Map(realDataset.missions.map((mission) => [mission.id, mission])), () => look)
    expect(network.edges.length).toBeGreaterThan(3000)
    expect(readBack(format, network)).toEqual(expected(format, network))
  })
})
