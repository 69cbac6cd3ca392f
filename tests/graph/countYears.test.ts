// Tests the years: how many missions ran in each, and what enters and leaves as a window moves. Compared with what filtering by those years leaves.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Runs, compareYears, countYears, findNextChange, nobody, presentIn, rangeOf, runsUnder, windowsAfter } from '../../src/graph/countYears.ts'
import { filterGraph, noFilters, passes } from '../../src/graph/filterGraph.ts'
import { runsWithin } from '../../src/dataset/runs.ts'
import { anyFiltered, anyYear } from '../fixtures/arbitraries.ts'
import { THIS_YEAR, agency, graphOf, mission, partner } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const everything = { ...noFilters, scope: 'all' } as const

const tiny = (filters = {}): Runs => runsUnder(tinyGraph, { ...everything, ...filters }, THIS_YEAR)

const sorted = (ids: Iterable<string>): readonly string[] => [...ids].toSorted()

const anyWindow = fc.tuple(anyYear, anyYear).map(([a, b]): readonly [number, number] => (a <= b ? [a, b] : [b, a]))

describe('rangeOf', () => {
  test('goes from the first start to the last end, plans included', () => {
    expect(rangeOf(tiny())).toEqual([1990, 2031])
  })

  test('what goes on ends today', () => {
    expect(rangeOf(tiny({ scope: 'highlights' }))).toEqual([1990, THIS_YEAR])
  })

  test('there is none where nothing is left', () => {
    expect(rangeOf(tiny({ category: ['sun'] }))).toBeNull()
  })
})

describe('countYears', () => {
  test('a mission counts in each year it ran, a plan in its years beyond today', () => {
    const counts = countYears(tiny(), [1990, 2031])
    const ran = counts.flatMap((count, index) => (count === 0 ? [] : [[1990 + index, count]]))
    expect(ran.slice(0, 8)).toEqual([[1990, 1], [1991, 1], [1992, 1], [1993, 1], [1994, 1], [1995, 1], [2003, 1], [2010, 1]])
    expect(ran.slice(-2)).toEqual([[THIS_YEAR, 1], [2031, 1]])
  })

  test('a plan for this year or before does not count until the year after it', () => {
    const graph = graphOf([mission('late', ['esa', 'nasa'], { status: { value: 'in-development', asOf: '2026-01' }, start: { date: String(THIS_YEAR - 1), kind: 'launch', certainty: 'planned' }, end: String(THIS_YEAR + 1) })])
    expect(countYears(runsUnder(graph, everything, THIS_YEAR), [THIS_YEAR - 1, THIS_YEAR + 2])).toEqual([0, 0, 1, 0])
  })

  test('the years filter itself is left out, the others count', () => {
    expect(countYears(tiny({ years: [2005, 2006], category: ['astronomy'] }), [1989, 1991])).toEqual([0, 1, 1])
  })

  test('without a focus it counts the missions that pass and ran then', () => {
    fc.assert(
      fc.property(anyFiltered, anyYear, ({ graph, filters: some }, year) => {
        const filters = { ...some, focus: null }
        const naive = [...graph.missions.values()].filter(({ record }) => passes(graph, record, { ...filters, years: null }, THIS_YEAR) && runsWithin(record, [year, year], THIS_YEAR))
        expect(countYears(runsUnder(graph, filters, THIS_YEAR), [year, year])).toEqual([naive.length])
      }),
    )
  })

  test('a bar is what filtering by its year leaves, with or without a focus', () => {
    fc.assert(
      fc.property(anyFiltered, anyYear, ({ graph, filters }, year) => {
        const left = [year, year + 1].map((one) => filterGraph(graph, { ...filters, years: [one, one] }, THIS_YEAR).missions.size)
        expect(countYears(runsUnder(graph, filters, THIS_YEAR), [year, year + 1])).toEqual(left)
      }),
    )
  })
})

describe('presentIn', () => {
  test('is what filtering by the window leaves: missions, and agencies only in their years', () => {
    fc.assert(
      fc.property(anyFiltered, anyWindow, ({ graph, filters }, years) => {
        const { missions, agencies } = presentIn(runsUnder(graph, filters, THIS_YEAR), years)
        const left = filterGraph(graph, { ...filters, years }, THIS_YEAR)
        expect([sorted(missions), sorted(agencies)]).toEqual([sorted(left.missions), sorted(left.agencies)])
      }),
    )
  })

  test('missions with most partners come first, so that they are named first', () => {
    expect([...presentIn(tiny(), [1990, 2020]).missions]).toEqual(['borealis', 'apex', 'dorado'])
  })
})

