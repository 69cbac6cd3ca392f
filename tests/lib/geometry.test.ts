// Tests the plane: boxes that meet, segments that cross, distances.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, clamp, distanceToSegment, enclose, overlaps, segmentsCross } from '../../src/lib/geometry.ts'
import { crossNaively } from '../fixtures/naive.ts'

// Few values make touching and lying on each other likely; large ones try the precision.
const anyNumber = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -100_000, max: 100_000 }))
const anyCorner = fc.tuple(anyNumber, anyNumber)
const anyBox: fc.Arbitrary<Box> = fc.tuple(anyCorner, anyCorner).map(([[ax, ay], [bx, by]]) => ({ left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) }))

describe('overlaps', () => {
  test('boxes with a common inside overlap', () => {
    expect(overlaps({ left: 0, top: 0, right: 10, bottom: 10 }, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true)
  })

  test('boxes that only touch do not overlap', () => {
    expect(overlaps({ left: 0, top: 0, right: 10, bottom: 10 }, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false)
  })

  test('boxes beside each other in one direction alone do not overlap', () => {
    expect(overlaps({ left: 0, top: 0, right: 10, bottom: 10 }, { left: 0, top: 30, right: 10, bottom: 40 })).toBe(false)
  })

  test('the order of two boxes does not matter', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })

  test('boxes overlap exactly when some whole or half point lies inside both', () => {
    const small = fc.integer({ min: 0, max: 5 })
    const anySmallBox = fc.tuple(small, small, small, small).map(([a, b, c, d]) => ({ left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) }))
    const halves = Array.from({ length: 11 }, (_, index) => index / 2)
    const holds = ({ left, right, top, bottom }: Box, x: number, y: number): boolean => left < x && x < right && top < y && y < bottom
    const hasInside = ({ left, right, top, bottom }: Box): boolean => left < right && top < bottom
    fc.assert(
      fc.property(anySmallBox.filter(hasInside), anySmallBox.filter(hasInside), (a, b) => {
        expect(overlaps(a, b)).toBe(halves.some((x) => halves.some((y) => holds(a, x, y) && holds(b, x, y))))
      }),
    )
  })
})

describe('enclose', () => {
  test('nothing has no box around it', () => {
    expect(enclose([])).toBeUndefined()
  })

  test('the box around two boxes has the outermost edge on each side', () => {
    expect(enclose([{ left: 0, top: 5, right: 3, bottom: 9 }, { left: 1, top: -2, right: 2, bottom: 6 }])).toEqual({ left: 0, top: -2, right: 3, bottom: 9 })
  })
})

describe('distanceToSegment', () => {
  test('beside a segment the distance is that to its line', () => {
    expect(distanceToSegment(5, 3, 0, 0, 10, 0)).toBe(3)
  })

  test('beyond an end the distance is that to the end', () => {
    expect(distanceToSegment(13, 4, 0, 0, 10, 0)).toBe(5)
  })

  test('a segment without length is a point', () => {
    expect(distanceToSegment(3, 4, 0, 0, 0, 0)).toBe(5)
  })
})

describe('segmentsCross', () => {
  test('the two strokes of an X cross', () => {
    expect(segmentsCross(0, 0, 2, 2, 0, 2, 2, 0)).toBe(true)
  })

  test.each([
    ['share an end', [0, 0, 2, 2, 0, 0, 2, 0]],
    ['touch as a T', [0, 0, 4, 0, 2, 0, 2, 3]],
    ['lie on each other', [0, 0, 4, 0, 1, 0, 3, 0]],
    ['run side by side', [0, 0, 4, 0, 0, 1, 4, 1]],
    ['would meet only if longer', [0, 0, 1, 1, 4, 0, 0, 4]],
  ] as const)('segments that %s do not cross', (_, [ax, ay, bx, by, cx, cy, dx, dy]) => {
    expect(segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)).toBe(false)
  })

  test('the answer is that of exact fractions', () => {
    fc.assert(
      fc.property(anyCorner, anyCorner, anyCorner, anyCorner, (a, b, c, d) => {
        expect(segmentsCross(...a, ...b, ...c, ...d)).toBe(crossNaively(a, b, c, d))
      }),
      { numRuns: 2000 },
    )
  })

  test('neither the order of the segments nor their direction matters', () => {
    fc.assert(
      fc.property(anyCorner, anyCorner, anyCorner, anyCorner, (a, b, c, d) => {
        const crosses = segmentsCross(...a, ...b, ...c, ...d)
        expect([segmentsCross(...c, ...d, ...a, ...b), segmentsCross(...b, ...a, ...c, ...d), segmentsCross(...a, ...b, ...d, ...c)]).toEqual([crosses, crosses, crosses])
      }),
    )
  })
})

test('clamp keeps a value between two others', () => {
  expect([clamp(-1, 0, 5), clamp(3, 0, 5), clamp(9, 0, 5)]).toEqual([0, 3, 5])
})
