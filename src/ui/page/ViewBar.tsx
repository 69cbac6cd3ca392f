/** The strip above the picture, always of the same height so that nothing under it ever moves: how much is shown, what hides, how many. */
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { filterGraph, noFilters } from '../../graph/filterGraph.ts'
import { useApp } from '../../state/AppState.tsx'
import { useShown } from '../../state/useNetwork.ts'
import { changeScope, findOf, openFind } from '../../state/view.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { deferred } from '../deferred.tsx'
import './viewBar.css'

// At the first view there is nothing to undo.
const UndoRedo = deferred(() => import('./UndoRedo.tsx').then((part) => part.UndoRedo))

// Only on a first visit; nothing is lost should it not arrive.
const GuideInvite = deferred(() => import('./guide/GuideInvite.tsx').then((part) => part.GuideInvite, () => () => null))

export const ViewBar = ({ hiddenBy }: { readonly hiddenBy: ReactNode }): ReactNode => {
  const { graph, missionCount, view, change, text, thisYear, preferences } = useApp()
  const shown = useShown()
  const highlights = useMemo(() => filterGraph(graph, noFilters, thisYear).missions.size, [graph, thisYear])
  const scopes = [
    { scope: 'highlights', label: text.scope.highlights(highlights) },
    { scope: 'all', label: text.scope.all(missionCount) },
  ] as const
  return (
    <div className="view-bar">
      <fieldset className="view-scope">
        <legend className="hidden-text">{text.scope.name}</legend>
        {scopes.map(({ scope, label }) => (
          <label key={scope} className="view-scope-choice">
            <input type="radio" name="scope" value={scope} checked={view.scope === scope} onChange={() => change((before) => changeScope(before, scope))} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div className="view-undo">
        <ErrorBoundary name={text.undo} text={text}>
          <UndoRedo />
        </ErrorBoundary>
      </div>
      {hiddenBy}
      {preferences.guide === 'new' ? <GuideInvite /> : null}
      {findOf(view) === null ? (
        <button type="button" className="button-plain view-facts" onClick={() => change((before) => openFind(before, { find: 'facts' }))}>
          {text.facts}
        </button>
      ) : null}
      <p className="view-shown" role="status" aria-label={text.notice.shown}>
        {text.shown(shown.missions.size, shown.agencies.size, shown.links.length)}
      </p>
    </div>
  )
}
