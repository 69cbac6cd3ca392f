/** A lesson of the reader's own as the text of a file, in the order of the contract's fields. */
import type { OwnTour } from './ownTour.ts'

const asRecord = ({ id, title, about, minutes, ages, curriculum, scenes }: OwnTour): unknown => ({
  id, title, about, minutes, ages, curriculum,
  scenes: scenes.map(({ id: scene, caption, sub, alt, notes, view, emphasis, ask, claim, sources }) => ({ id: scene, caption, sub, alt, notes, view, emphasis, ask, claim, sources })),
})

/** To be read by people too: what is not there is left out. */
export const writeTour = (tour: OwnTour): string => `${JSON.stringify({ $schema: '../schema/tour.schema.json', ...(asRecord(tour) as object) }, null, 2)}\n`

/** As short as JSON gets, for a link: without what stands for nothing. */
export const writeShort = ({ scenes, ...head }: OwnTour): string =>
  JSON.stringify({ ...head, scenes: scenes.map(({ id: _id, emphasis, sources, ...scene }) => ({ ...scene, ...(emphasis.length === 0 ? {} : { emphasis }), ...(sources.length === 0 ? {} : { sources }) })) })
