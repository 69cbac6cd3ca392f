// Tests the matrix of agencies: symmetric, the same numbers as counting by hand, and nobody in it who shares nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { buildMatrix, countBetween } from '../../../src/graph/matrix/buildMatrix.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { anyFiltered } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

describe('buildMatrix', () => {
  const tiny = buildMatrix(projectAgencies(tinyGraph.links, 1))

  test('a cell holds how many missions two agencies share, both ways', () => {
    expect([countBetween(tiny, 'esa', 'nasa'), countBetween(tiny, 'nasa', 'esa'), countBetween(tiny, 'isro', 'esa')]).toEqual([2, 2, 1])
  })

  test('an agency shares nothing with itself', () => {
    expect(countBetween(tiny, 'esa', 'esa')).toBe(0)
  })

  test('missions shared with several count once', () => {
    expect(tiny.missions).toEqual(new Map([['esa', 2], ['isro', 1], ['nasa', 2]]))
  })

  test('an agency with no cell left is not in it', () => {
    expect(buildMatrix(projectAgencies(tinyGraph.links, 2)).agencies).toEqual(['esa', 'nasa'])
  })

  test('nothing makes an empty one', () => {
    expect(buildMatrix([])).toEqual({ agencies: [], counts: new Map(), missions: new Map() })
  })
})

describe('for any graph, filters and smallest number', () => {
  const anyCase = fc.tuple(anyFiltered, fc.integer({ min: 1, max: 3 }))

  test('it is symmetric, with an empty diagonal', () => {
    fc.assert(
      fc.property(anyCase, ([{ graph, filters }, min]) => {
        const matrix = buildMatrix(projectAgencies(filterGraph(graph, filters, THIS_YEAR).links, min))
        for (const a of matrix.agencies) for (const b of matrix.agencies) expect(countBetween(matrix, a, b)).toBe(a === b ? 0 : countBetween(matrix, b, a))
      }),
    )
  })

  test('every cell is what counting by hand over the visible partnerships gives', () => {
    fc.assert(
      fc.property(anyCase, ([{ graph, filters }, min]) => {
        const { links } = filterGraph(graph, filters, THIS_YEAR)
        const matrix = buildMatrix(projectAgencies(links, min))
        const missionsOf = (id: string): readonly string[] => links.filter(({ agency, roles }) => agency === id && roles.some((role) => role !== 'contractor' && role !== 'signatory')).map(({ mission }) => mission)
        for (const a of graph.agencies.keys())
          for (const b of graph.agencies.keys()) {
            const shared = a === b ? 0 : missionsOf(a).filter((mission) => missionsOf(b).includes(mission)).length
            expect(countBetween(matrix, a, b)).toBe(shared >= min ? shared : 0)
          }
      }),
    )
  })

  test('every agency in it has a cell', () => {
    fc.assert(
      fc.property(anyCase, ([{ graph, filters }, min]) => {
        const matrix = buildMatrix(projectAgencies(filterGraph(graph, filters, THIS_YEAR).links, min))
        expect(matrix.agencies.filter((id) => !matrix.agencies.some((other) => countBetween(matrix, id, other) >= min))).toEqual([])
        expect([...matrix.missions.values()].every((count) => count >= min)).toBe(true)
      }),
    )
  })
})
