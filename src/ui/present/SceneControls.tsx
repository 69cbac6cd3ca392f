/** The strip at the lower edge of the wall: how to read the picture, its type and colours, on, back, and out. */
import type { ReactNode } from 'react'
import { enPresent } from '../../i18n/enPresent.ts'
import { enSpeaker } from '../../i18n/lessons/enSpeaker.ts'
import { useApp } from '../../state/AppState.tsx'
import { sheetOf } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import './controls.css'

type Choice = { readonly name: string; readonly value: string; readonly options: readonly (readonly [string, string])[]; readonly onChoose: (value: string) => void }

type Props = {
  /** Null where there is none. */
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onExit: () => void
  /** Back to the scene of a lesson; null where one is there, or where there is none. */
  readonly onReturn: (() => void) | null
  /** Shows and hides the notes; null where there are none. */
  readonly onNotes: (() => void) | null
  readonly isNoted: boolean
  /** From how to read the picture to the lesson itself; null elsewhere. */
  readonly onSkip: (() => void) | null
  /** Opens the window of whoever speaks; null where there is nothing to say. */
  readonly onSpeaker: (() => void) | null
  readonly onLessons: () => void
  /** Which scene of how many. */
  readonly place: string | undefined
  readonly choices: readonly Choice[]
}

const Legend = (): ReactNode => {
  const { view } = useApp()
  const words = useWords('present', enPresent)
  if (sheetOf(view) !== null || view.mode === 'table' || view.mode === 'matrix') return <span className="scene-legend" />
  return (
    <p className="scene-legend">
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <circle r="7.5" fill="var(--agency)" />
      </svg>
      {words.circle}
      {view.mode === 'agencies' ? null : (
        <>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <rect x="-7" y="-7" width="14" height="14" rx="4" fill="var(--services)" />
          </svg>
          {words.square}
        </>
      )}
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path d="M-8 0H8" stroke="var(--ink)" strokeWidth="2.5" />
      </svg>
      {words.line}
    </p>
  )
}

export const SceneControls = ({ onPrevious, onNext, onExit, onReturn, onNotes, isNoted, onSkip, onSpeaker, onLessons, place, choices }: Props): ReactNode => {
  const words = useWords('present', enPresent)
  const speakerWords = useWords('speaker', enSpeaker)
  return (
    <div className="scene-controls" role="group" aria-label={words.controls}>
      <Legend />
      {onReturn === null ? null : (
        <button type="button" className="button scene-return" aria-keyshortcuts="R" onClick={onReturn}>
          {words.toScript}
        </button>
      )}
      {onSkip === null ? null : (
        <button type="button" className="button scene-return" aria-keyshortcuts="K" onClick={onSkip}>
          {speakerWords.skip}
        </button>
      )}
      {onSpeaker === null ? null : (
        <button type="button" className="button scene-step scene-speaker" aria-label={speakerWords.name} title={speakerWords.name} aria-keyshortcuts="S" onClick={onSpeaker}>
          <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
            <path d="M8 4V1H21V11H14M1 6H14V16H1ZM4.500 9.500H10.500M4.500 12.500H8.500" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
      )}
      {onNotes === null ? null : (
        <button type="button" className="button" aria-expanded={isNoted} aria-keyshortcuts="N" onClick={onNotes}>
          {words.notes.name}
        </button>
      )}
      <button type="button" className="button scene-lessons" aria-haspopup="dialog" onClick={onLessons}>
        {words.lessons}
      </button>
      {choices.map(({ name, value, options, onChoose }) => (
        <label key={name} className="scene-choice">
          <span>{name}</span>
          <select value={value} onChange={(event) => onChoose(event.target.value)}>
            {options.map(([option, label]) => (
              <option key={option} value={option}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" className="button scene-step" aria-label={words.previous} title={words.previous} disabled={onPrevious === null} onClick={() => onPrevious?.()}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M12 2L5 9L12 16" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </button>
      {place === undefined ? null : <span className="scene-place">{place}</span>}
      <button type="button" className="button scene-step" aria-label={words.next} title={words.next} disabled={onNext === null} onClick={() => onNext?.()}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M6 2L13 9L6 16" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </button>
      <button type="button" className="button scene-exit" aria-label={words.exit} onClick={onExit}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 2L14 14M14 2L2 14" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
        <span>{words.exit}</span>
      </button>
    </div>
  )
}
