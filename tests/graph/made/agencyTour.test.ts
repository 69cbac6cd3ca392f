// Tests the tour of an agency: over any of our agencies each caption is proved, each id known, each line short enough.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeAgencyTour } from '../../../src/graph/made/agencyTour.ts'
import { enMade } from '../../../src/i18n/lessons/enMade.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { captionsOf, faultsOf } from './lessons.ts'

test('any agency gives a lesson that holds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...realGraph.agencies.keys()), (id) => {
      expect(faultsOf(realGraph, makeAgencyTour({ graph: realGraph, thisYear: THIS_YEAR }, id, enMade))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the scenes go from all it does to the newest of it', () => {
  const tour = makeAgencyTour({ graph: tinyGraph, thisYear: THIS_YEAR }, 'nasa', enMade)
  expect(tour.title).toMatch(/^Tour of /u)
  expect(captionsOf(tinyGraph, tour)).toEqual(['NASA: 2 missions with partners', '1990: it begins with Apex Telescope', 'NASA and ESA: 2 missions together', 'NASA leads 2 of them', '2010: the newest is Borealis'])
})
