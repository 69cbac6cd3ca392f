/** Offers the guide of the first visit, where there is room; no more once it was taken or the reader has found the way alone. */
import { type ReactNode, useEffect, useRef } from 'react'
import { enGuide } from '../../../i18n/dialogs/enGuide.ts'
import { useApp } from '../../../state/AppState.tsx'
import { activeFilters, findOf } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import './guideInvite.css'

export const GuideInvite = (): ReactNode => {
  const { view, preferences, prefer } = useApp()
  const words = useWords('guide', enGuide)
  const { select, path } = view
  const first = useRef(select)
  useEffect(() => {
    // A link that came with something chosen tells nothing of who follows it.
    if (preferences.guide === 'new' && select !== null && select !== first.current) prefer({ guide: 'seen' })
  }, [preferences, select, prefer])
  if (preferences.guide !== 'new' || view.mode !== 'network' || view.present || select !== null || path !== null || findOf(view) !== null || activeFilters(view).length > 0) return null
  // By key it is the first thing in Help: the first view has as many stops as it may have.
  return (
    <button type="button" className="button-plain guide-invite" tabIndex={-1} onClick={() => prefer({ guide: 'open' })}>
      {words.invite}
    </button>
  )
}
