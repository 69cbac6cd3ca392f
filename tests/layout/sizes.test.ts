// Tests how large text and shapes are taken to be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LINE_HEIGHT, agencyRadius, fontInside, labelSize, sharedOpacity, textWidth } from '../../src/layout/sizes.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 })
const anyFont = fc.integer({ min: 8, max: 40 })

describe('textWidth', () => {
  test('a wide letter is wider than a narrow one', () => {
    expect(textWidth('MMMM', 12)).toBeGreaterThan(textWidth('iiii', 12))
  })

  test('a letter the font lacks is taken as wide as the type is high', () => {
    expect(textWidth('宇宙', 12)).toBe(25)
  })

  test('a longer text is never narrower', () => {
    fc.assert(
      fc.property(anyText, anyText, anyFont, (text, more, fontPx) => {
        expect(textWidth(text + more, fontPx)).toBeGreaterThanOrEqual(textWidth(text, fontPx))
      }),
    )
  })

  test('larger type is never narrower', () => {
    fc.assert(
      fc.property(anyText, anyFont, fc.nat(20), (text, fontPx, more) => {
        expect(textWidth(text, fontPx + more)).toBeGreaterThanOrEqual(textWidth(text, fontPx))
      }),
    )
  })
})

test('a label is as wide as its text and one line high', () => {
  expect(labelSize('NASA', 12)).toEqual({ width: textWidth('NASA', 12), height: 12 * LINE_HEIGHT })
})

describe('agencyRadius', () => {
  test('an agency without a mission is drawn like one with a single mission', () => {
    expect(agencyRadius(0)).toBe(agencyRadius(1))
  })

  test('the area grows by the same amount with every mission', () => {
    const areas = [1, 2, 3, 50].map((missions) => agencyRadius(missions) ** 2)
    expect(areas[1]! - areas[0]!).toBeCloseTo(areas[2]! - areas[1]!)
    expect((areas[3]! - areas[0]!) / 49).toBeCloseTo(areas[1]! - areas[0]!)
  })
})

describe('fontInside', () => {
  test('at that size the corners of the text lie on the circle, one pixel inside', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.integer({ min: 5, max: 80 }), (text, radius) => {
        const fontPx = fontInside(text, radius)
        const width = (textWidth(text, 100) / 100) * fontPx
        expect(Math.hypot(width / 2, (0.7 * fontPx) / 2)).toBeCloseTo(radius - 1)
      }),
    )
  })

  test('a longer name fits only in smaller type', () => {
    expect(fontInside('ROSCOSMOS', 30)).toBeLessThan(fontInside('NASA', 30))
  })
})

test('the more missions two agencies share the stronger their link, from a tenth up to a third', () => {
  const opacities = [1, 2, 5, 10, 200].map(sharedOpacity)
  expect(opacities).toEqual(opacities.toSorted((a, b) => a - b))
  expect(opacities[0]).toBeCloseTo(0.1, 5)
  expect(opacities.at(-1)).toBeCloseTo(0.36, 5)
})
