// Tests placeColumns: whatever it accepts has no fault, and what does not fit it refuses.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeColumns } from '../../../../src/scene/sheet/place/placeColumns.ts'
import { levels } from '../../../../src/scene/sheet/types.ts'
import { anyMission, faultsIf, frames, idsOfMission } from '../../../fixtures/sheets.ts'

test('any size of type that fits leaves nothing on anything, and every partner there', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyMission(9), fc.constantFrom(...frames), fc.integer({ min: 11, max: 40 }), fc.constantFrom(...levels), fc.integer({ min: 1, max: 5 }), (facts, frame, em, level, columns) => {
      const sheet = placeColumns(facts, frame, em, level, 11, { columns, mayGrow: false })
      expect(faultsIf(sheet, 11)).toEqual([])
      if (sheet === null) return
      accepted += 1
      expect(sheet.size).toEqual(frame)
      expect(sheet.nodes.map(({ id }) => id)).toEqual(idsOfMission(facts))
    }),
    { numRuns: 300 },
  )
  expect(accepted).toBeGreaterThan(20)
})

test('a column that may grow takes everything at any size, in any width', () => {
  fc.assert(
    fc.property(anyMission(30), fc.integer({ min: 320, max: 700 }), (facts, width) => {
      const sheet = placeColumns(facts, { width, height: 400 }, 16.5, 'words', 12, { columns: 1, mayGrow: true })
      expect(sheet).not.toBeNull()
      expect(faultsIf(sheet, 12)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
