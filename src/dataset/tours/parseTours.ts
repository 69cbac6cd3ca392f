/** From the files of `data/tours/` to tours, or to the list of what is wrong with their shape. Never throws. */
import { type DataFile, idOf, parseRecord, readJson } from '../parseDataset.ts'
import type { Problem } from '../problems.ts'
import { type Tour, TourRecord } from './tourSchema.ts'

export type ParsedTours = { readonly tours: readonly Tour[]; readonly problems: readonly Problem[] }

/** The tours whose shape is right, in the order of lessons. Whether they are true is for `checkTours` to say. */
export const parseTours = (files: readonly DataFile[]): ParsedTours => {
  const problems: Problem[] = []
  const tours: Tour[] = []
  for (const file of files) {
    const raw = readJson(file, problems)
    if (raw === undefined) continue
    const tour = parseRecord(TourRecord, file.path, raw, problems)
    if (tour === undefined) continue
    if (tour.id === idOf(file.path)) tours.push(tour)
    const seen = new Set<string>()
    tour.scenes.forEach(({ id, sources }, index) => {
      if (seen.has(id)) problems.push({ file: file.path, path: `scenes[${index}].id`, found: id, expected: 'an id not used by another scene of this tour' })
      seen.add(id)
      const ids = sources.map((source) => source.id)
      ids.forEach((one, place) => {
        if (ids.indexOf(one) !== place) problems.push({ file: file.path, path: `scenes[${index}].sources[${place}].id`, found: one, expected: 'an id not used by another source of this scene' })
      })
    })
  }
  return { tours: tours.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)), problems }
}
