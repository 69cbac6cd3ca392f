// Tests contrast on a wall in a lit room: the figures of the study, and the greys that follow from a room.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Colour, LIT_ROOM, READ, SEEN, contrastOnWall, lightestGrey, luminanceOf } from '../../../src/scene/wall/glare.ts'
import { parseHex } from '../../ui/colours/colours.ts'

const white: Colour = [255, 255, 255]

// Reckoned by hand in the study, for white grounds and a dark one.
test.each([
  ['#767676', '#ffffff', 15, 4.2], ['#767676', '#ffffff', 7, 3.4], ['#767676', '#ffffff', 5, 2.9], ['#949494', '#ffffff', 7, 2.5],
  ['#8a8a8a', '#0b1020', 7, 2.4], ['#5c6b8a', '#0b1020', 5, 1.6], ['#595959', '#ffffff', 7, 4.4], ['#595959', '#ffffff', 21, 7],
])('%s on %s at %i to 1 stands out by %f', (a, b, system, expected) => {
  expect(contrastOnWall(parseHex(a), parseHex(b), system)).toBeCloseTo(expected, 1)
})

test('white to black is the contrast of the room itself, whichever is named first', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.5, max: 80, noNaN: true }), (system) => {
      expect(contrastOnWall([0, 0, 0], white, system)).toBeCloseTo(system, 6)
      expect(contrastOnWall(white, [0, 0, 0], system)).toBeCloseTo(system, 6)
    }),
  )
})

test('the lightest grey stands out enough, and one lighter would not; where none does it is black', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.5, max: 21, noNaN: true }), fc.double({ min: 1.2, max: 12, noNaN: true }), (contrast, system) => {
      const grey = lightestGrey(contrast, system)
      const found = (one: number): number => contrastOnWall([one, one, one], white, system)
      expect(grey === 0 || found(grey) >= contrast - 1e-9).toBe(true)
      expect(found(grey + 1)).toBeLessThan(contrast + 1e-9)
    }),
  )
})

test('in a lit room that is the grey of the study', () => {
  expect(lightestGrey(SEEN, LIT_ROOM)).toBeCloseTo(0x80, -1)
  expect(lightestGrey(READ, LIT_ROOM)).toBeCloseTo(0x5f, -1)
  expect([luminanceOf([0, 0, 0]), luminanceOf(white)]).toEqual([0, 1])
})
