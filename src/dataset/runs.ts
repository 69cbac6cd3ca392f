/** When a mission runs, in whole years: the rule of `data/README.md`, in one place. */
import type { GraphMission } from './chunks.ts'
import { yearOf } from './dates.ts'
import type { StatusValue } from './vocab.ts'

/** First and last year, both included. */
export type Years = readonly [number, number]

const ongoing: ReadonlySet<StatusValue> = new Set<StatusValue>(['operational', 'en-route', 'paused'])

/**
 * First and last year of a mission, both included. Without an end: until `thisYear` where it flies, is on its way or is
 * paused, else only the year of its start. A window that reaches beyond today keeps what still goes on.
 */
export const runOf = ({ start, end, status }: Pick<GraphMission, 'start' | 'end' | 'status'>, thisYear: number): Years => {
  const first = yearOf(start.date)
  if (end !== undefined) return [first, yearOf(end)]
  return [first, ongoing.has(status.value) ? Math.max(first, thisYear) : first]
}

/** Whether a run has a year in the window; a plan counts only in a window that reaches beyond this year. */
export const meetsWindow = ([first, last]: Years, isPlan: boolean, [from, to]: Years, thisYear: number): boolean => !(isPlan && to <= thisYear) && first <= to && last >= from

/** Whether a mission ran in any year of the window. */
export const runsWithin = (mission: Pick<GraphMission, 'start' | 'end' | 'status'>, window: Years, thisYear: number): boolean =>
  meetsWindow(runOf(mission, thisYear), mission.start.certainty === 'planned', window, thisYear)
