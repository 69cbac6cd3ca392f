// Reads the tours and proves their captions against the dataset, for the build and for `npm run data`.
import path from 'node:path'
import { compileGraph } from '../../src/dataset/chunks.ts'
import { type Problem, writeProblem } from '../../src/dataset/problems.ts'
import type { Dataset } from '../../src/dataset/schema.ts'
import { parseTours } from '../../src/dataset/tours/parseTours.ts'
import type { TourChunk, TourHead } from '../../src/dataset/tours/tourChunk.ts'
import type { Tour } from '../../src/dataset/tours/tourSchema.ts'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import { compileTour, headOf } from '../../src/graph/claims/compileTour.ts'
import type { Graph } from '../../src/graph/types.ts'
import { checkTours } from '../../src/state/tours/checkTours.ts'
import { readTourFiles } from '../readData.ts'

export type CheckedTours = { readonly tours: readonly Tour[]; readonly problems: readonly Problem[] }

export type CompiledTours = { readonly heads: readonly TourHead[]; readonly chunks: readonly TourChunk[]; readonly records: readonly Tour[] }

/** The year in which claims are run: what flies runs until today. */
const thisYear = (): number => new Date().getUTCFullYear()

/** The graph of a dataset, or null while a record of it names what does not exist. */
const graphOf = (dataset: Dataset): Graph | null => {
  const ids = new Set(dataset.agencies.map(({ id }) => id))
  return dataset.missions.every(({ partners }) => partners.every(({ agency }) => ids.has(agency))) ? buildGraph(compileGraph(dataset)) : null
}

/** The tours under `root` (the `data` folder), and every fault of shape, of reference and of truth. */
export const checkedTours = (root: string, dataset: Dataset): CheckedTours => {
  const { tours, problems } = parseTours(readTourFiles(root))
  const graph = graphOf(dataset)
  return { tours, problems: [...problems, ...(graph === null ? [] : checkTours(tours, graph, thisYear()))] }
}

/** What the browser gets of the tours under `root` (the project), or an error that says which scene is not true. */
export const compileTours = (root: string, dataset: Dataset): CompiledTours => {
  const { tours, problems } = checkedTours(path.join(root, 'data'), dataset)
  if (problems.length > 0) throw new Error(`data/tours/ has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(writeProblem).join('\n')}`)
  const graph = buildGraph(compileGraph(dataset))
  return { heads: tours.map(headOf), chunks: tours.map((tour) => compileTour(graph, tour, thisYear())), records: tours }
}

/** The module that lists the tours and fetches one of them. */
export const loadTours = (prefix: string, { heads }: CompiledTours): string =>
  [
    `export const heads = JSON.parse(${JSON.stringify(JSON.stringify(heads))})`,
    `const loaders = { ${heads.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}tour-${id}`)})`).join(', ')} }`,
    'export const loadTour = (id) => Object.hasOwn(loaders, id) ? loaders[id]().then((part) => part.default) : undefined',
  ].join('\n')
