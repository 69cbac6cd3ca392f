// Tests the repeatable generator: its range, its repeatability, and the numbers it gave when the shipped pictures were settled.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../../src/lib/random.ts'

const take = (seed: number, count: number): readonly number[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random())
}

test('every number lies between 0 and 1, 1 left out', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(take(seed, 50).every((number) => number >= 0 && number < 1)).toBe(true)
    }),
  )
})

test('the same seed gives the same numbers', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(take(seed, 20)).toEqual(take(seed, 20))
    }),
  )
})

test('two seeds give different numbers', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(take(seed, 5)).not.toEqual(take(seed + 1, 5))
    }),
  )
})

test('the numbers of seed 1 are those of Mulberry32 by its author', () => {
  expect(take(1, 3).map((number) => Math.round(number * 2 ** 32))).toEqual([2693262067, 11749833, 2265367787])
})

test('the numbers spread evenly over tenths', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const number of take(7, 10_000)) tenths[Math.floor(number * 10)]! += 1
  expect(tenths.every((count) => count > 850 && count < 1150)).toBe(true)
})
