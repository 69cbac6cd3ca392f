// Tests the lots: nothing is lost in a shuffle, the right choice is where it is said to be, numbers go up one by one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixChoices, numbersAround, pickNear, shuffle } from '../../../src/graph/quiz/draw.ts'
import { createRandom } from '../../../src/lib/random.ts'

test('a shuffled list has the same items, and with the same seed the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const up = (a: number, b: number): number => a - b
      const shuffled = shuffle(items, createRandom(seed))
      expect(shuffled.toSorted(up)).toEqual(items.toSorted(up))
      expect(shuffle(items, createRandom(seed))).toEqual(shuffled)
    }),
  )
})

test('every item comes first now and then', () => {
  const firsts = new Set(Array.from({ length: 60 }, (_, seed) => shuffle(['a', 'b', 'c', 'd'], createRandom(seed))[0]))
  expect(firsts.size).toBe(4)
})

test('the right choice is where it is said to be, among at most three others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }), fc.nat(), ([right = '', ...wrong], seed) => {
      const choices = mixChoices(right, wrong, createRandom(seed))
      expect(choices.options[choices.right]).toBe(right)
      expect(choices.options.length).toBe(1 + Math.min(3, wrong.length))
      expect(choices.options.every((one) => one === right || wrong.includes(String(one)))).toBe(true)
    }),
  )
})

test('four numbers in a row hold the right one, none below the least', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(20), fc.nat(), (least, more, seed) => {
      const { options, right } = numbersAround(least + more, least, createRandom(seed))
      expect(options[right]).toBe(least + more)
      expect(options.map((one, index) => Number(one) - index)).toEqual(Array.from({ length: 4 }, () => options[0]))
      expect(Number(options[0])).toBeGreaterThanOrEqual(least)
    }),
  )
})

test('what is picked is among the nearest', () => {
  const picked = pickNear(Array.from({ length: 100 }, (_, index) => index), (one) => one, 50, 3, createRandom(1))
  expect(picked).toHaveLength(3)
  expect(picked.every((one) => Math.abs(one - 50) <= 5)).toBe(true)
  expect(pickNear([7], (one) => one, 50, 3, createRandom(1))).toEqual([7])
})
