// Tests the network for files: as much as is visible, everything under its own id, and the facts of the records.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeAgencies, describePartnerships } from '../../../src/formats/graph/describeNetwork.ts'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { anyFiltered } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, allOf } from '../../fixtures/build.ts'
import { tinyGraph, tinyMissions } from '../../fixtures/tiny.ts'

const nowhere = () => undefined
const records = new Map(tinyMissions.map((one) => [one.id, one]))

describe('partnerships', () => {
  test('holds exactly what is visible, under any filter', () => {
    fc.assert(
      fc.property(anyFiltered, ({ graph, filters }) => {
        const visible = filterGraph(graph, filters, THIS_YEAR)
        const { nodes, edges } = describePartnerships(graph, visible, null, nowhere)
        expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set([...visible.agencies, ...visible.missions]))
        expect(nodes.length).toBe(visible.agencies.size + visible.missions.size)
        expect(edges.map(({ id }) => id)).toEqual(visible.links.map(({ id }) => id))
        const known = new Set(nodes.map(({ id }) => id))
        expect(edges.filter(({ source, target }) => !known.has(source) || !known.has(target))).toEqual([])
      }),
    )
  })

  const network = describePartnerships(tinyGraph, allOf(tinyGraph), records, (id) => ({ x: 1, y: 2, radius: id.length, colour: '#000000' }))

  test('says of a mission and of an agency what the records say', () => {
    const valuesOf = (id: string) => network.nodes.find((one) => one.id === id)?.values
    expect(valuesOf('apex')).toMatchObject({ type: 'mission', name: 'Apex Telescope', category: 'astronomy', status: 'completed', start: '1990-04-24', end: '1995-06' })
    expect(valuesOf('nasa')).toMatchObject({ type: 'agency', acronym: 'NASA', kind: 'national', region: 'north-america', country: 'US', start: '1958-07-29' })
  })

  test('says of a partnership its roles, main role, state and contribution', () => {
    expect(network.edges.find(({ id }) => id === 'nasa~apex')?.values).toMatchObject({ mainRole: 'lead', roles: 'lead', state: 'completed', contribution: 'A camera' })
  })

  test('every value has a field, so that no format leaves it out', () => {
    const fields = new Set(network.nodeFields.map(({ id }) => id))
    expect(network.nodes.flatMap(({ values }) => Object.keys(values)).filter((key) => !fields.has(key))).toEqual([])
  })

  test('without records there is no contribution', () => {
    expect(describePartnerships(tinyGraph, allOf(tinyGraph), null, nowhere).edges.map(({ values }) => values['contribution'])).toEqual(tinyGraph.links.map(() => undefined))
  })
})

describe('agencies', () => {
  test('are joined by as many missions as they share', () => {
    const { nodes, edges } = describeAgencies(tinyGraph, projectAgencies(tinyGraph.links, 1), nowhere)
    expect(nodes.map(({ id }) => id)).toEqual(['esa', 'isro', 'nasa'])
    expect(edges.map(({ id, weight }) => [id, weight])).toEqual([['esa~isro', 1], ['esa~nasa', 2], ['isro~nasa', 1]])
    expect(edges[1]?.values).toEqual({ sharedMissions: 2, missions: 'apex, borealis' })
  })

  test('that no link joins are left out', () => {
    expect(describeAgencies(tinyGraph, projectAgencies(tinyGraph.links, 2), nowhere).nodes.map(({ id }) => id)).toEqual(['esa', 'nasa'])
  })
})
