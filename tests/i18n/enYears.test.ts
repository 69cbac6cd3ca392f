// Tests the words of the years: the names that others rely on, and sentences that read right.
import { expect, test } from 'vitest'
import { enYears } from '../../src/i18n/enYears.ts'

const years = enYears

test('names are those of the contract', () => {
  expect([years.name, years.from, years.to, years.play]).toEqual(['Years', 'From year', 'To year', 'Play years'])
})

test('a window of one year is written as that year', () => {
  expect([years.window([1975, 1975]), years.window([1975, 2000])]).toEqual(['1975', '1975–2000'])
})

test('what entered and left is one sentence, without the half that has nothing to say', () => {
  expect(years.said('1975', 'Apollo–Soyuz', '')).toBe('1975: Apollo–Soyuz entered')
  expect(years.said('1975', '', 'Skylab')).toBe('1975: Skylab left')
  expect(years.said('1975', 'Apollo–Soyuz', 'Skylab')).toBe('1975: Apollo–Soyuz entered; Skylab left')
})

test('one is written in the singular', () => {
  expect([years.bar(1, false), years.bar(2, true), years.skipped(1), years.skipped(2)]).toEqual([
    '1 mission running', '2 missions planned or announced', '1 year without a change skipped', '2 years without a change skipped',
  ])
})

test('a year that cannot be is answered by those that can', () => {
  expect([years.bad([1962, 2028]), years.bad([1962, 1962])]).toEqual(['A year from 1962 to 2028', 'Only 1962 is possible'])
})
