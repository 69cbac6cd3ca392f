/** The page as a wall: the words above the picture, and under it the buttons, at the lower edge where a hand reaches a board. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { enPresent } from '../../i18n/enPresent.ts'
import { enSpeaker } from '../../i18n/lessons/enSpeaker.ts'
import { useApp } from '../../state/AppState.tsx'
import type { SpeakerScene, Step } from '../../state/speaker/talk.ts'
import { profiles, scales, setPresent, sheetOf } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { SceneControls } from './SceneControls.tsx'
import { type Blank, usePresentKeys } from './usePresentKeys.ts'
import { useSpeaker } from './speaker/useSpeaker.ts'
import { useWakefulScreen } from './useWakefulScreen.ts'

type Props = {
  readonly caption: string
  /** The language of the caption where it is not that of the page, and so of the line under it. */
  readonly captionLang?: string | undefined
  readonly subLang?: string | undefined
  readonly years: string
  readonly sub: ReactNode
  readonly source: string
  /** Ways on, back, and to the ends; null where there is none. */
  readonly onNext: (() => void) | null
  readonly onPrevious: (() => void) | null
  readonly onFirst: () => void
  readonly onLast: () => void
  /** Back to the scene of a lesson; null where one is there, or where there is none. */
  readonly onReturn?: (() => void) | null
  /** True in a lesson: Escape then leads back to the scene, or out of it. */
  readonly isLesson?: boolean
  /** For the teacher, shown when asked for; absent where there are none. */
  readonly notes?: ReactNode
  /** The same in plain text, for the window of whoever speaks. */
  readonly told?: SpeakerScene | undefined
  /** From how to read the picture to the lesson itself. */
  readonly onSkip?: (() => void) | null
  readonly onLessons: () => void
  /** Which scene of how many. */
  readonly place?: string | undefined
  readonly children?: ReactNode
}

const nothing = (): void => undefined

export const SceneFrame = ({ caption, captionLang, subLang, years, sub, source, onNext, onPrevious, onFirst, onLast, onReturn = null, isLesson = false, notes, told, onSkip = null, onLessons, place, children }: Props): ReactNode => {
  const { view, change } = useApp()
  const words = useWords('present', enPresent)
  const speakerWords = useWords('speaker', enSpeaker)
  const scene = useRef<HTMLElement>(null)
  const [blank, setBlank] = useState<Blank | null>(null)
  const [hasNotes, setNotes] = useState(false)
  const onNotes = notes === undefined ? null : () => setNotes((before) => !before)
  const isNoted = hasNotes && notes !== undefined
  useWakefulScreen()
  const exit = (): void => change((now) => setPresent(now, false))
  const step = (asked: Step): void => {
    // As with the keys of the wall: from a dark wall the first step only brings the picture back.
    if (blank !== null) setBlank(null)
    else if (asked === 'black' || asked === 'white') setBlank(asked)
    else ({ next: onNext, previous: onPrevious, first: onFirst, last: onLast, return: onReturn })[asked]?.()
  }
  const speaker = useSpeaker(told, step, () => setNotes(true))
  usePresentKeys({ blank, setBlank, onNext: onNext ?? nothing, onPrevious: onPrevious ?? nothing, onFirst, onLast, onReturn, onNotes, isNoted, onSkip, onSpeaker: speaker.open, isLesson, onExit: exit })

  useEffect(() => {
    // The button that was pressed is gone: focus comes here. From an address nobody has pressed anything.
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) scene.current?.focus({ preventScroll: true })
  }, [])

  return (
    <section ref={scene} className="scene" aria-label={words.scene} tabIndex={-1} data-mode={sheetOf(view) === null ? view.mode : 'sheet'}>
      <div className="scene-words">
        <div className="scene-head">
          <h1 className="scene-caption" lang={captionLang}>{caption}</h1>
          {years === '' ? null : <p className="scene-years">{years}</p>}
        </div>
        <div className="scene-foot">
          <p className="scene-sub" lang={subLang}>{sub}</p>
          <p className="scene-source">{source}</p>
        </div>
        {speaker.isRefused ? (
          <p className="scene-refused" role="alert">
            {speakerWords.refused}
          </p>
        ) : null}
        {children}
      </div>
      {isNoted ? notes : null}
      <SceneControls
        onPrevious={onPrevious}
        onNext={onNext}
        onExit={exit}
        onReturn={onReturn}
        onNotes={onNotes}
        isNoted={isNoted}
        onSkip={onSkip}
        onSpeaker={speaker.open}
        onLessons={onLessons}
        place={place}
        choices={[
          { name: words.size, value: view.scale, options: scales.map((value) => [value, words.scales[value]]), onChoose: (value) => change((now) => ({ ...now, scale: scales.find((one) => one === value) ?? now.scale }), 'replace') },
          { name: words.colours, value: view.profile, options: profiles.map((value) => [value, words.profiles[value]]), onChoose: (value) => change((now) => ({ ...now, profile: profiles.find((one) => one === value) ?? now.profile }), 'replace') },
        ]}
      />
      {blank === null ? null : <button type="button" className="scene-blank" data-colour={blank} aria-label={words.back} onClick={() => setBlank(null)} />}
    </section>
  )
}
