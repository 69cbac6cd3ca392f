// Tests the breaking of lines: nothing is lost, nothing is too wide.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeInRows, wrapText } from '../../../src/formats/picture/flow.ts'
import { textWidth } from '../../../src/layout/sizes.ts'

describe('wrapText', () => {
  test('words stay whole where they fit', () => {
    expect(wrapText('one two three', 10, textWidth('one two', 10))).toEqual(['one two', 'three'])
  })

  test('no line is wider than asked, and every letter is there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapText(text, 12, width)
        expect(lines.filter((line) => textWidth(line, 12) > width)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  test('an address breaks where it must', () => {
    expect(wrapText(`https://example.org/#${'a'.repeat(200)}`, 12, 200).length).toBeGreaterThan(5)
  })
})

test('things stand side by side while they fit', () => {
  expect(placeInRows([40, 40, 40, 100], 10, 100)).toEqual([{ x: 0, row: 0 }, { x: 50, row: 0 }, { x: 0, row: 1 }, { x: 0, row: 2 }])
})
