// Tests dates, lists and countries as a reader sees them.
import { describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { formatCountry, formatDate, formatList } from '../../src/i18n/format.ts'

describe('formatDate', () => {
  test.each([
    ['1997', '1997'],
    ['1997-10', 'October 1997'],
    ['1997-10-15', '15 October 1997'],
    ['2000-01-01', '1 January 2000'],
    ['1999-12-31', '31 December 1999'],
  ])('%s is written "%s", as precise as it is known', (date, text) => {
    expect(formatDate(date, 'en')).toBe(text)
  })

  test('another language has its own words', () => {
    expect(formatDate('1997-10', 'de')).toBe('Oktober 1997')
  })
})

describe('formatList', () => {
  test.each([
    [[], ''],
    [['NASA'], 'NASA'],
    [['NASA', 'ESA'], 'NASA and ESA'],
    [['NASA', 'ESA', 'ASI'], 'NASA, ESA and ASI'],
  ])('%j is written "%s"', (items, text) => {
    expect(formatList(items, 'en')).toBe(text)
  })
})

describe('formatCountry', () => {
  test.each([
    ['JP', 'Japan'],
    ['SU', 'Soviet Union'],
    ['CS', 'Czechoslovakia'],
    ['DD', 'German Democratic Republic'],
    ['YU', 'Yugoslavia'],
  ])('%s is %s', (code, name) => {
    expect(formatCountry(code, en)).toBe(name)
  })

  test('a country without a name keeps its letters', () => {
    expect(formatCountry('QX', en)).toBe('QX')
  })
})
