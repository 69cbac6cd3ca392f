/** What is hiding things: one button for each active filter that removes it, and one that removes all. Says nothing when nothing is hidden. */
import type { ReactNode } from 'react'
import { stepChoices } from '../../graph/focusGraph.ts'
import { useApp } from '../../state/AppState.tsx'
import { type FilterKey, activeFilters, clearFilter, clearFilters, setSteps } from '../../state/view.ts'
import { writeHidden } from '../../state/words/hiddenWords.ts'
import { focusPicture } from '../focusPicture.ts'

export const HiddenBy = (): ReactNode => {
  const { graph, view, change, text } = useApp()
  const keys = activeFilters(view)
  if (keys.length === 0) return null
  const valuesOf = (key: FilterKey): string => writeHidden(text, graph, view, key)
  // The button pressed goes away: focus goes to the last one that stays, or to the picture.
  const remove = (chip: HTMLElement, key: FilterKey): void => {
    if (keys.length === 1) focusPicture()
    else chip.parentElement?.querySelector<HTMLElement>('.hidden-by-clear')?.focus()
    change((before) => clearFilter(before, key))
  }
  const clear = (): void => {
    focusPicture()
    change(clearFilters)
  }
  return (
    <section className="hidden-by" aria-label={text.filters.hiddenBy}>
      <span className="hidden-by-word">{text.filters.hiddenBy}</span>
      {keys.map((key) => (
        <button key={key} type="button" className="hidden-by-chip" aria-label={text.filters.remove(text.words.facet[key], valuesOf(key))} onClick={(event) => remove(event.currentTarget, key)}>
          {valuesOf(key)} <span aria-hidden="true">✕</span>
        </button>
      ))}
      {view.focus === null ? null : (
        <>
        <fieldset className="hidden-by-steps">
          <legend className="hidden-text">{text.filters.steps}</legend>
          {stepChoices.map((steps) => (
            <label key={steps}>
              <input type="radio" name="steps" checked={view.steps === steps} onChange={() => change((before) => setSteps(before, steps))} aria-label={text.filters.step(steps)} />
              <span>{steps}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" className="hidden-by-chip hidden-by-rest" aria-pressed={view.rest === 'faint'} onClick={() => change((before) => ({ ...before, rest: before.rest === 'faint' ? 'gone' : 'faint' }))}>
          {text.filters.rest}
        </button>
        </>
      )}
      {view.agency.length > 1 ? (
        <button type="button" className="hidden-by-chip" aria-pressed={view.match === 'all'} onClick={() => change((before) => ({ ...before, match: before.match === 'all' ? 'any' : 'all' }))}>
          {view.match === 'all' ? text.filters.matchAll : text.filters.matchAny}
        </button>
      ) : null}
      <button type="button" className="button-plain hidden-by-clear" onClick={clear}>
        {text.filters.clearAll}
      </button>
    </section>
  )
}
