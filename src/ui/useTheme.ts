/** Light, dark or as the system has it: the address first, then the reader's preference, then the system. */
import { useEffect, useSyncExternalStore } from 'react'
import { useApp } from '../state/AppState.tsx'
import type { Theme } from '../state/view.ts'

const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (listener: () => void): (() => void) => {
  const query = darkQuery()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The theme on screen, and a way to the other one. */
export const useTheme = (): readonly [Theme, () => void] => {
  const { view, change, preferences, prefer } = useApp()
  const isSystemDark = useSyncExternalStore(subscribe, () => darkQuery().matches)
  const chosen = view.theme ?? preferences.theme
  // The colours for a wall have a ground of their own.
  const theme = view.profile === 'screen' ? (chosen ?? (isSystemDark ? 'dark' : 'light')) : view.profile === 'hall' ? 'dark' : 'light'
  useEffect(() => {
    if (chosen === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen
  }, [chosen])
  const switchTheme = (): void => {
    const next: Theme = theme === 'dark' ? 'light' : 'dark'
    prefer({ theme: next })
    // A theme in the address would win over the preference: the link then has to say the new one.
    if (view.theme !== null || view.profile !== 'screen') change((before) => ({ ...before, theme: before.theme && next, profile: 'screen' }))
  }
  return [theme, switchTheme]
}
