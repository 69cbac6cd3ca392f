// Tests two windows of years beside each other, compared with counting every agency and every two in both.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { type Fate, compareEras, fates, halve } from '../../../src/graph/findings/compareEras.ts'
import { anyDataset, anyYear } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, dataset, graphOf } from '../../fixtures/build.ts'
import { filterNaively, shareNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

type Window = readonly [number, number]

const within = (graph: typeof tinyGraph, years: Window) => filterGraph(graph, { ...noFilters, scope: 'all', years }, THIS_YEAR).links

describe('compareEras', () => {
  test('tells what is there in both windows, only then and only now', () => {
    const { agencies, pairs } = compareEras(within(tinyGraph, [1990, 2005]), within(tinyGraph, [2006, 2026]))
    expect(pairs).toEqual({
      added: [{ ids: ['esa', 'isro'], before: 0, after: 1 }, { ids: ['isro', 'nasa'], before: 0, after: 1 }],
      kept: [{ ids: ['esa', 'nasa'], before: 1, after: 1 }],
      gone: [],
    })
    expect(agencies.kept.map(({ ids }) => ids[0])).toEqual(['esa', 'isro', 'nasa'])
  })

  test('who has most missions in either window comes first', () => {
    const { agencies } = compareEras(within(tinyGraph, [1950, 1989]), within(tinyGraph, [1990, 2026]))
    expect(agencies.added.map(({ ids, after }) => [ids[0], after])).toEqual([['esa', 2], ['isro', 2], ['nasa', 2]])
  })

  test('is what counting every agency and every two in both windows finds', () => {
    const anyWindow = fc.tuple(anyYear, anyYear).map(([a, b]): Window => (a <= b ? [a, b] : [b, a]))
    fc.assert(
      fc.property(anyDataset, anyWindow, anyWindow, (data, then, now) => {
        const graph = graphOf(data.missions, data.agencies)
        const found = compareEras(within(graph, then), within(graph, now))
        const ids = data.agencies.map(({ id }) => id)
        const links = (years: Window) => filterNaively(data, { ...noFilters, scope: 'all', years }, THIS_YEAR).links
        // Only the partnerships that exist in the window.
        const left = ([thenLinks, nowLinks] = [links(then), links(now)]) => [thenLinks, nowLinks].map((all) => dataset(data.agencies, data.missions.map((one) => ({ ...one, partners: one.partners.filter(({ agency }) => all.includes(`${agency}~${one.id}`)) }))))
        const count = (pair: readonly string[]) => left().map((one) => shareNaively(one, pair[0] ?? '', pair[1] ?? pair[0] ?? '').length)
        const fateOf = ([a = 0, b = 0]: readonly number[]): Fate | null => (a > 0 && b > 0 ? 'kept' : a > 0 ? 'gone' : b > 0 ? 'added' : null)
        const naive = (all: readonly (readonly string[])[]) => Object.fromEntries(fates.map((fate) => [fate, all.filter((one) => fateOf(count(one)) === fate).map((one) => [one, ...count(one)].join()).toSorted()]))
        const said = (kind: 'agencies' | 'pairs') => Object.fromEntries(fates.map((fate) => [fate, found[kind][fate].map((one) => [one.ids, one.before, one.after].join()).toSorted()]))
        expect(said('agencies')).toEqual(naive(ids.map((id) => [id])))
        expect(said('pairs')).toEqual(naive(ids.flatMap((a) => ids.flatMap((b) => (a < b ? [[a, b]] : [])))))
      }),
      { numRuns: 60 },
    )
  })
})

test('a range is halved, the earlier half being the shorter', () => {
  expect([halve([1957, 1960]), halve([1957, 1959]), halve([1957, 1957])]).toEqual([[[1957, 1958], [1959, 1960]], [[1957, 1957], [1958, 1959]], null])
})
