// Tests the four orders of the matrix, and the likeness of partners that one of them goes by.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { type Matrix, buildMatrix, countBetween } from '../../../src/graph/matrix/buildMatrix.ts'
import { type MatrixOrder, matrixOrders, orderMatrix, regionBreaks, similaritiesOf } from '../../../src/graph/matrix/orderMatrix.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { anyFiltered } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, agency, graphOf, mission } from '../../fixtures/build.ts'

const agencies = [
  agency('a', { name: 'Émile', region: 'east-asia' }),
  agency('b', { name: 'Zoo', region: 'europe' }),
  agency('c', { name: 'Dora', region: 'north-america' }),
  agency('d', { name: 'Frida', region: 'europe' }),
]
// a and d work with one another twice, b and c once, and c with d once.
const graph = graphOf([mission('m1', ['a', 'd']), mission('m2', ['a', 'd']), mission('m3', ['b', 'c']), mission('m4', ['c', 'd'])], agencies)
const matrix = buildMatrix(projectAgencies(graph.links, 1))
const ordered = (order: MatrixOrder): string => orderMatrix(matrix, graph.agencies, order, 'en').join('')

describe('orderMatrix', () => {
  test('by name as people read it, accents apart', () => {
    expect(ordered('name')).toBe('cadb')
  })

  test('by number of missions, most first, ties by name', () => {
    expect(ordered('missions')).toBe('dcab')
  })

  test('by region in the order of the filters, most missions first in each', () => {
    expect(ordered('region')).toBe('cdba')
  })

  test('by likeness: who shares the same partners stands together, the busiest first', () => {
    expect(ordered('similarity')).toBe('dacb')
  })
})

describe('regionBreaks', () => {
  test('another region begins where the region is not that of the agency before', () => {
    expect(regionBreaks(['c', 'd', 'b', 'a'], graph.agencies)).toEqual([1, 3])
    expect(regionBreaks([], graph.agencies)).toEqual([])
  })
})

describe('for any graph and filters', () => {
  const anyMatrix = anyFiltered.map(({ graph: any, filters }) => ({ nodes: any.agencies, matrix: buildMatrix(projectAgencies(filterGraph(any, filters, THIS_YEAR).links, 1)) }))

  /** The formula as it is written, over every agency. */
  const cosine = (of: Matrix, a: string, b: string): number => {
    const row = (id: string): readonly number[] => of.agencies.map((other) => (other === id ? (of.missions.get(id) ?? 0) : countBetween(of, id, other)))
    const product = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
    return product(row(a), row(b)) / Math.sqrt(product(row(a), row(a)) * product(row(b), row(b)))
  }

  test('every order is a permutation of the agencies', () => {
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(...matrixOrders), ({ nodes, matrix: any }, order) => {
        expect(orderMatrix(any, nodes, order, 'en').toSorted()).toEqual(any.agencies)
      }),
    )
  })

  test('likeness is the cosine of the rows, symmetric and from 0 to 1', () => {
    fc.assert(
      fc.property(anyMatrix, ({ matrix: any }) => {
        const side = any.agencies.length
        const table = similaritiesOf(any)
        any.agencies.forEach((a, row) =>
          any.agencies.forEach((b, column) => {
            expect(table[row * side + column]).toBe(table[column * side + row])
            expect(table[row * side + column]).toBeCloseTo(cosine(any, a, b), 12)
          }),
        )
        expect([...table].every((value) => value >= 0 && value <= 1 + 1e-12)).toBe(true)
      }),
    )
  })
})
