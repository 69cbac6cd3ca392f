/** What a wall needs beside the page: its colours, its size of type, and while presenting the scene. */
import { type ReactNode, useLayoutEffect } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { ScenePanel } from './ScenePanel.tsx'
import { TourPanel } from './TourPanel.tsx'
import { deferred } from '../deferred.tsx'
import './profiles.css'
import './wall.css'

const QuizScene = deferred(() => import('./quiz/QuizScene.tsx').then((part) => part.QuizScene))

export const Wall = ({ onLessons }: { readonly onLessons: () => void }): ReactNode => {
  const { present, profile, scale, tour, ask } = useApp().view
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    Object.assign(dataset, { profile, scale })
    return () => {
      delete dataset['profile']
      delete dataset['scale']
    }
  }, [profile, scale])
  if (!present) return null
  if (tour === null && ask !== null) return <QuizScene onLessons={onLessons} />
  return tour === null ? <ScenePanel onLessons={onLessons} /> : <TourPanel key={tour} id={tour} onLessons={onLessons} />
}
