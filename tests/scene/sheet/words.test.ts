// Tests words in lines: nothing is lost, nothing is wider than its line, and lines are even.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../../src/layout/sizes.ts'
import { fitInside, wrapWords } from '../../../src/scene/sheet/words.ts'

const anyText = fc.array(fc.oneof(fc.constantFrom('a', 'lander', 'Observatory', '宇宙', 'Wissenschaftsministerium'), fc.string({ minLength: 1, maxLength: 9 }).map((word) => word.replaceAll(' ', '') || 'x')), { minLength: 1, maxLength: 15 }).map((words) => words.join(' '))
const anyPx = fc.double({ min: 11, max: 60, noNaN: true })

describe('wrapWords', () => {
  test('keeps every letter in its order', () => {
    fc.assert(
      fc.property(anyText, anyPx, fc.integer({ min: 60, max: 900 }), (text, px, width) => {
        const { lines, isCut } = wrapWords(text, px, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(isCut || lines.join(' ') === text).toBe(true)
      }),
    )
  })

  test('no line is wider than asked', () => {
    fc.assert(
      fc.property(anyText, anyPx, fc.integer({ min: 80, max: 900 }), (text, px, width) => {
        expect(wrapWords(text, px, width).lines.filter((line) => textWidth(line, px) > width)).toEqual([])
      }),
    )
  })

  test('lines are of even length, so that no word is left over alone', () => {
    expect(wrapWords('Cassini orbiter, Titan launch and control', 20, 340).lines).toEqual(['Cassini orbiter, Titan', 'launch and control'])
  })

  test('no text takes no room', () => {
    expect(wrapWords('', 20, 100)).toEqual({ lines: [], height: 0, isCut: false })
  })

  test('a word wider than a line is cut, and that is said', () => {
    const { lines, isCut } = wrapWords('Wissenschaftsministerium', 30, 120)
    expect([lines.length > 1, isCut, lines.join('')]).toEqual([true, true, 'Wissenschaftsministerium'])
  })
})

describe('fitInside', () => {
  test('a short name stands on one line, as large as allowed', () => {
    expect(fitInside('ESA', 60, 11, 24)).toEqual({ lines: ['ESA'], fontPx: 24 })
  })

  test('two words stand on two lines where that is larger', () => {
    expect(fitInside('Blue Origin', 40, 11, 30)?.lines).toEqual(['Blue', 'Origin'])
  })

  test('what would be too small is not set at all', () => {
    expect(fitInside('Roscosmos', 25, 12, 20)).toBeNull()
  })

  test('corners stay inside the circle', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 15, max: 90 }), (label, radius) => {
        const fit = fitInside(label, radius, 6, 30)
        if (fit === null) return
        const width = Math.max(...fit.lines.map((line) => textWidth(line, fit.fontPx) - 1))
        expect(Math.hypot(width / 2, (fit.fontPx * 0.7 + (fit.lines.length - 1) * fit.fontPx * 1.25) / 2)).toBeLessThan(radius)
        expect(fit.lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''))
      }),
    )
  })
})
