// Tests the sheet of a lesson: names for the last row, everyone told, named or counted, and nothing on anything.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OTHERS_KEY } from '../../../../src/scene/sheet/place/placeOthers.ts'
import { placeWall } from '../../../../src/scene/sheet/place/placeWall.ts'
import { wallSizes } from '../../../../src/scene/wall/wallSizes.ts'
import { anyMission, faultsIf, idsOfMission } from '../../../fixtures/sheets.ts'

const words = { lead: 'Also here:', more: (n: number) => `${n} more` }
const walls = [[{ width: 1920, height: 816 }, { width: 1920, height: 1080 }], [{ width: 1366, height: 600 }, { width: 1366, height: 768 }], [{ width: 1024, height: 560 }, { width: 1024, height: 768 }]] as const

test('what it accepts has no fault: those told of are large, the others named or counted', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyMission(20), fc.integer({ min: 1, max: 6 }), fc.constantFrom(...walls), fc.constantFrom('near', 'hall'), (facts, count, [frame, screen], depth) => {
      const sizes = wallSizes(screen, depth)
      const lit = idsOfMission(facts).slice(1, count + 1)
      const sheet = placeWall(facts, new Set(lit), frame, sizes, 'M', words)
      expect(faultsIf(sheet, sizes.otherPx)).toEqual([])
      if (sheet === null) return
      accepted += 1
      expect(sheet.size).toEqual(frame)
      for (const id of ['m', ...lit]) expect(sheet.texts.find((text) => text.of === id && text.isLabel)?.fontPx).toBeGreaterThanOrEqual(sizes.namedPx)
      const counted = Number(sheet.texts.find(({ key }) => key === OTHERS_KEY)?.lines.join(' ').split(' ')[0] ?? 0)
      expect(sheet.nodes.length + counted).toBe(idsOfMission(facts).length)
    }),
    { numRuns: 200 },
  )
  expect(accepted).toBeGreaterThan(60)
})

test('a scene about the mission alone has no such sheet', () => {
  const [facts] = fc.sample(anyMission(5), 1)
  if (facts === undefined) throw new Error('no sample')
  expect(placeWall(facts, new Set(['m']), { width: 1920, height: 816 }, wallSizes({ width: 1920, height: 1080 }, 'near'), 'M', words)).toBeNull()
})
