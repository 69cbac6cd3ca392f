// Tests comparing dates of different precision.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBefore, yearOf } from '../../src/dataset/dates.ts'
import { anyDate } from '../fixtures/arbitraries.ts'

describe('isBefore', () => {
  test.each([
    ['2003-09', '2003-10'],
    ['2002', '2003-10-01'],
    ['2003-10-01', '2003-10-02'],
  ])('%s lies before %s', (a, b) => {
    expect(isBefore(a, b)).toBe(true)
  })

  test.each([
    ['2003', '2003-10'],
    ['2003-10', '2003'],
    ['2003-10-01', '2003-10'],
    ['2004', '2003-10'],
  ])('%s does not lie before %s beyond doubt', (a, b) => {
    expect(isBefore(a, b)).toBe(false)
  })

  test('of two dates at most one lies before the other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false)
      }),
    )
  })
})

test('the year of a date is its first part, whatever the precision', () => {
  expect(['1997', '1997-10', '1997-10-15'].map(yearOf)).toEqual([1997, 1997, 1997])
})
