// Tests what stands out among pairs of agencies, compared with counting every pair one by one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/dataset/schema.ts'
import { countMissions, findLongestPartnership, findMostConnected, findNeverMet } from '../../../src/graph/findings/partnerships.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, agency, graphOf, mission, partner } from '../../fixtures/build.ts'
import { shareNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const graphWith = ({ agencies, missions }: Dataset): ReturnType<typeof graphOf> => graphOf(missions, agencies)

const pairsOf = (data: Dataset): readonly (readonly [string, string])[] => data.agencies.flatMap(({ id: a }) => data.agencies.flatMap(({ id: b }) => (a < b ? [[a, b] as const] : [])))

describe('findMostConnected', () => {
  test('names all that are level', () => {
    expect(findMostConnected(projectAgencies(tinyGraph.links, 1))).toEqual({ agencies: ['esa', 'isro', 'nasa'], partners: 2, of: 3 })
  })

  test('is nobody where no two share a mission', () => {
    expect(findMostConnected([])).toBeNull()
  })

  test('has as many partners as counting each agency over all missions says', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const pairs = pairsOf(data).filter(([a, b]) => shareNaively(data, a, b).length > 0)
        const partners = data.agencies.map(({ id }) => pairs.filter((pair) => pair.includes(id)).length)
        const most = Math.max(0, ...partners)
        const found = findMostConnected(projectAgencies(graphWith(data).links, 1))
        expect(found).toEqual(most === 0 ? null : { agencies: data.agencies.flatMap(({ id }, index) => (partners[index] === most ? [id] : [])), partners: most, of: partners.filter((count) => count > 0).length })
      }),
    )
  })
})

describe('findLongestPartnership', () => {
  const find = (graph: typeof tinyGraph) => findLongestPartnership(graph, projectAgencies(graph.links, 1), THIS_YEAR)

  test('counts each year once, though two missions ran in it', () => {
    expect(find(tinyGraph)).toEqual({ agencies: ['esa', 'nasa'], missions: 2, years: [1990, 1991, 1992, 1993, 1994, 1995, ...Array.from({ length: 17 }, (_, index) => 2010 + index)] })
  })

  test('a partner counts only from the year it came until the year it left', () => {
    const graph = graphOf([mission('m', [partner('a', { from: '1992-03' }), partner('b', { to: '1993' })])])
    expect(find(graph)?.years).toEqual([1992, 1993])
  })

  test('an agreement that stands for decades is no mission flown together', () => {
    expect(find(graphOf([mission('m', ['a', 'b'], { category: 'agreements' })]))).toBeNull()
  })

  test('is what looking at every year of every pair finds', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const ranTogether = (pair: readonly [string, string], year: number): boolean =>
          shareNaively(data, ...pair).some((id) => {
            const one = data.missions.find((other) => other.id === id)
            if (one === undefined || one.start.certainty === 'planned' || one.category === 'agreements') return false
            const first = Number(one.start.date.slice(0, 4))
            const goesOn = ['operational', 'en-route', 'paused'].includes(one.status.value)
            return year >= first && year <= (one.end === undefined ? (goesOn ? THIS_YEAR : first) : Number(one.end))
          })
        const all = pairsOf(data).map((pair) => ({
          agencies: pair,
          missions: shareNaively(data, ...pair).length,
          years: Array.from({ length: THIS_YEAR - 1956 }, (_, index) => 1957 + index).filter((year) => ranTogether(pair, year)),
        }))
        const best = all.filter(({ years }) => years.length > 0).toSorted((a, b) => b.years.length - a.years.length || b.missions - a.missions || (a.agencies.join('~') < b.agencies.join('~') ? -1 : 1))
        expect(find(graphWith(data))).toEqual(best[0] ?? null)
      }),
    )
  })
})

describe('findNeverMet', () => {
  const find = (graph: typeof tinyGraph) => findNeverMet(graph, graph.links, projectAgencies(graph.links, 1))

  test('names the pair with most missions first', () => {
    const graph = graphOf([mission('m1', ['a', 'b']), mission('m2', ['a', 'b']), mission('m3', ['c', 'b']), mission('m4', ['c', 'b']), mission('m5', ['d', 'b'])])
    expect(find(graph)).toEqual([['a', 'c'], ['a', 'd'], ['c', 'd']])
  })

  test('who took over from another could not meet it', () => {
    const graph = graphOf([mission('m1', ['b', 'old']), mission('m2', ['b', 'young'])], [agency('old', { dissolved: '2003-10-01' }), agency('young', { founded: '2003-10-01' })])
    expect(find(graph)).toEqual([])
  })

  test('finds exactly the pairs, of all that stood at the same time, that no mission unites', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const graph = graphWith(data)
        const takesPart = countMissions(graph.links)
        const standsAfter = (a: string, b: string): boolean => {
          const [one, other] = [a, b].map((id) => data.agencies.find((body) => body.id === id))
          if (one?.founded === undefined || other?.dissolved === undefined) return false
          const length = Math.min(one.founded.length, other.dissolved.length)
          return one.founded.slice(0, length) >= other.dissolved.slice(0, length)
        }
        const naive = pairsOf(data).filter(([a, b]) => takesPart.has(a) && takesPart.has(b) && shareNaively(data, a, b).length === 0 && !standsAfter(a, b) && !standsAfter(b, a))
        expect(find(graph).map(String).toSorted()).toEqual(naive.map(String).toSorted())
      }),
    )
  })
})
