/** What a focus leaves out of the picture: all that the other filters let stay, without the circle. */
import { useMemo } from 'react'
import { filterGraph } from '../../graph/filterGraph.ts'
import { type Faint, restOf } from '../../scene/faint/restOf.ts'
import { useApp } from '../AppState.tsx'
import { useAgencyLinks, useVisible } from '../useNetwork.ts'

export const useRest = (): Faint => {
  const { graph, view, thisYear } = useApp()
  const visible = useVisible()
  const drawn = useAgencyLinks(view.min)
  return useMemo(() => restOf(filterGraph(graph, { ...view, focus: null }, thisYear), visible, view.mode === 'agencies' ? { min: view.min, drawn } : null), [graph, view, thisYear, visible, drawn])
}
