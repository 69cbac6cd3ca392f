/** What a wall needs beside the page: its colours, its size of type, and while presenting the scene. */
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { lookFor } from '../../scene/wall/room.ts'
import { useApp } from '../../state/AppState.tsx'
import { ScenePanel } from './ScenePanel.tsx'
import { TourPanel } from './TourPanel.tsx'
import './profiles.css'
import './wall.css'

export const Wall = ({ onLessons }: { readonly onLessons: () => void }): ReactNode => {
  const { view, preferences } = useApp()
  const { present, profile, scale, tour } = view
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
  return tour === null ? <ScenePanel onLessons={onLessons} /> : <TourPanel key={tour} id={tour} onLessons={onLessons} />
}
