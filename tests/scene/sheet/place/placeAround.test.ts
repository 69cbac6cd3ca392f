// Tests placeAround: whatever it accepts has no fault, and what does not fit it refuses.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAround } from '../../../../src/scene/sheet/place/placeAround.ts'
import { levels } from '../../../../src/scene/sheet/types.ts'
import { anyMission, faultsIf, frames, idsOfMission } from '../../../fixtures/sheets.ts'

test('any size of type that fits leaves nothing on anything, and every partner there', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyMission(9), fc.constantFrom(...frames), fc.integer({ min: 11, max: 40 }), fc.constantFrom(...levels), (facts, frame, em, level) => {
      const sheet = placeAround(facts, frame, em, level, 11)
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

test('type that is too large is refused', () => {
  const [facts] = fc.sample(anyMission(9), 1)
  if (facts === undefined) throw new Error('no sample')
  expect(placeAround(facts, { width: 900, height: 500 }, 90, 'words', 11)).toBeNull()
})

test('two partners stand level with the mission, one at each side', () => {
  const card = (id: string) => ({ id, linkId: `${id}~m`, label: id, name: id, words: 'A lander', roles: 'Lead', note: '', kind: 'lead', isBroken: false, isPlan: false, spoken: id }) as const
  const sheet = placeAround({ id: 'm', name: 'M', years: '1975', aim: '', category: 'moon', isPlan: false, spoken: 'm', groups: [{ title: 'Leads', cards: [card('a'), card('b')] }] }, { width: 1440, height: 756 }, 30, 'words', 11)
  const [m, a, b] = sheet?.nodes ?? []
  expect([m?.y, a?.y, b?.y]).toEqual([378, 378, 378])
  expect((a?.x ?? 0) < (m?.x ?? 0) && (m?.x ?? 0) < (b?.x ?? 0)).toBe(true)
})
