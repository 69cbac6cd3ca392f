/** The two years as text to type in, and the way back to all of them. What is no year in reach leaves the window as it was, and is said. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Years } from '../../dataset/runs.ts'
import { enYears } from '../../i18n/enYears.ts'
import { useApp } from '../../state/AppState.tsx'
import { useWords } from '../../state/words/useWords.ts'
import type { YearsState } from './useYears.ts'

type FieldProps = { readonly name: string; readonly year: number; readonly reach: Years; readonly onYear: (year: number) => void; readonly onBad: (reach: Years | null) => void }

const YearField = ({ name, year, reach, onYear, onBad }: FieldProps): ReactNode => {
  const [draft, setDraft] = useState<string | null>(null)
  const commit = (): void => {
    if (draft === null) return
    const typed = /^\s*\d{4}\s*$/u.test(draft) ? Number(draft) : Number.NaN
    setDraft(null)
    if (typed === year) return
    if (typed >= reach[0] && typed <= reach[1]) onYear(typed)
    else onBad(reach)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && draft !== null) {
      // One level at a time: what was typed first, the page's own Escape next.
      event.stopPropagation()
      setDraft(null)
    }
  }
  return (
    <input
      className="years-field"
      type="text"
      inputMode="numeric"
      maxLength={6}
      autoComplete="off"
      aria-label={name}
      value={draft ?? String(year)}
      onChange={(event) => {
        setDraft(event.target.value)
        onBad(null)
      }}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

type Props = Pick<YearsState, 'range' | 'window' | 'show'> & { readonly bad: Years | null; readonly onBad: (reach: Years | null) => void }

export const YearFields = ({ range, window: [from, to], show, bad, onBad }: Props): ReactNode => {
  const { view } = useApp()
  const words = useWords('years', enYears)
  return (
    <div className="years-fields">
      <p className="years-bad">{bad === null ? null : words.bad(bad)}</p>
      <div className="years-typed">
        <YearField name={words.first} year={from} reach={[range[0], to]} onYear={(year) => show([year, to])} onBad={onBad} />
        <span aria-hidden="true">–</span>
        <YearField name={words.last} year={to} reach={[from, range[1]]} onYear={(year) => show([from, year])} onBad={onBad} />
      </div>
      {view.years === null ? null : (
        <button type="button" className="button-plain years-all" onClick={() => show(null)}>
          {words.all}
        </button>
      )}
    </div>
  )
}
