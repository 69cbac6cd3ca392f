/** The present view alone on the wall, under what it says in words; Next and Previous walk through what it shows. */
import type { ReactNode } from 'react'
import { enPresent } from '../../i18n/enPresent.ts'
import { useApp } from '../../state/AppState.tsx'
import { stepThrough, stepToEnd } from '../../state/present/stepThrough.ts'
import { useCaption } from '../../state/present/useCaption.ts'
import { useVisible } from '../../state/useNetwork.ts'
import type { View } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { SceneFrame } from './SceneFrame.tsx'

export const ScenePanel = ({ onLessons }: { readonly onLessons: () => void }): ReactNode => {
  const { graph, view, change } = useApp()
  const words = useWords('present', enPresent)
  const visible = useVisible()
  const said = useCaption()
  const goer = (next: View | undefined): (() => void) | null => (next === undefined ? null : () => change(() => next))
  return (
    <SceneFrame
      {...said}
      source={words.source}
      onPrevious={goer(stepThrough(graph, visible, view, -1))}
      onNext={goer(stepThrough(graph, visible, view, 1))}
      onFirst={() => change((now) => stepToEnd(graph, visible, now, 1))}
      onLast={() => change((now) => stepToEnd(graph, visible, now, -1))}
      onLessons={onLessons}
    />
  )
}
