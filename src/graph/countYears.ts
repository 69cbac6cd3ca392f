/** Missions by the years they ran: how many in each, and what enters and leaves the picture as a window of years moves. */
import { yearOf } from '../dataset/dates.ts'
import { type Years, meetsWindow, runOf } from '../dataset/runs.ts'
import { linksAt } from './buildGraph.ts'
import { type Filters, passes } from './filterGraph.ts'
import { focusGraph } from './focusGraph.ts'
import type { Graph, Link, NodeId, Visible } from './types.ts'

type Tie = { readonly link: Link; readonly founded: number; readonly dissolved: number }

type Run = { readonly id: NodeId; readonly years: Years; readonly isPlan: boolean; readonly ties: readonly Tie[] }

/** What the filters other than the years leave, with the years of each worked out once. */
export type Runs = Pick<Filters, 'focus' | 'steps'> & { readonly missions: readonly Run[]; readonly thisYear: number }

/** Ids of missions and agencies that exist in a window, those of the missions with most partners first. */
export type Present = Pick<Visible, 'missions' | 'agencies'>

export type YearChange = { readonly entered: readonly NodeId[]; readonly left: readonly NodeId[] }

export const nobody: Present = { missions: new Set(), agencies: new Set() }

/** The runs of all missions that pass every filter but the years. */
export const runsUnder = (graph: Graph, filters: Filters, thisYear: number): Runs => {
  const tie = (link: Link): Tie => {
    const { founded, dissolved } = graph.agencies.get(link.agency)?.record ?? {}
    return { link, founded: founded === undefined ? -Infinity : yearOf(founded), dissolved: dissolved === undefined ? Infinity : yearOf(dissolved) }
  }
  const missions = [...graph.missions.values()]
    .filter(({ record }) => passes(graph, record, { ...filters, years: null }, thisYear))
    .map(({ id, record }) => ({ id, years: runOf(record, thisYear), isPlan: record.start.certainty === 'planned', ties: linksAt(graph, id).map(tie) }))
    // What is named first is then what most worked on.
    .toSorted((a, b) => b.ties.length - a.ties.length)
  return { missions, thisYear, focus: filters.focus, steps: filters.steps }
}

/** First and last year of all runs, or null when there is none. */
export const rangeOf = ({ missions }: Runs): Years | null =>
  missions.length === 0 ? null : [Math.min(...missions.map(({ years }) => years[0])), Math.max(...missions.map(({ years }) => years[1]))]

/** What `filterGraph` leaves in this window. */
export const presentIn = ({ missions, thisYear, focus, steps }: Runs, window: Years): Present => {
  const [from, to] = window
  const running = missions.filter(({ years, isPlan }) => meetsWindow(years, isPlan, window, thisYear))
  const links = running.flatMap(({ ties }) => ties.filter(({ founded, dissolved }) => founded <= to && dissolved >= from).map(({ link }) => link))
  const visible = { links, missions: new Set(running.map(({ id }) => id)), agencies: new Set(links.map(({ agency }) => agency)) }
  return focus === null ? visible : focusGraph(visible, focus, steps)
}

/** How many missions ran in each year of the range; beyond this year what is planned or announced. */
export const countYears = (runs: Runs, [from, to]: Years): readonly number[] => {
  const counts = Array.from({ length: to - from + 1 }, () => 0)
  // What lies in a circle depends on every other mission of that year, so it cannot be told one by one.
  if (runs.focus !== null) return counts.map((_, index) => presentIn(runs, [from + index, from + index]).missions.size)
  for (const { years, isPlan } of runs.missions)
    for (let year = Math.max(from, years[0], isPlan ? runs.thisYear + 1 : from); year <= Math.min(to, years[1]); year += 1) counts[year - from] = (counts[year - from] ?? 0) + 1
  return counts
}

/** What entered and left between two windows: missions first, then agencies. */
export const compareYears = (before: Present, after: Present): YearChange => {
  const without = (all: Present, known: Present): readonly NodeId[] => [...[...all.missions].filter((id) => !known.missions.has(id)), ...[...all.agencies].filter((id) => !known.agencies.has(id))]
  return { entered: without(after, before), left: without(before, after) }
}

/** The windows that follow one another in a play, a year at a time to the end of the range: a growing one keeps its first year. None given: from the first year on. */
export const windowsAfter = (range: Years, window: Years | null, width: number, grows: boolean): readonly Years[] => {
  const start: Years = window === null ? [range[0], range[0] + width - 2] : window
  return Array.from({ length: Math.max(0, range[1] - start[1]) }, (_, index): Years => [start[0] + (grows ? 0 : window === null ? index : index + 1), start[1] + index + 1])
}

export type NextChange = { readonly window: Years; readonly skipped: number; readonly change: YearChange }

/** The first of `windows` in which something other than `before` exists, and how many without a change lie before it. */
export const findNextChange = (runs: Runs, before: Present, windows: Iterable<Years>): NextChange | null => {
  let skipped = 0
  for (const window of windows) {
    const change = compareYears(before, presentIn(runs, window))
    if (change.entered.length + change.left.length > 0) return { window, skipped, change }
    skipped += 1
  }
  return null
}
