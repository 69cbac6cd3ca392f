/** Search over every name, by keys first: a combobox with the matches below it. */
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { Match } from '../../graph/search/searchNodes.ts'
import { useApp } from '../../state/AppState.tsx'
import { selectNode } from '../../state/view.ts'
import { CategoryIcon } from '../CategoryIcon.tsx'
import './search.css'

const MOST_RESULTS = 8

/** `onOpen` is called after a choice, so that focus can go to the details. */
export const SearchBox = ({ onOpen }: { readonly onOpen: () => void }): ReactNode => {
  const { text, search, change } = useApp()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const matches = useMemo(() => search(query, MOST_RESULTS), [search, query])
  const isAsking = query.trim() !== ''
  const current = matches[Math.min(active, matches.length - 1)]
  const optionId = (match: Match): string => `${listId}-${match.node.id}`

  const choose = ({ node }: Match): void => {
    change((view) => selectNode(view, node.id))
    setOpen(false)
    setQuery('')
    onOpen()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const move = event.key === 'ArrowDown' ? 1 : -1
      setActive((before) => (matches.length === 0 ? 0 : (before + (isOpen ? move : 0) + matches.length) % matches.length))
    } else if (event.key === 'Enter' && isAsking && current !== undefined) {
      event.preventDefault()
      choose(current)
    } else if (event.key === 'Escape' && (isOpen || query !== '')) {
      // One level at a time: the list and the query first, the page's own Escape next.
      event.stopPropagation()
      setOpen(false)
      setQuery('')
    }
  }

  return (
    <div className="search" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <svg className="search-glass" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0 -10zM10.700 10.700l3.500 3.500" fill="none" stroke="currentColor" strokeWidth="1.600" strokeLinecap="round" />
      </svg>
      <input
        ref={input}
        id="search"
        className="search-input"
        type="text"
        role="combobox"
        aria-label={text.search.name}
        aria-expanded={isOpen && isAsking}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && isAsking && current !== undefined ? optionId(current) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={text.search.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
      <span className="hidden-text" role="status" aria-label={text.search.name}>
        {isOpen && isAsking ? text.search.results(matches.length) : ''}
      </span>
      <div className="search-results" hidden={!isOpen || !isAsking}>
        <div id={listId} role="listbox" aria-label={text.search.name}>
          {matches.map((match) => {
            const { node, matched } = match
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of a combobox are those of its input
              <div key={node.id} id={optionId(match)} role="option" tabIndex={-1} aria-selected={match === current} className="search-option" onPointerDown={(event) => event.preventDefault()} onClick={() => choose(match)}>
                {node.type === 'mission' ? <CategoryIcon category={node.record.category} /> : <span className="search-circle" aria-hidden="true" />}
                <span className="search-names">
                  <span>{node.record.name}</span>
                  <span className="search-also">{matched ?? (node.label === node.record.name ? (node.type === 'agency' ? text.search.agency : text.search.mission) : node.label)}</span>
                </span>
              </div>
            )
          })}
        </div>
        {matches.length === 0 && isAsking ? (
          <div className="search-nothing">
            <p>{text.search.nothing(query.trim())}</p>
            <p>{text.search.hint}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                setQuery('')
                input.current?.focus()
              }}
            >
              {text.search.clear}
            </button>
          </div>
        ) : null}
      </div>
    </div>
  )
}
