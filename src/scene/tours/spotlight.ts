/** What the scene of a lesson lights: the nodes its caption is about, and what joins them. */
import type { NodeId } from '../../graph/types.ts'
import type { Scene } from '../types.ts'

export type Spotlight = {
  readonly ids: ReadonlySet<NodeId>
  /** The scene with these lit. Where `keepsOthers`, what something else lights stays as it is; all the rest steps back. */
  readonly light: (scene: Scene, keepsOthers: boolean) => Scene
}

/** Null for no nodes: nothing then stands out. */
export const spotlightOn = (nodes: readonly NodeId[]): Spotlight | null => {
  if (nodes.length === 0) return null
  const ids = new Set(nodes)
  return {
    ids,
    light: ({ nodes: marks, links }, keepsOthers) => ({
      nodes: marks.map((mark) => ({ ...mark, emphasis: ids.has(mark.id) ? 'high' : keepsOthers ? mark.emphasis : 'low' })),
      links: links.map((link) => ({ ...link, emphasis: link.emphasis === 'high' || (keepsOthers && link.emphasis === 'near') ? link.emphasis : link.ends.every((id) => ids.has(id)) ? 'near' : keepsOthers ? link.emphasis : 'low' })),
    }),
  }
}
