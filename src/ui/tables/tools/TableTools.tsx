/** Above the table: finding in it, how many rows that leaves, which columns are shown, and the file. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { enTable } from '../../../i18n/enTable.ts'
import { type TableColumn, tableColumns } from '../../../formats/partnershipRows.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import './tools.css'

const choices = tableColumns.filter((column) => column !== 'agency' && column !== 'mission')

const ColumnsMenu = ({ hidden, onToggle }: { readonly hidden: ReadonlySet<TableColumn>; readonly onToggle: (column: TableColumn) => void }): ReactNode => {
  const { text } = useApp()
  const words = useWords('table', enTable)
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return
    // One level at a time: the menu first, the page's own Escape next.
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="table-columns" role="presentation" onKeyDown={onKeyDown} onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <button ref={button} type="button" className="button" aria-expanded={isOpen} aria-controls="table-columns" onClick={() => setOpen(!isOpen)}>
        {words.choose}
      </button>
      {/* A press between the boxes must not take the focus away, which would close the menu. */}
      <fieldset id="table-columns" className="table-menu" hidden={!isOpen} tabIndex={-1}>
        <legend className="hidden-text">{words.choose}</legend>
        {choices.map((column) => (
          <label key={column} className="table-choice">
            <input type="checkbox" checked={!hidden.has(column)} onChange={() => onToggle(column)} />
            {text.table.columns[column]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly left: number
  readonly all: number
  readonly hidden: ReadonlySet<TableColumn>
  readonly onToggle: (column: TableColumn) => void
  /** Null while a column of the file is still being loaded. */
  readonly onSave: (() => Promise<void>) | null
}

export const TableTools = ({ query, onQuery, left, all, hidden, onToggle, onSave }: Props): ReactNode => {
  const words = useWords('table', enTable)
  const [hasFailed, setFailed] = useState(false)
  const save = async (): Promise<void> => {
    setFailed(false)
    try {
      await onSave?.()
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="table-tools">
      <input
        type="search"
        className="table-filter"
        aria-label={words.filter}
        placeholder={words.filter}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          event.stopPropagation()
          onQuery('')
        }}
      />
      <p className="table-count" role="status" aria-label={words.name}>
        {hasFailed ? words.notWritten : words.rows(left, all)}
      </p>
      <ColumnsMenu hidden={hidden} onToggle={onToggle} />
      <button type="button" className="button table-save" aria-label={words.download} disabled={onSave === null} onClick={() => void save()}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M7 1v8M3.500 6L7 9.500L10.500 6M1.500 12.500h11" fill="none" stroke="currentColor" strokeWidth="1.600" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {words.csv}
      </button>
    </div>
  )
}