describe('compareYears', () => {
  test('names what entered and what left, missions before agencies', () => {
    const runs = tiny()
    expect(compareYears(presentIn(runs, [1995, 1995]), presentIn(runs, [2003, 2003]))).toEqual({ entered: ['dorado', 'isro'], left: ['apex', 'esa'] })
  })

  test('from nothing everything enters', () => {
    expect(compareYears(nobody, presentIn(tiny(), [1990, 1990]))).toEqual({ entered: ['apex', 'nasa', 'esa'], left: [] })
  })

  test('entered and left are taken back by the way back', () => {
    fc.assert(
      fc.property(anyFiltered, anyWindow, anyWindow, ({ graph, filters }, one, other) => {
        const runs = runsUnder(graph, filters, THIS_YEAR)
        const [there, back] = [compareYears(presentIn(runs, one), presentIn(runs, other)), compareYears(presentIn(runs, other), presentIn(runs, one))]
        expect([there.entered, there.left]).toEqual([back.left, back.entered])
      }),
    )
  })
})

describe('windowsAfter', () => {
  test('a window moves a year at a time and keeps its width', () => {
    expect(windowsAfter([1990, 1995], [1991, 1993], 3, false)).toEqual([[1992, 1994], [1993, 1995]])
  })

  test('a growing window keeps its first year', () => {
    expect(windowsAfter([1990, 1995], [1990, 1993], 1, true)).toEqual([[1990, 1994], [1990, 1995]])
  })

  test('from the beginning a window starts at the first year with its width', () => {
    expect(windowsAfter([1990, 1993], null, 2, false)).toEqual([[1990, 1991], [1991, 1992], [1992, 1993]])
    expect(windowsAfter([1990, 1992], null, 1, true)).toEqual([[1990, 1990], [1990, 1991], [1990, 1992]])
  })

  test('at the end there is nothing more', () => {
    expect(windowsAfter([1990, 1995], [1993, 1995], 3, false)).toEqual([])
  })
})

describe('findNextChange', () => {
  test('skips the years in which nothing enters or leaves, and counts them', () => {
    const runs = tiny()
    const next = findNextChange(runs, presentIn(runs, [1990, 1990]), windowsAfter([1990, 2031], [1990, 1990], 1, true))
    expect(next).toEqual({ window: [1990, 2003], skipped: 12, change: { entered: ['dorado', 'isro'], left: [] } })
  })

  test('an agency that comes alone is a change: the picture changes', () => {
    const graph = graphOf([mission('long', [partner('old'), partner('young')], { start: { date: '1990', kind: 'launch', certainty: 'actual' }, end: '2010' })], [agency('young', { founded: '2003-10-01' })])
    const runs = runsUnder(graph, everything, THIS_YEAR)
    expect(findNextChange(runs, presentIn(runs, [1990, 1990]), windowsAfter([1990, 2010], [1990, 1990], 1, true))).toEqual({ window: [1990, 2003], skipped: 12, change: { entered: ['young'], left: [] } })
  })

  test('there is none when nothing changes any more', () => {
    const runs = tiny()
    expect(findNextChange(runs, presentIn(runs, [1990, 2031]), [[1990, 2032], [1990, 2033]])).toBeNull()
  })

  test('nothing changes in what is skipped', () => {
    fc.assert(
      fc.property(anyFiltered, anyWindow, fc.boolean(), ({ graph, filters }, window, grows) => {
        const runs = runsUnder(graph, filters, THIS_YEAR)
        const windows = windowsAfter([1957, 2100], window, 1, grows)
        const before = presentIn(runs, window)
        const next = findNextChange(runs, before, windows)
        const quiet = windows.slice(0, next?.skipped ?? windows.length)
        const changed = quiet.filter((one) => compareYears(before, presentIn(runs, one)).entered.length + compareYears(before, presentIn(runs, one)).left.length > 0)
        expect(changed).toEqual([])
        expect(next?.window).toEqual(next === null ? undefined : windows[next.skipped])
      }),
      { numRuns: 60 },
    )
  })
})
