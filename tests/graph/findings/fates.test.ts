// Tests what became of all there is between two windows of years in one picture: in agreement with the picture, and with looking at each window by itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { countFates, findFates } from '../../../src/graph/findings/fates.ts'
import { anyDataset, anyFilters } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf } from '../../fixtures/build.ts'
import { filterNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

test('one window alone tells nothing', () => {
  expect(findFates(tinyGraph, { ...noFilters, years: [2000, 2026], before: [1990, 1999] }, THIS_YEAR)).toBe(null)
})

test('what is in both windows is kept, what is in one is new or gone', () => {
  const fates = findFates(tinyGraph, { ...noFilters, scope: 'all', years: [2006, 2026], before: [1990, 2005], eras: 'both' }, THIS_YEAR)
  expect([fates?.get('esa~nasa'), fates?.get('isro~nasa'), fates?.get('apex'), fates?.get('borealis'), fates?.get('nowhere')]).toEqual(['kept', 'added', 'gone', 'added', undefined])
})

test('every mission and partnership of the picture of two windows has the fate that each window by itself gives it, and all are counted', () => {
  fc.assert(
    fc.property(
      anyDataset.chain((data) => anyFilters(graphOf(data.missions, data.agencies)).map((filters) => ({ data, filters }))),
      ({ data, filters: { before, ...rest } }) => {
        fc.pre(before !== null)
        const filters = { ...rest, before, eras: 'both' } as const
        const graph = graphOf(data.missions, data.agencies)
        const fates = findFates(graph, filters, THIS_YEAR)
        const [then, now] = [before, filters.years].map((years) => filterNaively(data, { ...filters, years, eras: 'now' }, THIS_YEAR))
        const naive = (id: string, kind: 'missions' | 'links') => (!then?.[kind].includes(id) ? 'added' : now?.[kind].includes(id) ? 'kept' : 'gone')
        const { missions, links } = filterGraph(graph, filters, THIS_YEAR)
        for (const id of missions) expect(fates?.get(id)).toBe(naive(id, 'missions'))
        for (const { id } of links) expect(fates?.get(id)).toBe(naive(id, 'links'))
        expect(Object.values(countFates(fates ?? new Map(), links)).reduce((sum, n) => sum + n, 0)).toBe(links.length)
      },
    ),
    { numRuns: 60 },
  )
})
