// Tests when an answer is the one that a claim expects.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/dataset/tours/claimSchema.ts'
import type { Found } from '../../../src/graph/claims/findAnswer.ts'
import { holdsFor } from '../../../src/graph/claims/holdsFor.ts'

test.each<[Found['value'], Answer | undefined, boolean]>([
  [3, 3, true],
  [3, 4, false],
  [3, { atLeast: 3 }, true],
  [3, { atLeast: 4 }, false],
  [3, { atMost: 3 }, true],
  [3, { atMost: 2 }, false],
  [['a', 'b'], ['b', 'a'], true],
  [['a', 'b'], ['a'], false],
  [['a'], ['a', 'b'], false],
  [[], [], true],
  [['a', 'b'], { includes: ['b'] }, true],
  [['a', 'b'], { includes: ['b', 'c'] }, false],
  [['a', 'b'], { excludes: ['c'] }, true],
  [['a', 'b'], { excludes: ['c', 'a'] }, false],
  [['a', 'b'], 2, true],
  [['a', 'b'], { atLeast: 3 }, false],
  ['failed', 'failed', true],
  ['failed', 'completed', false],
  [3, { includes: ['a'] }, false],
  [3, ['a'], false],
  ['failed', 3, false],
  [null, undefined, false],
  [null, 0, false],
  [0, undefined, true],
])('found %j where %j is expected: %s', (value, answer, isMet) => {
  expect(holdsFor(value, answer)).toBe(isMet)
})

describe('order', () => {
  test('a rank must come in its order, another list need not', () => {
    expect([holdsFor(['a', 'b'], ['b', 'a'], true), holdsFor(['a', 'b'], ['a', 'b'], true)]).toEqual([false, true])
  })

  test('a list is always met by itself in any order', () => {
    const shuffled = fc.uniqueArray(fc.string()).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(fc.property(shuffled, ([list, other]) => {
      expect(holdsFor(list, other)).toBe(true)
    }))
  })
})
