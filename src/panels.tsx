/** What stands beside the picture: the lesson that is edited, else the details of what is selected, else the answer to a path, else questions or a list of what was found. Each is loaded when first asked for. */
import type { ReactNode } from 'react'
import { useApp } from './state/AppState.tsx'
import { useOwn } from './state/own/OwnState.tsx'
import { findOf } from './state/view.ts'
import { deferred } from './ui/deferred.tsx'

const Waiting = (): ReactNode => {
  const { text } = useApp()
  return <section className="page-waiting" aria-label={text.details.name} aria-busy="true" />
}

// The first view shows no record. Fetched as soon as it stands, so that the first press on a node answers at once.
const DetailsPanel = deferred(() => import('./ui/details/DetailsPanel.tsx').then((part) => part.DetailsPanel), <Waiting />)
const PathPanel = deferred(() => import('./ui/details/PathDetails.tsx').then((part) => part.PathPanel), <Waiting />)
const FindingPanel = deferred(() => import('./ui/details/findings/FindingPanel.tsx').then((part) => part.FindingPanel), <Waiting />)
const QuizPanel = deferred(() => import('./ui/details/quiz/QuizPanel.tsx').then((part) => part.QuizPanel), <Waiting />)
const EditorPanel = deferred(() => import('./ui/editor/EditorPanel.tsx').then((part) => part.EditorPanel), <Waiting />)

type Props = { readonly focusRequest: number; readonly onOpen: () => void; readonly onCloseDetails: () => void; readonly onCloseOther: () => void }

export const SidePanel = ({ focusRequest, onOpen, onCloseDetails, onCloseOther }: Props): ReactNode => {
  const { view } = useApp()
  const { editing } = useOwn()
  const find = findOf(view)
  if (editing !== null) return <EditorPanel key={editing} id={editing} />
  if (view.select !== null) return <DetailsPanel selection={view.select} focusRequest={focusRequest} onClose={onCloseDetails} />
  if (view.path !== null || find === null) return <PathPanel onClose={onCloseOther} />
  return find === 'quiz' ? <QuizPanel onOpen={onOpen} onClose={onCloseOther} /> : <FindingPanel find={find} onOpen={onOpen} onClose={onCloseOther} />
}
