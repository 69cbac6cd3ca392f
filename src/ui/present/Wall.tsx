/** What a wall needs beside the page: its colours, its size of type, and while presenting the scene. */
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { lookFor } from '../../scene/wall/room.ts'
import { useApp } from '../../state/AppState.tsx'
import { ScenePanel } from './ScenePanel.tsx'
import { TourPanel } from './TourPanel.tsx'
import { deferred } from '../deferred.tsx'
import './profiles.css'
import './wall.css'

const QuizScene = deferred(() => import('./quiz/QuizScene.tsx').then((part) => part.QuizScene))

export const Wall = ({ onLessons }: { readonly onLessons: () => void }): ReactNode => {
  const { view, preferences } = useApp()
  const { present, profile, scale, tour, lesson, ask } = view
  const { strength } = lookFor(preferences.room)
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    Object.assign(dataset, { profile, scale, room: strength })
    return () => {
      delete dataset['profile']
      delete dataset['scale']
      delete dataset['room']
    }
  }, [profile, scale, strength])
  useEffect(() => {
    if (!present) return undefined
    // Only at the end of it all: scenes and lessons come and go in between.
    return () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
      document.querySelector<HTMLElement>('.page-present')?.focus()
    }
  }, [present])
  if (!present) return null
  const key = lesson ?? tour
  if (key === null && ask !== null) return <QuizScene onLessons={onLessons} />
  return key === null ? <ScenePanel onLessons={onLessons} /> : <TourPanel key={key} id={tour ?? ''} onLessons={onLessons} />
}
