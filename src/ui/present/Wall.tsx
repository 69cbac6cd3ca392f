/** What a wall needs beside the page: its colours, its size of type, and while presenting the scene. */
import { type ReactNode, useLayoutEffect } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { ScenePanel } from './ScenePanel.tsx'
import './profiles.css'
import './wall.css'

export const Wall = (): ReactNode => {
  const { present, profile, scale } = useApp().view
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    Object.assign(dataset, { profile, scale })
    return () => {
      delete dataset['profile']
      delete dataset['scale']
    }
  }, [profile, scale])
  return present ? <ScenePanel /> : null
}
