// Tests what a focus leaves out: with its circle it makes the whole, and nothing is in both.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { restOf } from '../../../src/scene/faint/restOf.ts'
import { anyFiltered } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

test('the rest and the circle make the whole, without anything twice', () => {
  fc.assert(
    fc.property(anyFiltered, ({ graph, filters }) => {
      const [all, circle] = [filterGraph(graph, { ...filters, focus: null }, THIS_YEAR), filterGraph(graph, filters, THIS_YEAR)]
      const rest = restOf(all, circle, null)
      expect([...rest.nodes, ...circle.agencies, ...circle.missions].toSorted()).toEqual([...all.agencies, ...all.missions].toSorted())
      expect([...rest.links.map((ends) => ends.join('~')), ...circle.links.map(({ id }) => id)].toSorted()).toEqual(all.links.map(({ id }) => id).toSorted())
    }),
    { numRuns: 60 },
  )
})

test('among agencies the rest are pairs and agencies that share enough', () => {
  const all = filterGraph(tinyGraph, { ...noFilters, scope: 'all' }, THIS_YEAR)
  const drawn = projectAgencies(all.links, 1).filter(({ agencies }) => agencies.includes('isro') && agencies.includes('nasa'))
  expect(restOf(all, all, { drawn, min: 1 })).toEqual({ nodes: ['esa'], links: [['esa', 'isro'], ['esa', 'nasa']] })
  expect(restOf(all, all, { drawn, min: 2 })).toEqual({ nodes: ['esa'], links: [['esa', 'nasa']] })
})
