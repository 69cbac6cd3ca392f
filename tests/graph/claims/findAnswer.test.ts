// Tests the questions that tours may ask: by example on the tiny graph, and against a plain second implementation on any.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/dataset/tours/claimSchema.ts'
import { type Found, findAnswer, nameOf, visibleUnder } from '../../../src/graph/claims/findAnswer.ts'
import { noFilters } from '../../../src/graph/filterGraph.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission, partner } from '../../fixtures/build.ts'
import { filterNaively, shareNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const ask = (claim: Claim): Found => findAnswer(tinyGraph, claim, THIS_YEAR)

describe('by example', () => {
  test.each<[Claim, Found['value']]>([
    [{ ask: 'count', of: 'missions' }, 4],
    [{ ask: 'count', of: 'agencies' }, 3],
    [{ ask: 'count', of: 'missions', where: { agency: ['isro'], role: ['lead'] } }, 1],
    [{ ask: 'count', of: 'missions', where: { partners: 3 } }, 1],
    [{ ask: 'count', of: 'missions', where: { years: '1990-1995' } }, 1],
    [{ ask: 'count', of: 'missions', where: { agency: ['nasa', 'esa'], match: 'all' } }, 2],
    [{ ask: 'members', of: 'borealis' }, ['esa', 'isro', 'nasa']],
    [{ ask: 'members', of: 'nasa' }, ['apex', 'borealis', 'dorado']],
    [{ ask: 'members', of: 'borealis', roles: ['launch', 'lead'] }, ['isro', 'nasa']],
    [{ ask: 'members', of: 'borealis', states: ['active'] }, ['esa', 'nasa']],
    [{ ask: 'members', of: 'borealis', regions: ['south-asia', 'europe'] }, ['esa', 'isro']],
    [{ ask: 'members', of: 'esa', regions: ['europe'] }, ['apex', 'borealis', 'cygnus']],
    [{ ask: 'broken', years: '1957-2100' }, []],
    [{ ask: 'common', of: ['apex', 'borealis'] }, ['esa', 'nasa']],
    [{ ask: 'common', of: ['dorado', 'apex'] }, []],
    [{ ask: 'shared', between: ['nasa', 'esa'] }, ['apex', 'borealis']],
    [{ ask: 'shared', between: ['nasa', 'esa'], where: { category: ['earth'] } }, ['borealis']],
    [{ ask: 'shared', between: ['nasa', 'isro'] }, ['borealis']],
    [{ ask: 'rank', of: 'agencies', top: 1 }, ['esa']],
    [{ ask: 'rank', of: 'missions', top: 2 }, ['borealis', 'apex']],
    [{ ask: 'path', between: ['nasa', 'isro'] }, 1],
    [{ ask: 'path', between: ['nasa', 'isro'], where: { category: ['moon'] } }, null],
    [{ ask: 'roles', of: ['isro', 'borealis'] }, ['launch']],
    [{ ask: 'roles', of: ['isro', 'apex'] }, []],
    [{ ask: 'status', of: 'dorado' }, 'failed'],
    [{ ask: 'status', of: 'nasa' }, null],
    [{ ask: 'year', of: 'apex', what: 'start' }, 1990],
    [{ ask: 'year', of: 'apex', what: 'end' }, 1995],
    [{ ask: 'year', of: 'borealis', what: 'end' }, null],
    [{ ask: 'gap', between: ['apex', 'dorado'] }, 8],
    [{ ask: 'gap', between: ['apex', 'nowhere'] }, null],
    [{ ask: 'left', of: 'apex' }, []],
  ])('%j is answered %j', (claim, value) => {
    expect(ask(claim).value).toEqual(value)
  })

  test('the first and the last are told with their year', () => {
    expect(ask({ ask: 'first' })).toEqual({ value: 'apex', year: 1990 })
    expect(ask({ ask: 'last', where: { status: ['completed', 'failed'] } })).toEqual({ value: 'dorado', year: 2003 })
    expect(ask({ ask: 'first', where: { category: ['sun'] } })).toEqual({ value: null })
  })

  test('who broke off is told with the last year in which one did', () => {
    const graph = graphOf([
      mission('m', [partner('aa', { state: 'withdrawn', to: '2012' }), partner('ab', { state: 'suspended', to: '2022-03' }), partner('ba', { state: 'active', to: '2024' }), partner('c', { state: 'cancelled' })]),
    ])
    expect(findAnswer(graph, { ask: 'left', of: 'm' }, THIS_YEAR)).toEqual({ value: ['aa', 'ab', 'c'], year: 2022 })
    expect(['2012-2012', '2013-2021', '2022-2024'].map((years) => findAnswer(graph, { ask: 'broken', years }, THIS_YEAR).value)).toEqual([['m'], [], ['m']])
  })
})

describe('on any graph', () => {
  test('a count is the count of the picture with the same filters', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom('africa', 'europe'), fc.constantFrom('lead', 'launch', 'contractor'), (data, region, role) => {
        const graph = graphOf(data.missions, data.agencies)
        const { value } = findAnswer(graph, { ask: 'count', of: 'missions', where: { region: [region], role: [role] } }, THIS_YEAR)
        expect(value).toBe(filterNaively(data, { ...noFilters, scope: 'all', region: [region], role: [role] }, THIS_YEAR).missions.length)
      }),
    )
  })

  test('shared missions are those in which both give something', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const graph = graphOf(data.missions, data.agencies)
        expect(findAnswer(graph, { ask: 'shared', between: ['aa', 'ba'] }, THIS_YEAR).value).toEqual(shareNaively(data, 'aa', 'ba'))
      }),
    )
  })

  test('no rank has more than was asked for, and each next has no more than the one before', () => {
    fc.assert(
      fc.property(anyDataset, fc.integer({ min: 1, max: 4 }), (data, top) => {
        const graph = graphOf(data.missions, data.agencies)
        const ids = findAnswer(graph, { ask: 'rank', of: 'agencies', top }, THIS_YEAR).value as readonly string[]
        const counts = ids.map((id) => shareNaively(data, id, id).length)
        expect(ids.length).toBeLessThanOrEqual(top)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      }),
    )
  })
})

test('a mission with too few who contribute is left out with its lines', () => {
  const { missions, links } = visibleUnder(tinyGraph, { partners: 3 }, THIS_YEAR)
  expect([[...missions], links.map(({ id }) => id)]).toEqual([['borealis'], ['esa~borealis', 'isro~borealis', 'nasa~borealis']])
})

test('a name is the one that is drawn, and an unknown id is its own', () => {
  expect([nameOf(tinyGraph, 'nasa'), nameOf(tinyGraph, 'co-lead')]).toEqual(['NASA', 'co-lead'])
})
