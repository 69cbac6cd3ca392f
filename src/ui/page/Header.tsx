/** The top of the page: what this is, the search, and the colours. */
import type { ReactNode } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { useTheme } from '../useTheme.ts'
import { ViewTabs } from './ViewTabs.tsx'

type Props = {
  readonly search: ReactNode
  readonly filtersButton: ReactNode
  readonly onPresent: () => void
  readonly onLessons: () => void
  readonly onShare: () => void
  readonly onExport: () => void
  readonly onHelp: () => void
}

/** Stands for the word where there is no room for it. */
const Icon = ({ path }: { readonly path: string }): ReactNode => (
  <svg className="page-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

export const Header = ({ search, filtersButton, onPresent, onLessons, onShare, onExport, onHelp }: Props): ReactNode => {
  const { text } = useApp()
  const [theme, switchTheme] = useTheme()
  const next = theme === 'dark' ? text.theme.toLight : text.theme.toDark
  return (
    <header className="page-header">
      <h1 className="page-name">
        <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
          <g fill="none" strokeWidth="2.6">
            <ellipse cx="16" cy="16" rx="13.5" ry="6.4" transform="rotate(-32 16 16)" stroke="var(--services)" />
            <ellipse cx="16" cy="16" rx="13.5" ry="6.4" transform="rotate(32 16 16)" stroke="var(--earth)" />
          </g>
          <circle cx="16" cy="16" r="3.6" fill="var(--agency)" />
        </svg>
        <span>{text.appName}</span>
      </h1>
      {search}
      <ViewTabs />
      <p className="page-tagline">{text.tagline}</p>
      {filtersButton}
      <button type="button" className="button page-share" onClick={onShare}>
        <Icon path="M11 5L5 8L11 11M11 3.500a1.500 1.500 0 1 1 0 .1M3.500 8a1.500 1.500 0 1 1 0 .1M11 12a1.500 1.500 0 1 1 0 .1" />
        <span className="page-word">{text.dialogs.share.name}</span>
      </button>
      <button type="button" className="button page-share" onClick={onExport}>
        <Icon path="M8 2v8M4.500 7L8 10.500L11.500 7M2.500 13.500h11" />
        <span className="page-word">{text.dialogs.export.name}</span>
      </button>
      <button
        type="button"
        className="button page-present"
        onClick={() => {
          // Asked of the press itself, as browsers want it; who refuses presents in the window.
          document.documentElement.requestFullscreen?.().catch(() => undefined)
          onPresent()
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 2H15V11H1ZM8 11V15" fill="none" stroke="currentColor" />
        </svg>
        <span className="page-present-word">{text.present}</span>
      </button>
      <button type="button" className="button page-present page-lessons" aria-label={text.dialogs.lessons.name} title={text.dialogs.lessons.name} onClick={onLessons}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4L6 8L10 4" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <button type="button" className="button page-help" aria-label={text.dialogs.help.name} onClick={onHelp}>
        ?
      </button>
      <button type="button" className="button page-theme" aria-label={text.theme.name(next)} onClick={switchTheme}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.5a6.5 6.500 0 0 1 0 13z" fill="currentColor" />
        </svg>
        <span className="page-word">{next}</span>
      </button>
    </header>
  )
}
