// Tests the order by likeness: everything once, like beside like, the heavier first, and the same for the same table.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriate } from '../../../src/graph/matrix/seriate.ts'

/** A symmetric table from the rows of its lower half: `[[], [0.5], [0, 0.2]]` says that 1 is like 0 and 2 a little like 1. */
const tableOf = (lower: readonly (readonly number[])[]): Float64Array => {
  const side = lower.length
  return Float64Array.from({ length: side * side }, (_, index) => {
    const [a, b] = [Math.floor(index / side), index % side]
    return a === b ? 1 : (lower[Math.max(a, b)]?.[Math.min(a, b)] ?? 0)
  })
}

describe('by example', () => {
  test('what is alike stands together', () => {
    // 0 like 2, 1 like 3.
    expect(seriate([1, 1, 1, 1], tableOf([[], [0], [0.9, 0], [0, 0.8, 0]]))).toEqual([0, 2, 1, 3])
  })

  test('of two branches the heavier comes first, at every fork', () => {
    expect(seriate([1, 5, 3, 9], tableOf([[], [0], [0.9, 0], [0, 0.8, 0]]))).toEqual([3, 1, 2, 0])
  })

  test('the mean over all pairs decides, not the nearest pair', () => {
    // 3 is most like 0, but less like the pair of 0 and 1 than like 2.
    expect(seriate([4, 3, 2, 1], tableOf([[], [0.9], [0, 0], [0.7, 0.1, 0.6]]))).toEqual([0, 1, 2, 3])
  })

  test('nothing and one are in order', () => {
    expect([seriate([], new Float64Array()), seriate([1], Float64Array.of(1))]).toEqual([[], [0]])
  })
})

describe('for any table', () => {
  const anyCase = fc.integer({ min: 0, max: 12 }).chain((side) =>
    fc.record({
      weights: fc.array(fc.nat(9), { minLength: side, maxLength: side }),
      lower: fc.tuple(...Array.from({ length: side }, (_, row) => fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: row, maxLength: row }))),
    }),
  )

  test('the order is a permutation, and the same again', () => {
    fc.assert(
      fc.property(anyCase, ({ weights, lower }) => {
        const order = seriate(weights, tableOf(lower))
        expect(order.toSorted((a, b) => a - b)).toEqual(weights.map((_, index) => index))
        expect(seriate(weights, tableOf(lower))).toEqual(order)
      }),
    )
  })

  test('things that have nothing in common with the rest stand together', () => {
    const anySplit = fc.array(fc.constantFrom('left', 'right'), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(anySplit, (sides) => {
        const lower = sides.map((side, row) => sides.slice(0, row).map((other) => (side === other ? 0.5 : 0)))
        const order = seriate(sides.map(() => 1), tableOf(lower)).map((index) => sides[index])
        expect(order.filter((side, index) => index > 0 && side !== order[index - 1]).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
