/** A number in a table that opens the list it counts, with a bar as long as it is large. */
import { type ReactNode, useState } from 'react'
import { enCompare } from '../../../i18n/findings/enCompare.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import { WayOut } from './CompareTable.tsx'

/** `most` is the number whose bar is full; with `words` they say the number in its stead. */
export const Counted = ({ ids, most, words }: { readonly ids: readonly string[]; readonly most: number; readonly words?: string }): ReactNode => {
  const { text } = useApp()
  const compareWords = useWords('compare', enCompare)
  const [isOpen, setOpen] = useState(false)
  if (ids.length === 0) return <span className="compare-soft">{compareWords.none}</span>
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words === undefined ? <span className="compare-bar" style={{ inlineSize: `${(100 * ids.length) / most}%` }} aria-hidden="true" /> : null}
        {words ?? ids.length.toLocaleString(text.locale)}
      </summary>
      {/* Made only when asked for: there may be hundreds in each of a hundred cells. */}
      {isOpen ? (
        <ul className="compare-list">
          {ids.map((id) => (
            <li key={id}>
              <WayOut id={id} />
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
