/** What can go wrong before a class, asked of the browser and of the data. Each answers yes or no and never throws. */
import type { Problem } from '../../dataset/problems.ts'
import type { Tour } from '../../dataset/tours/tourSchema.ts'
import type { Graph } from '../../graph/types.ts'
import { checkTours } from '../tours/checkTours.ts'

/** Whether a second window opens; only true from within a press. The window is closed again at once. */
export const opensWindow = (open: () => { readonly close: () => void } | null): boolean => {
  const opened = open()
  opened?.close()
  return opened !== null
}

/** Whether the screen can be kept awake. */
export const staysAwake = async (request: (() => Promise<{ readonly release: () => Promise<void> }>) | undefined): Promise<boolean> => {
  if (request === undefined) return false
  try {
    await (await request()).release()
    return true
  } catch {
    return false
  }
}

export type Captions = { readonly count: number; readonly problems: readonly Problem[] }

/** Puts every claim of the lessons to the data again. */
export const checkCaptions = (lessons: readonly Tour[], graph: Graph, thisYear: number): Captions => ({
  count: lessons.reduce((sum, { scenes }) => sum + scenes.length, 0),
  problems: checkTours(lessons, graph, thisYear),
})
