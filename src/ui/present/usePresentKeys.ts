/** The keys of a presentation, wherever the focus is: a clicker has no place to put it. */
import { useEffect, useRef } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { clearFilter, letGo, letGoOfPath, sheetOf } from '../../state/view.ts'

export type Blank = 'black' | 'white'

type Acts = {
  readonly blank: Blank | null
  readonly setBlank: (blank: Blank | null) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onFirst: () => void
  readonly onLast: () => void
  /** Back to the scene of a lesson; null where one is there, or where there is none. */
  readonly onReturn: (() => void) | null
  /** Shows and hides the notes; null where there are none. */
  readonly onNotes: (() => void) | null
  readonly isNoted: boolean
  /** From how to read the picture to the lesson itself; null elsewhere. */
  readonly onSkip: (() => void) | null
  /** Opens the window of whoever speaks; null where there is nothing to say. */
  readonly onSpeaker: (() => void) | null
  readonly isLesson: boolean
  readonly onExit: () => void
}

const blanks: Readonly<Record<string, Blank>> = { '.': 'black', b: 'black', w: 'white' }

/** Where arrows and Home have a meaning of their own. */
const OWN_ARROWS = '#network, [role="grid"], #table, input, select, textarea'

const WRITTEN_IN = 'input, select, textarea, [contenteditable]'

/** Keys that come with another one and mean nothing alone. */
const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta'])

export const usePresentKeys = (acts: Acts): void => {
  const { view, change } = useApp()
  const latest = useRef({ acts, view })
  useEffect(() => {
    latest.current = { acts, view }
  })
  useEffect(() => {
    const back = (): void => {
      const { acts: now, view: { select, path, focus } } = latest.current
      if (now.isLesson) {
        const leave = (now.isNoted ? now.onNotes : null) ?? now.onReturn ?? now.onExit
        leave()
        return
      }
      // A sheet is what is presented: letting go of it would show something else.
      if (select !== null && sheetOf(latest.current.view) === null) change(letGo)
      else if (path !== null) change(letGoOfPath)
      else if (focus !== null) change((now) => clearFilter(now, 'focus'))
      else now.onExit()
    }
    /** True when the key had a meaning here. */
    const act = (event: KeyboardEvent): boolean => {
      const { blank, setBlank, onNext, onPrevious, onFirst, onLast, onReturn, onNotes, onSkip, onSpeaker } = latest.current.acts
      const target = event.target instanceof Element ? event.target : null
      if (blank !== null) {
        if (modifiers.has(event.key)) return false
        setBlank(null)
        return true
      }
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return false
      const keys: Readonly<Record<string, () => void>> = {
        PageDown: onNext,
        PageUp: onPrevious,
        Escape: back,
        ...(target?.closest(OWN_ARROWS) ? {} : { ArrowRight: onNext, ArrowDown: onNext, ArrowLeft: onPrevious, ArrowUp: onPrevious, Home: onFirst, End: onLast }),
      }
      const letter = target?.closest(WRITTEN_IN) ? '' : event.key.toLowerCase()
      const next = blanks[letter]
      if (next !== undefined) setBlank(next)
      else if (letter === 'r' && onReturn !== null) onReturn()
      else if (letter === 'n' && onNotes !== null) onNotes()
      else if (letter === 'k' && onSkip !== null) onSkip()
      else if (letter === 's' && onSpeaker !== null) onSpeaker()
      else if (Object.hasOwn(keys, event.key)) keys[event.key]?.()
      else return false
      return true
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!act(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // Before the picture hears of it, where letters find names.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [change])
}
