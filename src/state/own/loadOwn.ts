/** Fetches a lesson of someone's own for the wall: from this device, or out of a link. */
import { readTour } from '../../dataset/own/readTour.ts'
import type { TourChunk } from '../../dataset/tours/tourChunk.ts'
import type { Graph } from '../../graph/types.ts'
import { enReading } from '../../i18n/lessons/enReading.ts'
import { compileOwn } from './compileOwn.ts'
import { findOwnTour } from './ownStore.ts'
import { unpackTour } from './packTour.ts'
import type { OwnTour } from '../../dataset/own/ownTour.ts'

/** The lesson in a link, or null for none. */
export const readPacked = async (packed: string): Promise<OwnTour | null> => {
  const text = await unpackTour(packed)
  const tour = text === null ? null : readTour(text, enReading).tour
  return tour === null || tour.scenes.length === 0 ? null : tour
}

/** The lesson kept under `id`, or packed in `lesson`; null where there is none, or none with a scene. */
export const loadOwn = async (id: string, lesson: string | null, graph: Graph, thisYear: number): Promise<TourChunk | null> => {
  const kept = lesson === null ? findOwnTour(id) : undefined
  const tour = lesson === null ? kept?.tour : await readPacked(lesson)
  return tour === undefined || tour === null || tour.scenes.length === 0 ? null : compileOwn(graph, tour, kept?.from ?? 'link', thisYear)
}
