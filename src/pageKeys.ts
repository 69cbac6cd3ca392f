/** The keys that act on the whole page, whatever has the focus: search, help, the steps of a focus, and Escape, which goes back one level. */
import { useEffect, useRef } from 'react'
import { stepChoices } from './graph/focusGraph.ts'
import { useApp } from './state/AppState.tsx'
import { clearFilter, findOf, setPresent, setSteps } from './state/view.ts'

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

type Actions = {
  readonly onHelp: () => void
  /** Null while the filters lie over nothing. */
  readonly onCloseFilters: (() => void) | null
  readonly onCloseDetails: () => void
  readonly onCloseOther: () => void
}

export const usePageKeys = (actions: Actions): void => {
  const { view, change } = useApp()
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const { onHelp, onCloseFilters, onCloseDetails, onCloseOther } = latest.current
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('#search')?.focus()
      } else if (event.key === '?' && !isTyping(event.target)) onHelp()
      else if (event.key === 'Escape') {
        if (onCloseFilters !== null) onCloseFilters()
        else if (view.select !== null) onCloseDetails()
        else if (view.path !== null || findOf(view) !== null) onCloseOther()
        else if (view.focus !== null) change((before) => clearFilter(before, 'focus'))
        else if (view.present) change((before) => setPresent(before, false))
      } else if (view.focus !== null && !isTyping(event.target)) {
        const steps = stepChoices.find((one) => String(one) === event.key)
        if (steps !== undefined) change((before) => setSteps(before, steps))
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [view, change])
}
