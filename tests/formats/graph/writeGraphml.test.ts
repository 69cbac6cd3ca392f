// Tests GraphML: well-formed, whole, credited, every datum under a declared key.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeAgencies, describePartnerships } from '../../../src/formats/graph/describeNetwork.ts'
import { writeGraphml } from '../../../src/formats/graph/writeGraphml.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { anyGraph } from '../../fixtures/arbitraries.ts'
import { allOf, graphOf } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { all, awkward, credit, expectWhole, ids, parseXml } from './files.ts'

const nowhere = () => undefined

const datum = (read: Document, of: string, key: string) => read.querySelector(`[id="${of}"] > data[key="${key}"]`)?.textContent

test('any graph is written whole, every datum under a key', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const read = parseXml(writeGraphml(describePartnerships(graph, allOf(graph), null, nowhere), credit))
      expectWhole(read)
      expect([all(read, 'node').length, all(read, 'edge').length]).toEqual([graph.agencies.size + graph.missions.size, graph.links.length])
      const keys = ids(all(read, 'key'))
      expect(new Set(keys).size).toBe(keys.length)
      expect(all(read, 'data').filter((one) => !keys.includes(one.getAttribute('key') ?? ''))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('the graph carries its credit', () => {
  const read = parseXml(writeGraphml(describePartnerships(tinyGraph, allOf(tinyGraph), null, nowhere), credit))
  for (const key of ['title', 'creator', 'licence', 'citation', 'version', 'date', 'link'] as const) expect(datum(read, 'shared-orbit', `graph-${key}`)).toBe(credit[key])
})

test('awkward names and contributions come back as they were', () => {
  const graph = graphOf([awkward])
  const read = parseXml(writeGraphml(describePartnerships(graph, allOf(graph), new Map([[awkward.id, awkward]]), nowhere), credit))
  expect(datum(read, 'awkward', 'node-name')).toBe(awkward.name)
  expect(datum(read, 'aa~awkward', 'edge-contribution')).toBe(awkward.partners[0]?.contribution)
})

test('agencies carry the number of shared missions as weight', () => {
  const read = parseXml(writeGraphml(describeAgencies(tinyGraph, projectAgencies(tinyGraph.links, 1), nowhere), credit))
  expectWhole(read)
  expect(datum(read, 'esa~nasa', 'edge-weight')).toBe('2')
  expect(read.querySelector('key[id="edge-weight"]')?.getAttribute('attr.type')).toBe('int')
})
