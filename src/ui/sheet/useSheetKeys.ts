/** Keys on the sheet: arrows walk from partner to partner and to numbers, Enter presses, letters find by name. */
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import type { Graph, Visible } from '../../graph/types.ts'
import type { Sheet } from '../../scene/sheet/types.ts'
import { walkSheet } from '../../scene/sheet/walkSheet.ts'
import { isWalkKey, typeAhead } from '../../state/walk.ts'

/** Letters typed within this time belong together. */
const TYPING_PAUSE_MS = 900

export const useSheetKeys = (root: RefObject<SVGSVGElement | null>, sheet: Sheet | null, graph: Graph, shown: Visible, press: (stop: string) => void): ((event: KeyboardEvent) => void) => {
  const typed = useRef({ text: '', at: 0 })
  const focus = (stop: string | null): void => {
    const target = stop === null ? root.current : root.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(stop)}"]`)
    target?.focus({ preventScroll: true })
    if (stop !== null) target?.scrollIntoView({ block: 'nearest' })
  }
  return (event) => {
    if (sheet === null || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const here = (event.target as Element).closest<SVGElement>('[data-stop]')?.dataset['stop'] ?? null
    if (isWalkKey(key)) focus(walkSheet(sheet, here, key))
    else if (key === 'Home') focus(null)
    else if (key === 'Enter' || key === ' ') {
      if (here === null) return
      press(here)
    } else if (/^\p{L}$/u.test(key)) {
      const isNew = event.timeStamp - typed.current.at > TYPING_PAUSE_MS
      typed.current = { text: (isNew ? '' : typed.current.text) + key, at: event.timeStamp }
      const found = typeAhead(graph, shown, typed.current.text)[0]
      if (found !== undefined && sheet.order.includes(found)) focus(found)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}
