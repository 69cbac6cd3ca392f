/** The walk of Next and Previous over what the view shows: missions in the order of their start, agencies by how many missions they have. */
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import { compareIds } from '../../lib/text.ts'
import { type View, letGo, letGoOfPath, selectNode, sheetOf } from '../view.ts'

/** Stops of the walk; null is the whole picture, where it begins unless a sheet is shown. */
export const stopsOf = (graph: Graph, visible: Visible, view: View): readonly (NodeId | null)[] => {
  const selected = view.select?.type === 'node' ? view.select.id : null
  const isOfAgencies = selected === null ? view.mode === 'agencies' || view.mode === 'matrix' : graph.agencies.has(selected)
  const startOf = (id: NodeId): string => graph.missions.get(id)?.record.start.date ?? ''
  const counts = new Map<NodeId, number>()
  for (const { agency } of visible.links) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  const order = isOfAgencies
    ? [...visible.agencies].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareIds(a, b))
    : [...visible.missions].toSorted((a, b) => compareIds(startOf(a), startOf(b)) || compareIds(a, b))
  return sheetOf(view) === null ? [null, ...order] : order
}

const goTo = (view: View, stop: NodeId | null): View => (stop === null ? letGoOfPath(letGo(view)) : selectNode({ ...view, path: null, at: null }, stop))

/** The view one stop on (`1`) or back (`-1`), or undefined at the end of the walk. What is selected beside the way counts as its beginning. */
export const stepThrough = (graph: Graph, visible: Visible, view: View, by: 1 | -1): View | undefined => {
  const stops = stopsOf(graph, visible, view)
  const here = stops.indexOf(view.select?.type === 'node' ? view.select.id : null)
  const stop = stops[here + by]
  return stop === undefined ? undefined : goTo(view, stop)
}

/** The view at the first (`1`) or last (`-1`) stop of the walk. */
export const stepToEnd = (graph: Graph, visible: Visible, view: View, end: 1 | -1): View => {
  const stop = stopsOf(graph, visible, view).at(end === 1 ? 0 : -1)
  return stop === undefined ? view : goTo(view, stop)
}
