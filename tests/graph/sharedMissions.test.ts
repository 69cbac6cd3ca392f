// Tests which missions agencies share, and which missions are alike.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPartnerAgencies, findSharedMissions, findSimilarMissions, isCounted } from '../../src/graph/sharedMissions.ts'
import { anyDataset } from '../fixtures/arbitraries.ts'
import { graphOf, mission, partner } from '../fixtures/build.ts'
import { shareNaively } from '../fixtures/naive.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

describe('isCounted', () => {
  const linkWith = (roles: readonly ('contractor' | 'signatory' | 'launch')[]) => ({ id: 'a~m', agency: 'a', mission: 'm', roles, state: 'active' as const })

  test.each([
    [['contractor'], false],
    [['signatory'], false],
    [['contractor', 'signatory'], false],
    [['launch'], true],
    [['contractor', 'launch'], true],
  ] as const)('a partner with the roles %j: %s', (roles, counts) => {
    expect(isCounted(linkWith(roles))).toBe(counts)
  })
})

describe('findPartnerAgencies', () => {
  test('the partners of an agency come with most shared missions first', () => {
    expect(findPartnerAgencies(tinyGraph, 'nasa')).toEqual([{ agency: 'esa', missions: ['apex', 'borealis'] }, { agency: 'isro', missions: ['borealis'] }])
  })

  test('a partner that withdrew counts', () => {
    const graph = graphOf([mission('m', [partner('a', { state: 'withdrawn', to: '1992' }), 'b'])])
    expect(findPartnerAgencies(graph, 'b')).toEqual([{ agency: 'a', missions: ['m'] }])
  })

  test('for any agency the shared missions are those of the naive count', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const graph = graphOf(data.missions, data.agencies)
        for (const { id } of data.agencies) {
          const naive = data.agencies.map((other) => [other.id, shareNaively(data, id, other.id)] as const).filter(([other, missions]) => other !== id && missions.length > 0)
          expect(new Map(findPartnerAgencies(graph, id).map(({ agency, missions }) => [agency, missions]))).toEqual(new Map(naive))
        }
      }),
    )
  })

  test('for any agency the numbers never rise down the list', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const numbers = findPartnerAgencies(graphOf(data.missions, data.agencies), 'aa').map(({ missions }) => missions.length)
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('findSharedMissions', () => {
  test('two agencies share what both gave to', () => {
    expect(findSharedMissions(tinyGraph, 'nasa', 'esa')).toEqual(['apex', 'borealis'])
  })

  test('a signature or paid work alone shares nothing', () => {
    expect([findSharedMissions(tinyGraph, 'esa', 'isro'), findSharedMissions(tinyGraph, 'isro', 'nasa')]).toEqual([['borealis'], ['borealis']])
  })

  test('the order of the two agencies does not matter', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom('aa', 'ab', 'ba'), fc.constantFrom('c', 'c-1', 'ab'), (data, a, b) => {
        const graph = graphOf(data.missions, data.agencies)
        expect(findSharedMissions(graph, a, b)).toEqual(findSharedMissions(graph, b, a))
      }),
    )
  })
})

describe('findSimilarMissions', () => {
  const graph = graphOf([mission('one', ['a', 'b', 'c']), mission('two', ['a', 'b', 'c', 'd']), mission('three', ['a', 'b']), mission('four', ['a', 'd']), mission('five', ['a', 'b', 'd', 'e'])])

  test('most common partners come first, then the one with fewer others', () => {
    expect(findSimilarMissions(graph, 'one', 9)).toEqual([
      { mission: 'two', common: ['a', 'b', 'c'] }, { mission: 'three', common: ['a', 'b'] }, { mission: 'five', common: ['a', 'b'] },
    ])
  })

  test('no more are given than asked for', () => {
    expect(findSimilarMissions(graph, 'one', 1)).toHaveLength(1)
  })

  test('paid work makes no two missions alike', () => {
    const paid = graphOf([mission('one', ['a', partner('b', { roles: ['contractor'] })]), mission('two', ['a', 'b'])])
    expect(findSimilarMissions(paid, 'one', 9)).toEqual([])
  })
})
