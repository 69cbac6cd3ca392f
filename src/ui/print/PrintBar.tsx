/** The bar over the pages: which of the four, on which paper, how large, and what to do with them. It is not printed. */
import type { ReactNode } from 'react'
import { enPrint } from '../../i18n/lessons/enPrint.ts'
import { useApp } from '../../state/AppState.tsx'
import { papers, prints } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'

type Props = { readonly onPrint: (() => void) | null; readonly onPlain: (() => void) | null; readonly onClose: () => void; readonly said: string }

export const PrintBar = ({ onPrint, onPlain, onClose, said }: Props): ReactNode => {
  const words = useWords('print', enPrint)
  const { view, change } = useApp()
  const names = view.tour === null ? words.viewPrints : words.prints
  return (
    <header className="print-bar">
      <fieldset className="print-kinds">
        <legend className="hidden-text">{words.what}</legend>
        {prints.map((one) => (
          <label key={one}>
            <input type="radio" name="print" checked={view.print === one} onChange={() => change((now) => ({ ...now, print: one }), 'replace')} />
            <span>{names[one]}</span>
          </label>
        ))}
      </fieldset>
      <label className="print-choice">
        <span>{words.paper}</span>
        <select value={view.paper} onChange={(event) => change((now) => ({ ...now, paper: papers.find((one) => one === event.target.value) ?? now.paper }), 'replace')}>
          {papers.map((one) => (
            <option key={one} value={one}>
              {words.papers[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="print-choice">
        <input type="checkbox" checked={view.type === 'large'} onChange={(event) => change((now) => ({ ...now, type: event.target.checked ? 'large' : 'usual' }), 'replace')} />
        <span>{words.large}</span>
      </label>
      <p className="print-said" role="status" aria-label={words.name}>
        {said}
      </p>
      <div className="print-buttons">
        <button type="button" className="button button-strong" disabled={onPrint === null} onClick={() => onPrint?.()}>
          {words.print}
        </button>
        <button type="button" className="button" disabled={onPlain === null} onClick={() => onPlain?.()}>
          {words.plain}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </header>
  )
}
