// Tests who came when, compared with looking at every part in every mission.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMeetings, findNewest, joinedOn } from '../../../src/graph/findings/newcomers.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission, partner } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const started = (date: string) => ({ start: { date, kind: 'launch', certainty: 'actual' }, end: '2020' }) as const

describe('joinedOn', () => {
  const dates = (...partners: Parameters<typeof mission>[1]) => {
    const graph = graphOf([mission('m', partners, started('1998-11-20'))])
    return graph.links.map((link) => joinedOn(graph, link, THIS_YEAR))
  }

  test('a part begins with its mission, or later where the record says so', () => {
    expect(dates('a', partner('b', { from: '2001' }), partner('c', { from: '1990' }))).toEqual(['1998-11-20', '2001', '1998-11-20'])
  })

  test('a plan and paid work begin no partnership', () => {
    expect(dates(partner('a', { state: 'planned' }), partner('b', { roles: ['contractor'] }), partner('c', { from: '2031' }))).toEqual([undefined, undefined, undefined])
  })
})

describe('findNewest', () => {
  test('is who came last for the first time', () => {
    expect(findNewest(tinyGraph, tinyGraph.links, THIS_YEAR)).toEqual([{ agency: 'isro', mission: 'dorado', date: '2003-02-01' }])
  })

  test('names all that came on the same date', () => {
    const graph = graphOf([mission('m1', ['a', 'b', 'c'], started('2001-05')), mission('m2', ['a', 'd'], started('1999'))])
    expect(findNewest(graph, graph.links, THIS_YEAR).map(({ agency }) => agency)).toEqual(['b', 'c'])
  })

  test('is nobody where everything is planned', () => {
    expect(findNewest(tinyGraph, tinyGraph.links.filter((link) => link.mission === 'cygnus'), THIS_YEAR)).toEqual([])
  })

  test('is what looking at every first mission of every agency finds', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const graph = graphOf(data.missions, data.agencies)
        const counts = (id: string) => data.missions.filter((one) => one.start.certainty === 'actual' && Number(one.start.date.slice(0, 4)) <= THIS_YEAR && one.partners.some((other) => other.agency === id && other.state !== 'planned' && other.roles.some((role) => role !== 'contractor' && role !== 'signatory')))
        const firsts = data.agencies.flatMap(({ id }) => {
          const all = counts(id).map(({ start }) => start.date).toSorted()
          return all[0] === undefined ? [] : [{ id, date: all[0] }]
        })
        const latest = firsts.map(({ date }) => date).toSorted().at(-1)
        expect(findNewest(graph, graph.links, THIS_YEAR).map(({ agency, date }) => [agency, date])).toEqual(firsts.filter(({ date }) => date === latest).map(({ id, date }) => [id, date]))
      }),
    )
  })
})

describe('findMeetings', () => {
  test('every two agencies meet once, in the first mission they shared', () => {
    expect(findMeetings(tinyGraph, tinyGraph.links, THIS_YEAR)).toEqual([
      { mission: 'apex', date: '1990-04-24', pairs: [['esa', 'nasa']] },
      { mission: 'borealis', date: '2010', pairs: [['esa', 'isro'], ['isro', 'nasa']] },
    ])
  })

  test('who came later met the others on that day', () => {
    const graph = graphOf([mission('m', ['a', 'b', partner('c', { from: '2001' })], started('1998'))])
    expect(findMeetings(graph, graph.links, THIS_YEAR)).toEqual([
      { mission: 'm', date: '1998', pairs: [['a', 'b']] },
      { mission: 'm', date: '2001', pairs: [['a', 'c'], ['b', 'c']] },
    ])
  })

  test('is what looking at every mission of every two finds', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const graph = graphOf(data.missions, data.agencies)
        const ids = data.agencies.map(({ id }) => id)
        const begun = data.missions.filter(({ start }) => start.certainty === 'actual' && Number(start.date.slice(0, 4)) <= THIS_YEAR)
        const naive = ids.flatMap((a) => ids.filter((b) => a < b).flatMap((b) => {
          const shared = begun.filter(({ partners }) => [a, b].every((id) => partners.some((one) => one.agency === id && one.state !== 'planned' && one.roles.some((role) => role !== 'contractor' && role !== 'signatory'))))
          const dates = shared.map(({ start, id }) => `${start.date} ${id}`).toSorted()
          const first = shared.map(({ start }) => start.date).toSorted()[0]
          return first === undefined ? [] : [`${first} ${dates.find((one) => one.startsWith(`${first} `))?.split(' ')[1]} ${a}~${b}`]
        }))
        const found = findMeetings(graph, graph.links, THIS_YEAR)
        expect(found.flatMap(({ date, mission: id, pairs }) => pairs.map((pair) => `${date} ${id} ${pair.join('~')}`)).toSorted()).toEqual(naive.toSorted())
        expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).toSorted())
      }),
    )
  })
})
