// Tests where years lie along the strip, and which are written under it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf, labelledYears, leftOf, yearAt } from '../../src/scene/yearAxis.ts'

const anyAxis = fc.tuple(fc.integer({ min: 1957, max: 2050 }), fc.integer({ min: 0, max: 140 }), fc.integer({ min: 40, max: 2000 })).map(([first, length, width]) => axisOf([first, first + length], width))

describe('places', () => {
  test('the years share the width', () => {
    const axis = axisOf([1990, 1999], 500)
    expect([axis.band, leftOf(axis, 1990), leftOf(axis, 1995), leftOf(axis, 2000)]).toEqual([50, 0, 250, 500])
  })

  test('beside the strip lies the nearest year', () => {
    const axis = axisOf([1990, 1999], 500)
    expect([yearAt(axis, -20), yearAt(axis, 249), yearAt(axis, 250), yearAt(axis, 900)]).toEqual([1990, 1994, 1995, 1999])
  })

  test('the middle of a band is in its year', () => {
    fc.assert(
      fc.property(anyAxis, fc.nat(140), (axis, by) => {
        const year = Math.min(axis.range[1], axis.range[0] + by)
        expect(yearAt(axis, leftOf(axis, year) + axis.band / 2)).toBe(year)
      }),
    )
  })
})

describe('labelledYears', () => {
  test('every tenth year where there is room', () => {
    expect(labelledYears(axisOf([1962, 2028], 900), 30)).toEqual([1970, 1980, 1990, 2000, 2010, 2020])
  })

  test('fewer on a narrow strip', () => {
    expect(labelledYears(axisOf([1962, 2028], 200), 30)).toEqual([1980, 2000, 2020])
  })

  test('one that would reach over an edge is left out', () => {
    expect(labelledYears(axisOf([1970, 2010], 400), 30)).toEqual([1980, 1990, 2000])
  })

  test('no two labels touch, and none leaves the strip', () => {
    fc.assert(
      fc.property(anyAxis, (axis) => {
        const middles = labelledYears(axis, 30).map((year) => leftOf(axis, year) + axis.band / 2)
        expect(middles.every((middle, index) => middle >= 15 && middle <= axis.width - 15 && (index === 0 || middle - (middles[index - 1] ?? 0) > 30))).toBe(true)
      }),
    )
  })
})
