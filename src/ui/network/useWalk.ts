/** Keys inside the picture: walking from partner to partner, opening details, zooming, finding by the first letters. */
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import type { Graph, Visible } from '../../graph/types.ts'
import { type Way, isWalkKey, placeOf, step, typeAhead } from '../../state/walk.ts'

/** Letters typed within this time belong together. */
const TYPING_PAUSE_MS = 900

export type WalkActions = {
  readonly open: (id: string) => void
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  /** Words for a place among others. */
  readonly place: (n: number, of: number) => string
  /** Called when a node receives the reader's attention by a key. */
  readonly reveal: (id: string) => void
}

export type Walk = { readonly onKeyDown: (event: KeyboardEvent) => void; readonly startAt: (id: string) => void }

/** Moves focus among the elements of `root`; the way taken is kept for going back. */
export const useWalk = (root: RefObject<SVGSVGElement | null>, graph: Graph, visible: Visible, actions: WalkActions): Walk => {
  const way = useRef<Way>([])
  const typed = useRef({ text: '', at: 0 })

  const focusNode = (next: Way): void => {
    way.current = next
    const id = next.at(-1)
    if (id === undefined) {
      root.current?.focus()
      return
    }
    actions.reveal(id)
    const node = root.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`)
    // Heard with its name; React writes no such attribute, and the next way here writes it anew.
    node?.setAttribute('aria-description', actions.place(...placeOf(graph, visible, next)))
    node?.focus({ preventScroll: true })
  }

  const keepVisible = (nodes: Way): Way => nodes.filter((id) => visible.agencies.has(id) || visible.missions.has(id))

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const here = way.current.at(-1)
    if (isWalkKey(key)) focusNode(step(graph, visible, keepVisible(way.current), key))
    else if (key === 'Enter' || (key === ' ' && typed.current.text === '')) {
      if (here === undefined || event.target === root.current) return
      actions.open(here)
    } else if (key === 'Home') focusNode([])
    else if (key === '+' || key === '=') actions.zoomBy(1.4)
    else if (key === '-') actions.zoomBy(1 / 1.4)
    else if (key === '0') actions.fit()
    else if (/^\p{L}$/u.test(key)) {
      const isNew = event.timeStamp - typed.current.at > TYPING_PAUSE_MS
      typed.current = { text: (isNew ? '' : typed.current.text) + key, at: event.timeStamp }
      const found = typeAhead(graph, visible, typed.current.text)
      if (found.length > 0) focusNode(found)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    onKeyDown,
    startAt: (id) => {
      if (way.current.at(-1) !== id) way.current = [id]
    },
  }
}
