/** Looks for one more to compare, by any of its names; only what is of the same kind and not there yet. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { enCompare } from '../../../i18n/findings/enCompare.ts'
import { useApp } from '../../../state/AppState.tsx'
import { addCompared } from '../../../state/findings/compared.ts'
import { useWords } from '../../../state/words/useWords.ts'

/** Most names that are offered, of so many that are looked at. */
const MOST_OFFERED = 6
const MOST_SEARCHED = 60

export const Picker = ({ kind }: { readonly kind: 'agency' | 'mission' }): ReactNode => {
  const { view, change, search } = useApp()
  const words = useWords('compare', enCompare)
  const { compare } = view
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const isFirst = compare.length === 1
  useEffect(() => {
    // Who has just asked to compare is asked with what: the dialog, which opens after this, looks for the attribute.
    if (isFirst) input.current?.setAttribute('autofocus', '')
  }, [isFirst])
  const found = search(query, MOST_SEARCHED)
    .map(({ node }) => node)
    .filter(({ type, id }) => type === kind && !compare.includes(id))
    .slice(0, MOST_OFFERED)
  const add = (id: string): void => {
    change((before) => addCompared(before, id))
    setQuery('')
    input.current?.focus()
  }
  return (
    <search className="compare-picker">
      <label>
        <span>{(isFirst ? words.first : words.add)[kind]}</span>
        <input
          ref={input}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found[0] !== undefined) add(found[0].id)
            // One level at a time: the query first, the dialog next.
            if (event.key !== 'Escape' || query === '') return
            event.preventDefault()
            setQuery('')
          }}
        />
      </label>
      <span className="hidden-text" role="status">
        {query.trim() === '' ? '' : words.found(found.length)}
      </span>
      {query.trim() === '' ? null : found.length === 0 ? (
        <p className="compare-soft">{words.nothing(query.trim())}</p>
      ) : (
        <ul>
          {found.map(({ id, label, record }) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => add(id)}>
                {label === record.name ? label : `${label} · ${record.name}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}
