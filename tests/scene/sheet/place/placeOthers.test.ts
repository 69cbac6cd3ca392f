// Tests the line of those that a scene does not speak of: all are there or counted, none beyond the sheet or on another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../../../../src/layout/sizes.ts'
import { OTHERS_KEY, placeOthers } from '../../../../src/scene/sheet/place/placeOthers.ts'
import { boxOfText } from '../../../../src/scene/sheet/types.ts'
import { anyMission } from '../../../fixtures/sheets.ts'

const words = { lead: 'Also here:', more: (n: number) => `${n} more` }

test('every one is named or counted, within the rows and the width', () => {
  fc.assert(
    fc.property(anyMission(30), fc.integer({ min: 400, max: 1900 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 11, max: 34 }), ({ groups }, width, mostRows, px) => {
      const cards = groups.flatMap((group) => group.cards)
      const { nodes, texts, rows, named } = placeOthers(cards, 'm', { left: 20, width, top: 100, px, mostRows }, words)
      expect(rows).toBeLessThanOrEqual(mostRows)
      expect(nodes.map(({ id }) => id)).toEqual(cards.slice(0, named).map(({ id }) => id))
      expect(texts.find(({ key }) => key === OTHERS_KEY)?.lines).toEqual(named === cards.length ? undefined : [`${cards.length - named} more`])
      const boxes = texts.map(boxOfText)
      for (const [index, box] of boxes.entries()) {
        // What is too wide for any row goes beyond it rather than being lost.
        expect(box.right <= 21 + width || width <= 1.5 * textWidth('Also here: 30 more', px)).toBe(true)
        for (const other of boxes.slice(index + 1)) expect(box.right <= other.left || box.bottom <= other.top + 0.5 || other.bottom <= box.top + 0.5 || other.right <= box.left).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('one that broke off says so', () => {
  const card = { id: 'a', linkId: 'a~m', label: 'AEB', name: 'AEB', words: '', roles: '', note: 'withdrew 2007', kind: 'part', isBroken: true, isPlan: false, spoken: 'AEB' } as const
  expect(placeOthers([card], 'm', { left: 0, width: 900, top: 0, px: 20, mostRows: 1 }, words).texts.map(({ lines }) => lines.join(' '))).toEqual(['Also here:', 'AEB (withdrew 2007)'])
})
