/** A list of what was found, in the place of the details while nothing is selected. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import '../details.css'
import '../parts/parts.css'
import { findNode } from '../../../graph/buildGraph.ts'
import { enFacts } from '../../../i18n/findings/enFacts.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { useApp } from '../../../state/AppState.tsx'
import type { Find as AnyFind, View } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { ErasList } from './ErasList.tsx'
import { FollowContext } from './EvidenceLink.tsx'
import { FactsList } from './FactsList.tsx'
import { FirstList } from './FirstList.tsx'
import { MeetingsList } from './MeetingsList.tsx'
import './findings.css'

/** Questions have a panel of their own. */
type Find = Exclude<AnyFind, 'quiz'>

/** `onOpen` is called when what was chosen opens in the details, so that focus can go there. */
type Props = { readonly find: Find; readonly onOpen: () => void; readonly onClose: () => void }

const lists: Readonly<Record<Find, () => ReactNode>> = { facts: FactsList, meetings: MeetingsList, first: FirstList, eras: ErasList }

const useName = (find: Find): string => {
  const { graph, view } = useApp()
  const listsWords = useWords('lists', enLists)
  const factsWords = useWords('facts', enFacts)
  if (find === 'first') return listsWords.first.name(findNode(graph, view.first ?? '')?.label ?? '')
  return find === 'facts' ? factsWords.name : listsWords[find].name
}

export const FindingPanel = ({ find, onOpen, onClose }: Props): ReactNode => {
  const { view, undo } = useApp()
  const factsWords = useWords('facts', enFacts)
  const listsWords = useWords('lists', enLists)
  const [hasSteps] = useState(undo !== null)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef<Find>(null)
  const followed = useRef(false)
  useEffect(() => {
    // With the page itself the focus stays where pages begin; a list that was asked for takes it.
    if (shown.current === null ? hasSteps : shown.current !== find) title.current?.focus()
    shown.current = find
  }, [find, hasSteps])
  useEffect(() => {
    // A line that was followed may go with what it said: focus never goes to nowhere.
    if (followed.current && document.activeElement === document.body) title.current?.focus()
    followed.current = false
  }, [view])
  const name = useName(find)
  const List = lists[find]
  const onFollow = (to: View): void => {
    followed.current = true
    if (to.select !== null) onOpen()
  }
  return (
    <section className="details" aria-label={name}>
      <button type="button" className="button details-close" aria-label={find === 'facts' ? factsWords.close : listsWords.close} onClick={onClose}>
        ✕
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div className="details-scroll" tabIndex={0} role="group" aria-label={name}>
        <h2 ref={title} tabIndex={-1}>
          {name}
        </h2>
        <FollowContext value={onFollow}>
          <List key={find} />
        </FollowContext>
      </div>
    </section>
  )
}
