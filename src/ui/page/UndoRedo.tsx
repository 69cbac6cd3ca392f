/** Undo and Redo: the steps of the view, by button and by the usual keys. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useApp } from '../../state/AppState.tsx'
import './undoRedo.css'

/** True where keys write: there the browser's own Undo belongs to the text. */
const isWriting = (target: EventTarget | null): boolean => target instanceof Element && target.matches('textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])')

/** The keys work on the whole page, also where the buttons do not show. */
const useUndoKeys = (): void => {
  const { undo, redo } = useApp()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || (key !== 'z' && key !== 'y') || isWriting(event.target)) return
      event.preventDefault()
      if (key === 'z' && !event.shiftKey) undo?.()
      else redo?.()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

export const UndoRedo = (): ReactNode => {
  const { undo, redo, text } = useApp()
  useUndoKeys()
  const group = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    // A button that has nothing more to do gives the focus to the other, never to nowhere.
    if (pressed.current && group.current?.querySelector(':focus:not(:disabled)') === null) group.current.querySelector<HTMLElement>('button:enabled')?.focus()
    pressed.current = false
  }, [undo, redo])
  return (
    <div ref={group} className="undo">
      {([['undo', undo], ['redo', redo]] as const).map(([name, act]) => (
        <button
          key={name}
          type="button"
          aria-label={text[name]}
          title={text[name]}
          disabled={act === null}
          onClick={() => {
            pressed.current = true
            act?.()
          }}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" transform={name === 'redo' ? 'scale(-1,1)' : undefined} aria-hidden="true">
            <path d="M5.5 2.5L2.5 5.5L5.5 8.5M2.5 5.5H9.5A4 4 0 0 1 9.5 13.5H6.5" />
          </svg>
        </button>
      ))}
    </div>
  )
}
