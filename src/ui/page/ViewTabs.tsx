/** The tabs of the views: the same partnerships as a picture, as agencies alone, as a matrix of them, or as a table. */
import type { KeyboardEvent, ReactNode } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { type Mode, changeMode, modes } from '../../state/view.ts'
import './viewTabs.css'

/** The id of the part of the page that the tabs exchange. */
export const PANEL_ID = 'view-panel'

/** The id of a view's tab, by which its panel is named. */
export const tabId = (mode: Mode): string => `view-tab-${mode}`

const moves: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place + 1) % modes.length,
  ArrowLeft: (place) => (place + modes.length - 1) % modes.length,
  Home: () => 0,
  End: () => modes.length - 1,
}

const mirrored: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }

export const ViewTabs = (): ReactNode => {
  const { view, change, text } = useApp()
  const words = text.table.views
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    // From right to left the next tab is the one on the left.
    const key = document.documentElement.dir === 'rtl' ? (mirrored[event.key] ?? event.key) : event.key
    const mode = modes[moves[key]?.(modes.indexOf(view.mode)) ?? -1]
    if (mode === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change((before) => changeMode(before, mode))
    document.querySelector<HTMLElement>(`#${tabId(mode)}`)?.focus()
  }
  return (
    <div className="view-tabs" role="tablist" aria-label={words.name}>
      {modes.map((mode) => (
        <button
          key={mode}
          type="button"
          role="tab"
          id={tabId(mode)}
          className="view-tab"
          aria-selected={view.mode === mode}
          aria-controls={PANEL_ID}
          tabIndex={view.mode === mode ? 0 : -1}
          onClick={() => change((before) => changeMode(before, mode))}
          onKeyDown={onKeyDown}
        >
          {words[mode]}
        </button>
      ))}
    </div>
  )
}
