// Tests "then and now": over any two windows each caption is proved and few enough agencies are drawn.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeErasTour } from '../../../src/graph/made/erasTour.ts'
import { enMade } from '../../../src/i18n/lessons/enMade.ts'
import { captureView, viewOfScene } from '../../../src/state/own/captureView.ts'
import { drawnIn } from '../../../src/state/tours/checkTours.ts'
import { defaultView } from '../../../src/state/view.ts'
import { knownIn } from '../../../src/state/viewHash.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { captionsOf, faultsOf } from './lessons.ts'

const facts = { graph: realGraph, thisYear: THIS_YEAR }
const year = fc.integer({ min: 1957, max: 2030 })
const window = fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

test('any two windows give a lesson that holds', () => {
  fc.assert(
    fc.property(window, window, (then, now) => {
      expect(faultsOf(realGraph, makeErasTour(facts, then, now, enMade))).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('each era draws at most twenty agencies', () => {
  const known = knownIn(realGraph)
  const tour = makeErasTour(facts, [1957, 1991], [1992, THIS_YEAR], enMade)
  const drawn = tour.scenes.slice(0, 4).map(({ view }) => drawnIn(realGraph, viewOfScene(defaultView, view, known).view, THIS_YEAR).size)
  expect(drawn).toHaveLength(4)
  expect(drawn.filter((count) => count === 0 || count > 20)).toEqual([])
  expect(captureView(viewOfScene(defaultView, tour.scenes[0]?.view ?? {}, known).view)).toEqual(tour.scenes[0]?.view)
})

test('the scenes say both eras and what is most new', () => {
  expect(captionsOf(realGraph, makeErasTour(facts, [1957, 1991], [1992, THIS_YEAR], enMade))).toEqual([
    expect.stringMatching(/^1957–1991: \d+ missions with partners$/u), expect.stringMatching(/^1957–1991: most take part /u),
    expect.stringMatching(/^1992–2026: \d+ missions with partners$/u), expect.stringMatching(/^1992–2026: most take part /u),
    expect.stringMatching(/: \d+ now, 0 then$/u),
  ])
})
