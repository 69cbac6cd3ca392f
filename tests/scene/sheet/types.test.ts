// Tests the room that a text and a shape take.
import { expect, test } from 'vitest'
import { textWidth } from '../../../src/layout/sizes.ts'
import { type SheetText, boxOfNode, boxOfText } from '../../../src/scene/sheet/types.ts'

const text: SheetText = { key: 't', of: null, kind: 'words', lines: ['Huygens', 'lander'], x: 100, top: 50, anchor: 'start', fontPx: 20, isLabel: false }

test('a text reaches from its start over its widest line, and down over all lines', () => {
  expect(boxOfText(text)).toEqual({ left: 100, right: 100 + textWidth('Huygens', 20), top: 50, bottom: 100 })
})

test('a text set from its middle reaches as far to both sides', () => {
  const { left, right } = boxOfText({ ...text, anchor: 'middle' })
  expect([(left + right) / 2, right - left]).toEqual([100, textWidth('Huygens', 20)])
})

test('a shape reaches one radius from its middle', () => {
  expect(boxOfNode({ id: 'n', type: 'agency', x: 10, y: 20, radius: 5, category: null, isPlan: false, emphasis: 'near', spoken: 'n' })).toEqual({ left: 5, right: 15, top: 15, bottom: 25 })
})
