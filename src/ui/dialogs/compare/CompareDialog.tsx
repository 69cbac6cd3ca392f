/** Two to four agencies or missions side by side, over the picture; names lead back into it. */
import { type ReactNode, useEffect, useRef } from 'react'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { enCompare } from '../../../i18n/findings/enCompare.ts'
import { useApp } from '../../../state/AppState.tsx'
import { hasRoom } from '../../../state/findings/compared.ts'
import { useVisible } from '../../../state/useNetwork.ts'
import { changeScope, clearFilters } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { AgencyTable } from './AgencyTable.tsx'
import { MissionTable } from './MissionTable.tsx'
import { Picker } from './Picker.tsx'
import './compare.css'

export const CompareDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { graph, view, change, text } = useApp()
  const compareWords = useWords('compare', enCompare)
  const detailsWords = useWords('details', enDetails)
  const visible = useVisible()
  const { compare } = view
  const areAgencies = graph.agencies.has(compare[0] ?? '')
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The name that was removed had the focus: it goes on to what stays, never to nowhere.
    if (document.activeElement === document.body) body.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [compare])
  const isPart = visible.missions.size < graph.missions.size
  return (
    <Dialog name={text.dialogs.compare.name} onClose={onClose}>
      <div ref={body} className="compare">
        {hasRoom(view) ? <Picker kind={areAgencies ? 'agency' : 'mission'} /> : null}
        {areAgencies ? (
          <>
            <AgencyTable ids={compare} visible={visible} />
            <p className="compare-soft">
              {compareWords.inView(text.shown(visible.missions.size, visible.agencies.size, visible.links.length))}{' '}
              {isPart ? (
                <button type="button" className="button-plain" onClick={() => change((before) => changeScope(clearFilters(before), 'all'))}>
                  {compareWords.countAll}
                </button>
              ) : null}
            </p>
            <p className="compare-soft">{detailsWords.counting}</p>
          </>
        ) : (
          <MissionTable ids={compare} />
        )}
      </div>
    </Dialog>
  )
}
