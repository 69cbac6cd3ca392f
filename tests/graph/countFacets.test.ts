// Tests the numbers beside the filters: each is what choosing that value would leave.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFacets, facetValues, facets } from '../../src/graph/countFacets.ts'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { anyFiltered } from '../fixtures/arbitraries.ts'
import { THIS_YEAR } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

describe('countFacets', () => {
  test('every value of every facet has a number', () => {
    const counts = countFacets(tinyGraph, noFilters, THIS_YEAR)
    expect(facets.map((facet) => [...counts[facet].keys()])).toEqual(facets.map((facet) => facetValues[facet]))
  })

  test('the choice made in a facet does not change the numbers of that facet', () => {
    const chosen = countFacets(tinyGraph, { ...noFilters, scope: 'all', category: ['moon'] }, THIS_YEAR)
    expect([chosen.category.get('astronomy'), chosen.category.get('moon')]).toEqual([1, 1])
  })

  test('the choice made in a facet changes the numbers of the others', () => {
    const chosen = countFacets(tinyGraph, { ...noFilters, scope: 'all', category: ['moon'] }, THIS_YEAR)
    expect([chosen.status.get('failed'), chosen.status.get('completed')]).toEqual([1, 0])
  })

  test('a number is what filtering by that value alone leaves', () => {
    fc.assert(
      fc.property(anyFiltered, ({ graph, filters }) => {
        const counts = countFacets(graph, filters, THIS_YEAR)
        const filtered = facets.map((facet) => [...counts[facet].keys()].map((value) => filterGraph(graph, { ...filters, [facet]: [value] }, THIS_YEAR).missions.size))
        expect(facets.map((facet) => [...counts[facet].values()])).toEqual(filtered)
      }),
      { numRuns: 60 },
    )
  })
})
