/** The guide of the first visit: offered beside the legend, given in the place of the legend, never over a name. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { enGuide } from '../../../i18n/dialogs/enGuide.ts'
import { spotlightOn } from '../../../scene/tours/spotlight.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import { focusPicture } from '../../focusPicture.ts'
import './guide.css'

/** What each step lights: well known, in the first view, and in different corners of it. */
const steps = [
  ['circle', ['nasa', 'esa', 'jaxa', 'isro', 'cnsa', 'csa']],
  ['square', ['cassini-huygens', 'webb', 'alma', 'iss', 'artemis-4', 'cospas-sarsat']],
  ['line', ['cassini-huygens', 'nasa', 'esa', 'asi', 'rosalind-franklin', 'roscosmos']],
  ['open', ['cassini-huygens']],
  ['own', []],
] as const

const Steps = ({ onEnd }: { readonly onEnd: () => void }): ReactNode => {
  const { setSpotlight } = useApp()
  const words = useWords('guide', enGuide)
  const [index, setIndex] = useState(0)
  const [step, ids] = steps[index] ?? steps[0]
  const isLast = index === steps.length - 1
  const next = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    setSpotlight(spotlightOn(ids))
    return () => setSpotlight(null)
  }, [ids, setSpotlight])

  // Asked for by a press: the next press is where the hand and the focus already are.
  useEffect(() => next.current?.focus(), [])

  return (
    <section
      className="guide"
      aria-label={words.name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onEnd()
      }}
    >
      <p className="guide-text" aria-live="polite">
        <span className="guide-place">{words.place(index + 1, steps.length)}</span> {words.steps[step]}
      </p>
      <div className="guide-buttons">
        {index === 0 ? null : (
          <button type="button" className="button" onClick={() => setIndex(index - 1)}>
            {words.back}
          </button>
        )}
        {isLast ? null : (
          <button type="button" className="button" onClick={onEnd}>
            {words.skip}
          </button>
        )}
        <button ref={next} type="button" className="button guide-next" onClick={isLast ? onEnd : () => setIndex(index + 1)}>
          {isLast ? words.done : words.next}
        </button>
      </div>
    </section>
  )
}

export const Guide = (): ReactNode => {
  const { preferences, prefer } = useApp()
  const words = useWords('guide', enGuide)
  const end = (): void => {
    prefer({ guide: 'seen' })
    focusPicture()
  }
  if (preferences.guide === 'open') return <Steps onEnd={end} />
  return (
    <div className="guide-invite">
      <button type="button" className="button-plain" onClick={() => prefer({ guide: 'open' })}>
        {words.invite}
      </button>
      <button type="button" className="guide-dismiss" aria-label={words.dismiss} title={words.dismiss} onClick={end}>
        ✕
      </button>
    </div>
  )
}
