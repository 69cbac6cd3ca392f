// Tests the ranking of one agency's partners, compared with counting every mission of every two.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ranking, rankPartners } from '../../../src/graph/findings/rankPartners.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import type { Link } from '../../../src/graph/types.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { graphOf, mission } from '../../fixtures/build.ts'
import { shareNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const rank = (links: readonly Link[], id: string, ranking: Ranking) => rankPartners(links, projectAgencies(links, 1), id, ranking)

describe('rankPartners', () => {
  test('by count who shares most comes first', () => {
    expect(rank(tinyGraph.links, 'nasa', 'count')).toEqual({
      own: 2,
      partners: [
        { agency: 'esa', missions: ['apex', 'borealis'], own: 3 },
        { agency: 'isro', missions: ['borealis'], own: 2 },
      ],
    })
  })

  test('by share a small partner that does everything with it comes before a large one', () => {
    const { links } = graphOf([mission('m1', ['a', 'big']), mission('m2', ['a', 'big']), mission('m3', ['big', 'c']), mission('m4', ['a', 'small'])])
    expect(rank(links, 'a', 'share').partners.map(({ agency }) => agency)).toEqual(['small', 'big'])
    expect(rank(links, 'a', 'count').partners.map(({ agency }) => agency)).toEqual(['big', 'small'])
  })

  test('is what counting every mission of every two finds', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom('aa', 'ab', 'ba', 'c', 'c-1'), fc.constantFrom<Ranking[]>('count', 'share'), (data, id, ranking) => {
        const naive = data.agencies
          .filter((one) => one.id !== id && shareNaively(data, id, one.id).length > 0)
          .map((one) => ({ agency: one.id, missions: shareNaively(data, id, one.id), own: shareNaively(data, one.id, one.id).length }))
        const size = (one: (typeof naive)[number]) => (ranking === 'count' ? one.missions.length : one.missions.length / one.own)
        const found = rank(graphOf(data.missions, data.agencies).links, id, ranking)
        expect(found.own).toBe(shareNaively(data, id, id).length)
        expect(found.partners.toSorted((a, b) => (a.agency < b.agency ? -1 : 1))).toEqual(naive)
        expect(found.partners.map(size)).toEqual(naive.map(size).toSorted((a, b) => b - a))
      }),
    )
  })
})
