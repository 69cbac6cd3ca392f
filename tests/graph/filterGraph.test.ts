// Tests what filters leave in the picture: by example, against a second implementation from the contract's words, and by what must hold for any filters.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Filters, filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { facetValues, facets } from '../../src/graph/countFacets.ts'
import type { Graph, Visible } from '../../src/graph/types.ts'
import { anyDataset, anyFiltered, anyFilters } from '../fixtures/arbitraries.ts'
import { THIS_YEAR, agency, graphOf, mission, partner } from '../fixtures/build.ts'
import { filterNaively } from '../fixtures/naive.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const all: Filters = { ...noFilters, scope: 'all' }

const missionsUnder = (filters: Partial<Filters>, graph: Graph = tinyGraph): readonly string[] => [...filterGraph(graph, { ...all, ...filters }, THIS_YEAR).missions]

describe('by example', () => {
  test('the first view shows the highlights alone', () => {
    expect([...filterGraph(tinyGraph, noFilters, THIS_YEAR).missions]).toEqual(['apex', 'borealis', 'dorado'])
  })

  test('without filters everything exists', () => {
    const { agencies, missions, links } = filterGraph(tinyGraph, all, THIS_YEAR)
    expect([agencies.size, missions.size, links.length]).toEqual([3, 4, 9])
  })

  test('two values of one facet show both', () => {
    expect(missionsUnder({ category: ['astronomy', 'moon'] })).toEqual(['apex', 'dorado'])
  })

  test('two facets show only what meets both', () => {
    expect(missionsUnder({ category: ['astronomy', 'moon'], status: ['failed'] })).toEqual(['dorado'])
  })

  test('region and role must be met by one partnership: who led from South Asia', () => {
    expect(missionsUnder({ region: ['south-asia'], role: ['lead'] })).toEqual(['dorado'])
  })

  test('agency and role must be met by one partnership: what NASA led', () => {
    expect(missionsUnder({ agency: ['nasa'], role: ['lead'] })).toEqual(['apex', 'borealis'])
  })

  test.each([['contractor', 'dorado'], ['signatory', 'cygnus']] as const)('a %s satisfies role and agency filters too', (role, id) => {
    expect(missionsUnder({ role: [role] })).toEqual([id])
  })

  test('with match any one of the agencies is enough', () => {
    expect(missionsUnder({ agency: ['nasa', 'isro'], match: 'any' })).toEqual(['apex', 'borealis', 'cygnus', 'dorado'])
  })

  test('with match all every agency takes part', () => {
    expect(missionsUnder({ agency: ['nasa', 'isro'], match: 'all' })).toEqual(['borealis', 'dorado'])
  })

  test('with match all one of the agencies meets role and region', () => {
    expect(missionsUnder({ agency: ['nasa', 'isro'], match: 'all', role: ['lead'], region: ['south-asia'] })).toEqual(['dorado'])
  })

  test('agencies exist only where one of their missions does', () => {
    expect([...filterGraph(tinyGraph, { ...all, category: ['astronomy'] }, THIS_YEAR).agencies]).toEqual(['esa', 'nasa'])
  })

  test('years show what ran in any of them', () => {
    expect(missionsUnder({ years: [1995, 2003] })).toEqual(['apex', 'dorado'])
  })

  test('a body is not shown before it was founded', () => {
    const graph = graphOf([mission('m', ['old', 'young'])], [agency('old'), agency('young', { founded: '1992' })])
    expect([...filterGraph(graph, { ...all, years: [1990, 1991] }, THIS_YEAR).agencies]).toEqual(['old'])
  })

  test('a body is not shown after it ended', () => {
    const graph = graphOf([mission('m', [partner('old', { to: '1991' }), 'young'])], [agency('old', { dissolved: '1991' }), agency('young')])
    expect([...filterGraph(graph, { ...all, years: [1992, 1995] }, THIS_YEAR).agencies]).toEqual(['young'])
  })

  test('what nothing meets leaves nothing', () => {
    const { agencies, missions, links } = filterGraph(tinyGraph, { ...all, category: ['sun'] }, THIS_YEAR)
    expect([agencies.size, missions.size, links.length]).toEqual([0, 0, 0])
  })
})

/** The nodes that exist after and did not before. */
const added = (before: Visible, after: Visible): readonly string[] => [...after.missions, ...after.agencies].filter((id) => !before.missions.has(id) && !before.agencies.has(id))

describe('for any graph and filters', () => {
  test('it leaves what the words of the contract say', () => {
    const anyCase = anyDataset.chain((data) => anyFilters(graphOf(data.missions, data.agencies)).map((filters) => ({ data, filters })))
    fc.assert(
      fc.property(anyCase, ({ data, filters }) => {
        const { missions, links } = filterGraph(graphOf(data.missions, data.agencies), filters, THIS_YEAR)
        expect({ missions: [...missions], links: links.map(({ id }) => id) }).toEqual(filterNaively(data, filters, THIS_YEAR))
      }),
      { numRuns: 1000 },
    )
  })

  test('the agencies are those of the links', () => {
    fc.assert(
      fc.property(anyFiltered, ({ graph, filters }) => {
        const { agencies, links } = filterGraph(graph, filters, THIS_YEAR)
        expect(agencies).toEqual(new Set(links.map((link) => link.agency)))
      }),
    )
  })

  test('filtering what was filtered leaves the same', () => {
    fc.assert(
      fc.property(anyFiltered, ({ graph, filters }) => {
        const once = filterGraph(graph, filters, THIS_YEAR)
        const smaller = { ...graph, missions: new Map([...graph.missions].filter(([id]) => once.missions.has(id))), links: once.links }
        expect(filterGraph(smaller, filters, THIS_YEAR)).toEqual(once)
      }),
    )
  })

  test('a first value in an empty facet never shows more', () => {
    fc.assert(
      fc.property(anyFiltered, fc.constantFrom(...facets), fc.nat(20), ({ graph, filters }, facet, index) => {
        const values: readonly string[] = facetValues[facet]
        const before = filterGraph(graph, { ...filters, [facet]: [] }, THIS_YEAR)
        const after = filterGraph(graph, { ...filters, [facet]: [values[index % values.length]] }, THIS_YEAR)
        expect(added(before, after)).toEqual([])
      }),
    )
  })

  test('a further value in a facet that has one never hides anything', () => {
    fc.assert(
      fc.property(anyFiltered, fc.constantFrom(...facets), fc.nat(20), ({ graph, filters }, facet, index) => {
        const values: readonly string[] = facetValues[facet]
        const chosen = filters[facet].length === 0 ? [values[0]] : filters[facet]
        const before = filterGraph(graph, { ...filters, [facet]: chosen }, THIS_YEAR)
        const after = filterGraph(graph, { ...filters, [facet]: [...chosen, values[index % values.length]] }, THIS_YEAR)
        expect(added(after, before)).toEqual([])
      }),
    )
  })

  test('a wider window of years never hides anything', () => {
    fc.assert(
      fc.property(anyFiltered, fc.nat(30), fc.nat(30), ({ graph, filters }, before, after) => {
        const [from, to] = filters.years ?? [1990, 2000]
        const narrow = filterGraph(graph, { ...filters, years: [from, to] }, THIS_YEAR)
        const wide = filterGraph(graph, { ...filters, years: [from - before, to + after] }, THIS_YEAR)
        expect(added(wide, narrow)).toEqual([])
      }),
    )
  })
})
