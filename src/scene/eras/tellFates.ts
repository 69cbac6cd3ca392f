/** Marks that say what became of what they stand for, while two windows of years are in one picture. */
import type { Fate } from '../../graph/findings/compareEras.ts'
import type { Fates } from '../../graph/findings/fates.ts'
import type { NodeMark, Scene } from '../types.ts'

/** `say` adds the word to a name: that of what stands out says it too. */
export const tellFates = ({ nodes, links }: Scene, fates: Fates, say: (name: string, fate: Fate) => string): Scene => ({
  nodes: nodes.map((mark): NodeMark => {
    const fate = fates.get(mark.id)
    return { ...mark, fate, label: fate !== undefined && mark.emphasis === 'high' ? say(mark.label, fate) : mark.label }
  }),
  links: links.map((mark) => ({ ...mark, fate: fates.get(mark.id) })),
})
