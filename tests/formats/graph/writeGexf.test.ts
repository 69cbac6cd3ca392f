// Tests GEXF: well-formed, whole, credited, and with the looks that Gephi reads.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeAgencies, describePartnerships } from '../../../src/formats/graph/describeNetwork.ts'
import { writeGexf } from '../../../src/formats/graph/writeGexf.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { anyGraph } from '../../fixtures/arbitraries.ts'
import { allOf, graphOf } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { all, awkward, credit, expectWhole, parseXml } from './files.ts'

const nowhere = () => undefined

test('any graph is written whole', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const read = parseXml(writeGexf(describePartnerships(graph, allOf(graph), null, nowhere), credit))
      expectWhole(read)
      expect([all(read, 'node').length, all(read, 'edge').length]).toEqual([graph.agencies.size + graph.missions.size, graph.links.length])
    }),
    { numRuns: 50 },
  )
})

test('says what it is, whose, of which day and view', () => {
  const read = parseXml(writeGexf(describePartnerships(tinyGraph, allOf(tinyGraph), null, nowhere), credit))
  expect(read.documentElement.getAttribute('version')).toBe('1.3')
  expect(read.documentElement.namespaceURI).toBe('http://gexf.net/1.3')
  expect(read.querySelector('meta')?.getAttribute('lastmodifieddate')).toBe('2026-11-25')
  expect(read.querySelector('creator')?.textContent).toBe(credit.creator)
  for (const part of [credit.title, credit.licence, credit.citation, credit.version, credit.link]) expect(read.querySelector('description')?.textContent).toContain(part)
})

test('every value stands under a declared attribute, awkward ones too', () => {
  const graph = graphOf([awkward])
  const read = parseXml(writeGexf(describePartnerships(graph, allOf(graph), new Map([[awkward.id, awkward]]), nowhere), credit))
  const value = (of: string, name: string) => read.querySelector(`[id="${of}"] attvalue[for="${name}"]`)?.getAttribute('value')
  expect(value('awkward', 'name')).toBe(awkward.name)
  expect(value('aa~awkward', 'contribution')).toBe(awkward.partners[0]?.contribution)
  const declared = all(read, 'attribute').map((one) => one.getAttribute('id'))
  expect(all(read, 'attvalue').filter((one) => !declared.includes(one.getAttribute('for')))).toEqual([])
})

test('looks are written as Gephi has them, upwards', () => {
  const text = writeGexf(describePartnerships(tinyGraph, allOf(tinyGraph), null, () => ({ x: 10, y: 20.5, radius: 7.5, colour: '#c2410c' })), credit)
  expect(text).toContain('<viz:color r="194" g="65" b="12"/><viz:position x="10" y="-20.5" z="0"/><viz:size value="7.5"/>')
  expectWhole(parseXml(text))
})

test('agencies carry the number of shared missions as weight', () => {
  const read = parseXml(writeGexf(describeAgencies(tinyGraph, projectAgencies(tinyGraph.links, 1), nowhere), credit))
  expectWhole(read)
  expect(read.querySelector('edge[id="esa~nasa"]')?.getAttribute('weight')).toBe('2')
})
