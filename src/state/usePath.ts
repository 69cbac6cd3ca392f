/** The chains between the two agencies of the view's path: those of the present view, else those that a filter hides. */
import { useMemo } from 'react'
import { type Chain, findPaths } from '../graph/findPaths.ts'
import { useApp } from './AppState.tsx'
import { useVisible } from './useNetwork.ts'

export type PathState = {
  readonly ends: readonly [string, string]
  readonly chains: readonly Chain[]
  /** The chain drawn strong, of `chains`. */
  readonly chosen: number
  /** True when the present view has no chain but the whole dataset has. */
  readonly isHidden: boolean
}

/** Null when the view has no path. */
export const usePath = (): PathState | null => {
  const { graph, view, chain } = useApp()
  const visible = useVisible()
  const { path } = view
  const found = useMemo(() => {
    if (path === null) return null
    const chains = findPaths(visible.links, ...path)
    return { ends: path, chains, isHidden: chains.length === 0 && findPaths(graph.links, ...path).length > 0 }
  }, [path, visible, graph])
  return found === null ? null : { ...found, chosen: found.chains.length === 0 ? 0 : chain % found.chains.length }
}
