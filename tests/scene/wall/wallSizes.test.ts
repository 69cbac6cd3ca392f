// Tests sizes on a wall: parts of its height, never less, and more for deeper rooms.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wallSizes } from '../../../src/scene/wall/wallSizes.ts'

test('names are at least 4.3 percent of the height and other words 2.5, for any screen, and grow with the room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 4000 }), (height) => {
      const [near, room, hall] = (['near', 'room', 'hall'] as const).map((depth) => wallSizes({ width: height * 1.25, height }, depth))
      expect(near?.namedPx).toBeGreaterThanOrEqual(0.043 * height - 1e-9)
      expect(near?.otherPx).toBeGreaterThanOrEqual(0.025 * height - 1e-9)
      expect(near?.markPx).toBeGreaterThanOrEqual(0.016 * height - 1e-9)
      for (const key of ['namedPx', 'otherPx', 'markPx'] as const) expect([near?.[key] ?? 0, room?.[key] ?? 0, hall?.[key] ?? 0]).toEqual([near, room, hall].map((one) => one?.[key] ?? 0).toSorted((a, b) => a - b))
    }),
  )
})

test('on the walls of the study', () => {
  expect(wallSizes({ width: 1920, height: 1080 }, 'near')).toEqual({ namedPx: 46.5, otherPx: 27, markPx: 17.3 })
  expect(wallSizes({ width: 1024, height: 768 }, 'hall')).toEqual({ namedPx: 41.3, otherPx: expect.closeTo(24, 0) as number, markPx: 15.4 })
})

test('a phone held upright is no wall: its width counts', () => {
  expect(wallSizes({ width: 390, height: 844 }, 'near').namedPx).toBeLessThan(14)
})
