// Tests agencies side by side, compared with reading every record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAgencies } from '../../../src/graph/findings/compareAgencies.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, agency, graphOf, mission } from '../../fixtures/build.ts'
import { shareNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

describe('compareAgencies', () => {
  test('lays out what each takes part in and what they share, in the order asked', () => {
    const found = compareAgencies(tinyGraph, tinyGraph.links, ['nasa', 'isro'], THIS_YEAR)
    expect(found.missions).toEqual([['apex', 'borealis'], ['borealis', 'dorado']])
    expect(found.partners).toEqual([['esa', 'isro'], ['esa', 'nasa']])
    expect(found.years).toEqual([[1990, THIS_YEAR], [2003, THIS_YEAR]])
    expect(found.together).toEqual(['borealis'])
    expect(found.pairs).toEqual([{ agencies: ['nasa', 'isro'], missions: ['borealis'] }])
  })

  test('paid work and signatures are shown as roles, and count as no mission', () => {
    const { roles, destinations } = compareAgencies(tinyGraph, tinyGraph.links, ['nasa', 'isro'], THIS_YEAR)
    expect(roles).toEqual([
      { value: 'lead', missions: [['apex', 'borealis'], ['dorado']] },
      { value: 'launch', missions: [[], ['borealis']] },
      { value: 'signatory', missions: [[], ['cygnus']] },
      { value: 'contractor', missions: [['dorado'], []] },
    ])
    expect(destinations.map(({ value }) => value)).toEqual(['earth-orbit', 'geostationary', 'moon'])
  })

  test('who takes part in nothing has no years', () => {
    expect(compareAgencies(tinyGraph, [], ['nasa'], THIS_YEAR).years).toEqual([null])
  })

  test('no year before a body was founded or after it ended is its own', () => {
    const graph = graphOf([mission('m', ['old', 'young'], { end: '2010' })], [agency('old', { dissolved: '1999-03' }), agency('young', { founded: '2003-10-01' })])
    expect(compareAgencies(graph, graph.links, ['old', 'young'], THIS_YEAR).years).toEqual([[1990, 1999], [2003, 2010]])
  })

  test('is what reading every record finds', () => {
    fc.assert(
      fc.property(anyDataset, fc.shuffledSubarray(['aa', 'ab', 'ba', 'c', 'c-1'], { minLength: 1, maxLength: 4 }), (data, ids) => {
        const graph = graphOf(data.missions, data.agencies)
        const found = compareAgencies(graph, graph.links, ids, THIS_YEAR)
        const own = ids.map((id) => shareNaively(data, id, id))
        const others = (id: string) => data.agencies.filter((one) => one.id !== id && shareNaively(data, id, one.id).length > 0).map((one) => one.id)
        expect(found.missions).toEqual(own)
        expect(found.partners).toEqual(ids.map(others))
        expect(found.pairs.map(({ agencies, missions }) => [agencies, missions])).toEqual(found.pairs.map(({ agencies }) => [agencies, shareNaively(data, ...agencies)]))
        expect(found.pairs).toHaveLength((ids.length * (ids.length - 1)) / 2)
        expect(found.together).toEqual(data.missions.map(({ id }) => id).filter((id) => own.every((list) => list.includes(id))))
        const inRole = (agency: string, role: string) => data.missions.filter(({ partners }) => partners.some((one) => one.agency === agency && one.roles.some((other) => other === role))).map(({ id }) => id)
        expect(found.roles.map((row) => row.missions)).toEqual(found.roles.map(({ value }) => ids.map((id) => inRole(id, value))))
        expect(found.destinations.flatMap(({ missions }) => missions.map((list) => list.length)).reduce((sum, size) => sum + size, 0)).toBe(own.flat().length)
      }),
    )
  })
})
