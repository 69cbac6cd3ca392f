/** What the table says when something is missing: records on their way or lost, and rows that nothing matches. */
import type { ReactNode } from 'react'
import { enTable } from '../../i18n/enTable.ts'
import { useApp } from '../../state/AppState.tsx'
import type { DetailsState } from '../../state/useDetails.ts'
import { clearFilters } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'

/** How the records fare that hold the contributions; nothing once they are here. */
export const Missing = ({ state }: { readonly state: DetailsState }): ReactNode => {
  const { text } = useApp()
  const words = useWords('table', enTable)
  if (state.status === 'ready') return null
  if (state.status === 'loading')
    return (
      <p className="hidden-text" role="status" aria-label={text.table.columns.contribution}>
        {words.loading}
      </p>
    )
  return (
    <div className="table-missing" role="alert">
      <span>{words.failed}</span>
      <button type="button" className="button" onClick={state.retry}>
        {text.details.retry}
      </button>
    </div>
  )
}

type Props = { readonly isEmpty: boolean; readonly query: string; readonly onAllRows: () => void }

/** Why no row is left, and the way back: the query's fault, else the filters'. */
export const EmptyTable = ({ isEmpty, query, onAllRows }: Props): ReactNode => {
  const { change, text } = useApp()
  const words = useWords('table', enTable)
  if (!isEmpty) return null
  const isOwnFault = query.trim() !== ''
  return (
    <div className="table-empty">
      <p>{isOwnFault ? words.nothing(query.trim()) : text.network.empty}</p>
      <button type="button" className="button" onClick={isOwnFault ? onAllRows : () => change(clearFilters)}>
        {isOwnFault ? words.allRows : text.network.showAgain}
      </button>
    </div>
  )
}
