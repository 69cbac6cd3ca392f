// Tests agency to agency: who is linked, by which missions, and that the number is the length of the list.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph } from '../../src/graph/filterGraph.ts'
import { agencyLinkIdOf, partnersAmong, projectAgencies } from '../../src/graph/projectAgencies.ts'
import { anyFiltered } from '../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission, partner } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

describe('projectAgencies', () => {
  test('two agencies are linked by the missions in which both are counted', () => {
    expect(projectAgencies(tinyGraph.links, 1).map(({ id, missions }) => [id, ...missions])).toEqual([
      ['esa~isro', 'borealis'], ['esa~nasa', 'apex', 'borealis'], ['isro~nasa', 'borealis'],
    ])
  })

  test('links of fewer missions than asked for are left out', () => {
    expect(projectAgencies(tinyGraph.links, 2).map(({ id }) => id)).toEqual(['esa~nasa'])
  })

  test('a contractor and a signatory are linked to nobody', () => {
    const graph = graphOf([mission('m', ['a', partner('b', { roles: ['contractor'] }), partner('c', { roles: ['signatory'] })])])
    expect(projectAgencies(graph.links, 1)).toEqual([])
  })
})

describe('agencyLinkIdOf', () => {
  test('the id is the same whichever agency is named first', () => {
    expect([agencyLinkIdOf('nasa', 'esa'), agencyLinkIdOf('esa', 'nasa')]).toEqual(['esa~nasa', 'esa~nasa'])
  })
})

describe('partnersAmong', () => {
  test('the closest partner comes first, ties in the order of ids', () => {
    const links = projectAgencies(tinyGraph.links, 1)
    expect(partnersAmong(links, 'isro').map(({ agency, missions }) => [agency, missions.length])).toEqual([['esa', 1], ['nasa', 1]])
    expect(partnersAmong(links, 'nasa').map(({ agency }) => agency)).toEqual(['esa', 'isro'])
  })
})

describe('for any graph and filters', () => {
  test('every number is what counting by hand over the visible partnerships gives', () => {
    fc.assert(
      fc.property(anyFiltered, ({ graph, filters }) => {
        const { links } = filterGraph(graph, filters, THIS_YEAR)
        const counted = links.filter(({ roles }) => roles.some((role) => role !== 'contractor' && role !== 'signatory'))
        const ids = [...new Set(counted.map(({ agency }) => agency))].toSorted()
        const naive = ids.flatMap((a) =>
          ids
            .filter((b) => a < b)
            .map((b) => [`${a}~${b}`, counted.filter((one) => one.agency === a && counted.some((other) => other.agency === b && other.mission === one.mission)).length] as const)
            .filter(([, count]) => count > 0),
        )
        expect(projectAgencies(links, 1).map(({ id, missions }) => [id, missions.length])).toEqual(naive.toSorted(([a], [b]) => (a < b ? -1 : 1)))
      }),
    )
  })
})
