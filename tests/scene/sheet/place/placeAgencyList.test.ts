// Tests the list of an agency for a phone: all missions, a dozen partners, no fault at any width.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAgencyList } from '../../../../src/scene/sheet/place/placeAgencyList.ts'
import { anyAgencyFacts, faultsOf } from '../../../fixtures/sheets.ts'

test('nothing lies on anything, every mission is there, partners up to twelve and the rest counted', () => {
  fc.assert(
    fc.property(anyAgencyFacts(), fc.integer({ min: 320, max: 640 }), (facts, width) => {
      const sheet = placeAgencyList(facts, { width, height: 600 }, 16.5, 12)
      expect(faultsOf(sheet, 12)).toEqual([])
      const missions = facts.decades.reduce((sum, { missions: own }) => sum + own.length, 0)
      expect(sheet.nodes).toHaveLength(1 + Math.min(12, facts.partners.length) + missions)
      expect(sheet.texts.filter(({ kind }) => kind === 'more').map(({ lines }) => lines[0])).toEqual(facts.partners.length > 12 ? [`and ${facts.partners.length - 12} more`] : [])
    }),
  )
})
