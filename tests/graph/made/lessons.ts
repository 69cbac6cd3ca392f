// Holds a lesson that was made from the data to what every lesson of ours is held to.
import { compileOwn } from '../../../src/state/own/compileOwn.ts'
import { checkTours } from '../../../src/state/tours/checkTours.ts'
import type { OwnTour } from '../../../src/dataset/own/ownTour.ts'
import { readTourValue } from '../../../src/dataset/own/readTour.ts'
import type { Tour } from '../../../src/dataset/tours/tourSchema.ts'
import { writeProblem } from '../../../src/dataset/problems.ts'
import type { Graph } from '../../../src/graph/types.ts'
import { enReading } from '../../../src/i18n/lessons/enReading.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'

/** Every fault of a made lesson: of shape, of reference, of truth, of length. */
export const faultsOf = (graph: Graph, tour: OwnTour): readonly string[] => {
  const { tour: read, faults, leftOut } = readTourValue(tour, enReading)
  const { own } = compileOwn(graph, tour, 'here', THIS_YEAR)
  return [
    ...[...faults, ...leftOut].map((fault) => JSON.stringify(fault)),
    ...(read === null ? ['not read'] : []),
    ...checkTours([tour as unknown as Tour], graph, THIS_YEAR).map(writeProblem),
    ...(own?.states ?? []).flatMap((state, index) => (state === 'holds' ? [] : [`scene ${index + 1} ${state}`])),
    ...(own?.unknown ?? []),
  ]
}

/** The captions as the wall says them. */
export const captionsOf = (graph: Graph, tour: OwnTour): readonly unknown[] => compileOwn(graph, tour, 'here', THIS_YEAR).scenes.map(({ caption }) => caption)
