// Tests who leads, compared with asking every mission; and that the number by the two is what the filter shows for them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { findLeaders, leadingRoles } from '../../../src/graph/findings/leaders.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission, partner } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const lead = (id: string) => partner(id, { roles: ['lead'] })

describe('findLeaders', () => {
  test('counts what the two largest lead, and the rest', () => {
    expect(findLeaders(tinyGraph.links)).toEqual({ agencies: ['nasa', 'esa'], led: 4, byThem: 3, byOthers: 1 })
  })

  test('a lead that is shared counts for each, and the mission once', () => {
    const both = partner('a', { roles: ['instrument', 'co-lead'] })
    const { links } = graphOf([mission('m1', [both, partner('b', { roles: ['co-lead'] })]), mission('m2', [lead('c'), 'd']), mission('m3', [lead('b'), 'd'])])
    expect(findLeaders(links)).toEqual({ agencies: ['b', 'a'], led: 3, byThem: 2, byOthers: 1 })
  })

  test('is null where nobody leads', () => {
    expect(findLeaders(graphOf([mission('m', ['a', 'b'])]).links)).toBeNull()
  })

  test('is what asking every mission finds, and what the filter shows', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const graph = graphOf(data.missions, data.agencies)
        const found = findLeaders(graph.links)
        const ledBy = (id: string) => data.missions.filter(({ partners }) => partners.some((one) => one.agency === id && (one.roles.includes('lead') || one.roles.includes('co-lead'))))
        const led = data.missions.filter(({ partners }) => partners.some(({ roles }) => roles.includes('lead') || roles.includes('co-lead')))
        const order = data.agencies.map(({ id }) => id).filter((id) => ledBy(id).length > 0).toSorted((a, b) => ledBy(b).length - ledBy(a).length || (a < b ? -1 : 1)).slice(0, 2)
        const others = led.filter((one) => !order.some((id) => ledBy(id).includes(one)))
        expect(found).toEqual(led.length === 0 ? null : { agencies: order, led: led.length, byThem: led.length - others.length, byOthers: others.length })
        const shown = found === null ? undefined : filterGraph(graph, { ...noFilters, scope: 'all', agency: found.agencies, role: leadingRoles }, THIS_YEAR).missions.size
        expect(shown).toBe(found?.byThem)
      }),
    )
  })
})
