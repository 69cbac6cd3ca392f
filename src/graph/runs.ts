/** When a mission runs, in whole years: the rule of `data/README.md`, in one place. */
import type { GraphMission } from '../dataset/chunks.ts'
import { yearOf } from '../dataset/dates.ts'
import type { StatusValue } from '../dataset/vocab.ts'

const ongoing: ReadonlySet<StatusValue> = new Set<StatusValue>(['operational', 'en-route', 'paused'])

/**
 * First and last year of a mission, both included. Without an end: until `thisYear` where it flies, is on its way or is
 * paused, else only the year of its start. A window that reaches beyond today keeps what still goes on.
 */
export const runOf = ({ start, end, status }: Pick<GraphMission, 'start' | 'end' | 'status'>, thisYear: number): readonly [number, number] => {
  const first = yearOf(start.date)
  if (end !== undefined) return [first, yearOf(end)]
  return [first, ongoing.has(status.value) ? Math.max(first, thisYear) : first]
}

/** Whether a mission ran in any year of the window; a planned start counts only in a window that reaches beyond this year. */
export const runsWithin = (mission: Pick<GraphMission, 'start' | 'end' | 'status'>, [from, to]: readonly [number, number], thisYear: number): boolean => {
  if (mission.start.certainty === 'planned' && to <= thisYear) return false
  const [first, last] = runOf(mission, thisYear)
  return first <= to && last >= from
}
