// Tests the fan of an agency: it stays in its column, and says how many partners found no room.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAN_EMS, placeFan } from '../../../../src/scene/sheet/place/fan.ts'
import { anyAgencyFacts, faultsOf } from '../../../fixtures/sheets.ts'

test('nothing lies on anything or beyond the column, and all partners are shown or counted', () => {
  fc.assert(
    fc.property(anyAgencyFacts(40, 1), fc.integer({ min: 400, max: 900 }), fc.integer({ min: 400, max: 1100 }), (facts, width, height) => {
      const em = width / FAN_EMS
      const fan = placeFan(facts, { width, height }, 20, em, 11)
      if (fan === null) return
      expect(faultsOf({ ...fan, size: { width: width + 20.5, height }, fontPx: em, rails: [] }, 11)).toEqual([])
      const more = fan.texts.find(({ kind }) => kind === 'more')?.lines[0] ?? 'and 0 more'
      expect(fan.nodes.length - 1 + Number(/\d+/u.exec(more)?.[0])).toBe(facts.partners.length)
    }),
  )
})

test('type too large for the frame is refused', () => {
  const [facts] = fc.sample(anyAgencyFacts(5, 1), 1)
  if (facts === undefined) throw new Error('no sample')
  expect(placeFan(facts, { width: 400, height: 200 }, 20, 40, 11)).toBeNull()
})
