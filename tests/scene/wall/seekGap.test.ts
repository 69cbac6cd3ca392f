// Tests the search for a gap: what it finds is free and nothing that is free lies nearer.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seekGap } from '../../../src/scene/wall/seekGap.ts'

test('where everything is free the name stands at the node, where nothing is there is no place', () => {
  const { x, y } = seekGap(100, 30, () => true) ?? { x: 99, y: 99 }
  expect([Math.abs(x) <= 50, Math.abs(y) <= 15]).toEqual([true, true])
  expect(seekGap(100, 30, () => false)).toBeNull()
})

test('the place it finds is free, and as near as any', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 400 }), fc.constantFrom(1, -1), (width, height, least, side) => {
      // Free is only what lies wholly to one side, farther out than `least`.
      const found = seekGap(width, height, (dx) => dx * side - width / 2 >= least)
      expect(found).not.toBeNull()
      const away = (found?.x ?? 0) * side - width / 2
      expect(away).toBeGreaterThanOrEqual(least)
      expect(away).toBeLessThan(least + 10)
      expect(Math.abs(found?.y ?? 99)).toBeLessThanOrEqual(height / 2 + 9)
    }),
    { numRuns: 40 },
  )
})
