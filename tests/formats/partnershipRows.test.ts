// Tests the partnerships as rows of words: which there are, what stands in them, and their years.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Span, cellsOf, listPartnerships, shownColumns, spanOf, tableColumns, writeSpan } from '../../src/formats/partnershipRows.ts'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { en } from '../../src/i18n/en.ts'
import { anyDataset, anyFilters } from '../fixtures/arbitraries.ts'
import { THIS_YEAR, agency, allOf, graphOf, mission, partner } from '../fixtures/build.ts'
import { filterNaively } from '../fixtures/naive.ts'
import { realDataset, realGraph } from '../fixtures/realData.ts'

const records = [
  mission('apex', [partner('nasa', { roles: ['lead', 'operations'] }), partner('esa', { contribution: 'The lens of apex', state: 'withdrawn', to: '1993' })], { name: 'Apex Telescope', label: 'Apex', aliases: ['Ápex'] }),
]
const graph = graphOf(records, [agency('esa', { name: 'European Space Agency', acronym: 'ESA' }), agency('nasa', { name: 'NASA' })])
const byId = new Map(records.map((record) => [record.id, record]))
const rows = listPartnerships(graph, allOf(graph), byId, en)

describe('a row', () => {
  test('holds what the page shows, in the order of the columns', () => {
    expect(cellsOf(rows, tableColumns)).toEqual([
      ['ESA', 'Apex', 'Instrument', 'The lens of apex', '1990–1993', 'Withdrew'],
      ['NASA', 'Apex', 'Lead, operations', 'A camera', '1990–1995', 'Completed'],
    ])
  })

  test('tells what broke off', () => {
    expect(rows.map(({ isBroken }) => isBroken)).toEqual([true, false])
  })

  test('knows every name of both, for finding', () => {
    expect(rows[0]?.names).toContain('European Space Agency')
    expect(rows[0]?.names).toContain('Ápex')
  })

  test('has no contribution before the records are loaded, and all else', () => {
    expect(cellsOf(listPartnerships(graph, allOf(graph), null, en), tableColumns)[0]).toEqual(['ESA', 'Apex', 'Instrument', '', '1990–1993', 'Withdrew'])
  })
})

describe('years', () => {
  const flown = { start: { date: '1997-10-15', kind: 'launch', certainty: 'actual' }, end: '2017-09-15', status: { value: 'completed', asOf: '2026' } } as const
  const flying = { start: flown.start, status: { value: 'operational', asOf: '2026' } } as const
  const planned = { start: { date: '2029', kind: 'launch', certainty: 'planned' }, status: { value: 'in-development', asOf: '2026' } } as const
  const cancelled = { start: { date: '2028', kind: 'launch', certainty: 'planned' }, end: '2026-01', status: { value: 'cancelled', asOf: '2026' } } as const

  test.each([
    ['those of the mission where the partnership names none', spanOf({}, flown), '1997–2017'],
    ['its own where it names them', spanOf({ from: '2001', to: '2003-05' }, flown), '2001–2003'],
    ['one year once', spanOf({ from: '2001', to: '2001-12' }, flown), '2001'],
    ['open where it goes on', spanOf({}, flying), 'since 1997'],
    ['open from its own start', spanOf({ from: '2010' }, flying), 'since 2010'],
    ['a plan as a plan', spanOf({}, planned), 'planned for 2029'],
    ['work on a plan as work', spanOf({ from: '2021' }, planned), 'since 2021'],
    ['the end alone where one left before the start', spanOf({ to: '1995' }, flown), 'until 1995'],
    ['the end alone where one left a plan', spanOf({ to: '2022' }, planned), 'until 2022'],
    ['the end alone where the plan was given up', spanOf({}, cancelled), 'until 2026'],
    ['the year of the start where nothing more is known', spanOf({}, { ...flown, end: undefined }), '1997'],
  ] as const)('are %s', (_, span, words) => {
    expect(writeSpan(span, en.details)).toBe(words)
  })

  test('never begin after they end in the facts we ship, and always have words', () => {
    const spans = realGraph.links.map((link): readonly [string, Span] => [link.id, spanOf(link, realGraph.missions.get(link.mission)?.record ?? flown)])
    expect(spans.filter(([, { first, last }]) => first !== null && last !== null && first > last).map(([id]) => id)).toEqual([])
    expect(spans.filter(([, span]) => !/\d{4}/u.test(writeSpan(span, en.details))).map(([id]) => id)).toEqual([])
  })
})

describe('columns', () => {
  test('all are shown at first', () => {
    expect(shownColumns(new Set())).toEqual(['agency', 'mission', 'role', 'contribution', 'years', 'state'])
  })

  test('agency and mission are always shown', () => {
    expect(shownColumns(new Set(tableColumns))).toEqual(['agency', 'mission'])
  })

  test('a hidden column is left out of what a file carries', () => {
    expect(cellsOf(rows, shownColumns(new Set(['role', 'contribution', 'years'])))).toEqual([['ESA', 'Apex', 'Withdrew'], ['NASA', 'Apex', 'Completed']])
  })
})

describe('for any filters', () => {
  test('the rows are exactly the visible partnerships', () => {
    const anyCase = anyDataset.chain((data) => {
      const any = graphOf(data.missions, data.agencies)
      return anyFilters(any).map((filters) => ({ data, any, filters }))
    })
    fc.assert(
      fc.property(anyCase, ({ data, any, filters }) => {
        const missions = new Map(data.missions.map((record) => [record.id, record]))
        const visible = filterGraph(any, filters, THIS_YEAR)
        const listed = listPartnerships(any, visible, missions, en)
        expect(listed.map(({ id }) => id)).toEqual(visible.links.map(({ id }) => id))
        // A focus is beyond the second implementation, which knows the other filters from the contract's words.
        const unfocused = { ...filters, focus: null, steps: 1 as const }
        expect(listPartnerships(any, filterGraph(any, unfocused, THIS_YEAR), missions, en).map(({ id }) => id)).toEqual(filterNaively(data, unfocused, THIS_YEAR).links)
      }),
      { numRuns: 500 },
    )
  })

  test('every partnership we ship has a row without an empty cell', () => {
    const missions = new Map(realDataset.missions.map((record) => [record.id, record]))
    const listed = listPartnerships(realGraph, filterGraph(realGraph, { ...noFilters, scope: 'all' }, THIS_YEAR), missions, en)
    expect(listed).toHaveLength(realDataset.missions.flatMap(({ partners }) => partners).length)
    expect(listed.filter(({ cells }) => Object.values(cells).includes('')).map(({ id }) => id)).toEqual([])
  })
})
