// Tests the wide sheet of an agency: what it accepts has no fault, and of too many missions the heaviest stay.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAgency, placePanel } from '../../../../src/scene/sheet/place/placeAgency.ts'
import { anyAgencyFacts, faultsIf, wideFrames } from '../../../fixtures/sheets.ts'

test('any size of type that fits leaves nothing on anything', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyAgencyFacts(20, 30), fc.constantFrom(...wideFrames), fc.integer({ min: 11, max: 40 }), fc.integer({ min: 1, max: 6 }), fc.nat(30), (facts, frame, em, columns, keep) => {
      const panel = placePanel(facts, frame, 11)
      const sheet = panel === null ? null : placeAgency(facts, frame, panel, em, { columns, keep })
      expect(faultsIf(sheet, 11)).toEqual([])
      if (sheet !== null) accepted += 1
    }),
    { numRuns: 200 },
  )
  expect(accepted).toBeGreaterThan(30)
})

test('the heaviest are kept, each decade says how many more it has', () => {
  const missions = [5, 2, 9, 3].map((weight, index) => ({ id: `m${index}`, linkId: `a~m${index}`, label: `M${index}`, category: 'moon', kind: 'part', isBroken: false, isPlan: false, weight, spoken: 'm' }) as const)
  const facts = { id: 'a', label: 'A', name: 'A', about: '', closest: '', spoken: 'a', partners: [], decades: [{ title: '1990s', missions: missions.slice(0, 2) }, { title: '2000s', missions: missions.slice(2) }], more: (n: number) => `and ${n} more` }
  const frame = { width: 1440, height: 756 }
  const panel = placePanel(facts, frame, 11)
  const sheet = panel === null ? null : placeAgency(facts, frame, panel, 16, { columns: 2, keep: 2 })
  expect(sheet?.order).toEqual(['a', 'm0', 'more-1990s', 'm2', 'more-2000s'])
})

test('a frame too small for the fan has none', () => {
  const [facts] = fc.sample(anyAgencyFacts(5, 5), 1)
  if (facts === undefined) throw new Error('no sample')
  expect(placePanel(facts, { width: 700, height: 90 }, 11)).toBeNull()
})
