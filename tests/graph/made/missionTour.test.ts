// Tests the tour of a mission: over any of our missions each caption is proved, each id known, each line short enough.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeMissionTour } from '../../../src/graph/made/missionTour.ts'
import { en } from '../../../src/i18n/en.ts'
import { enMade } from '../../../src/i18n/lessons/enMade.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { captionsOf, faultsOf } from './lessons.ts'

const tourOf = (id: string) => makeMissionTour({ graph: realGraph, thisYear: THIS_YEAR }, id, enMade, en)

test('any mission gives a lesson that holds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...realGraph.missions.keys()), (id) => {
      const tour = tourOf(id)
      expect(faultsOf(realGraph, tour)).toEqual([])
      expect(tour.scenes.length).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 60 },
  )
})

test('a mission that some left says who', () => {
  const captions = captionsOf(realGraph, tourOf('chandrayaan-2'))
  expect(captions.some((caption) => String(caption).endsWith(' left'))).toBe(true)
})

test('the scenes go from who made it to where else one goes', () => {
  expect(captionsOf(realGraph, tourOf('cassini-huygens'))).toEqual(['Cassini-Huygens: 7 partners', 'NASA leads', 'Instruments come from 5 partners', expect.stringMatching(/^ESA and NASA share \d+ missions$/u), expect.stringMatching(/^Saturn: \d+ missions went or go there$/u)])
})
